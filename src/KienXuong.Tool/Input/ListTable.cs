using System.Collections.Immutable;
using System.Globalization;

namespace KienXuong.Tool.Input;

/// <summary>Bảng của danh sách: the columns of a file with a heading, so that its rows can be named cell by cell and written back.</summary>
/// <param name="Headings">The headings as the file writes them.</param>
/// <param name="PlaceOf">The place of the column that a path means, from 0; -1 where there is none.</param>
/// <param name="CellsOf">The cells of a row, in the order of the headings.</param>
internal sealed record ListTable(ImmutableArray<string> Headings, Func<string, int> PlaceOf, Func<InputRow, IReadOnlyList<SheetCell>> CellsOf)
{
    /// <summary>The name of the sheet; null where the file has no sheets.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of its headings.</summary>
    public long HeadingLine { get; init; } = 1;

    /// <summary>The rows around the list that are copied as they are, in order: titles, totals, signatures.</summary>
    public ImmutableArray<(long Line, IReadOnlyList<SheetCell> Cells)> Around { get; init; } = [];

    /// <summary>The letters of a column of a sheet.</summary>
    /// <param name="place">The place, from 0.</param>
    public static string LettersOf(int place) =>
        (place >= 26 ? LettersOf((place / 26) - 1) : "") + (char)('A' + (place % 26));

    /// <summary>Where a field stands in a workbook, such as Hộ!C12; null where the file has no sheets.</summary>
    /// <param name="line">The row, from 1.</param>
    /// <param name="path">The path of the field.</param>
    public string? AddressOf(long line, string path) => Sheet is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{Sheet}!{(PlaceOf(path) is >= 0 and int place ? LettersOf(place) : "")}{line}");
}
