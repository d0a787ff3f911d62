using System.Collections.Immutable;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Đọc ô: reads the cells of the known columns of a list into a row, by the same columns that read the fields of a CSV file.</summary>
/// <typeparam name="TBuilder">The builder of the row.</typeparam>
internal sealed class CellReader<TBuilder>
    where TBuilder : RowBuilder
{
    /// <summary>More digits than a number of a sheet keeps.</summary>
    private const int DigitsKept = 15;

    private readonly ImmutableArray<(int Place, Column<TBuilder> Column)> _columns;

    /// <summary>Takes the columns that are known.</summary>
    /// <param name="header">The columns.</param>
    public CellReader(Header<Column<TBuilder>> header) =>
        _columns =
        [
            .. from place in Enumerable.Range(0, header.Count)
               let column = header[place]
               where column is not null
               select (place, column),
        ];

    /// <summary>Whether something stands in one of the columns that are not left out.</summary>
    /// <param name="row">The row.</param>
    /// <param name="except">The paths left out.</param>
    public bool HasAny(SheetRow row, params ReadOnlySpan<string> except)
    {
        foreach ((int place, Column<TBuilder> column) in _columns)
        {
            if (!except.Contains(column.Path) && !row[place].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="from">The row of the sheet.</param>
    /// <param name="to">Where its facts go.</param>
    public void Read(SheetRow from, TBuilder to)
    {
        foreach ((int place, Column<TBuilder> column) in _columns)
        {
            SheetCell cell = from[place];
            if (!cell.IsBlank || column.ReadsBlank)
            {
                Read(cell, column, to);
            }
        }
    }

    /// <summary>Reads a further row of the same household: it may leave its fields empty or say the same again.</summary>
    /// <param name="first">The first row of the household.</param>
    /// <param name="again">The further row.</param>
    /// <param name="to">Where what differs is told.</param>
    public void Compare(SheetRow first, SheetRow again, TBuilder to)
    {
        foreach ((int place, Column<TBuilder> column) in _columns)
        {
            string before = first[place].Text.Trim();
            string text = again[place].Text.Trim();
            if (text.Length > 0 && !string.Equals(Folded.Of(before), Folded.Of(text), StringComparison.Ordinal))
            {
                to.Refuse(RowErrors.RowsDiffer(column.Path, text, before));
            }
        }
    }

    private static void Read(SheetCell cell, Column<TBuilder> column, TBuilder to)
    {
        string text = cell.Text.Trim();
        switch (cell.Kind)
        {
            case CellKind.Error:
                to.Refuse(RowErrors.CellError(column.Path, text));
                break;
            case CellKind.NoValue:
                to.Refuse(RowErrors.FormulaWithoutValue(column.Path));
                break;
            case CellKind.Number or CellKind.Date when column.IsCode:
                if (CodeOf(cell, column.CodeDigits) is { } code)
                {
                    column.Read(to, column.Path, code);
                }
                else
                {
                    to.Refuse(RowErrors.NoCode(column.Path, text));
                }

                break;
            default:
                column.Read(to, column.Path, text);
                break;
        }
    }

    /// <summary>The code in a cell with a number: the digits that it shows; null where they are no code, or where zeros of a code of fixed length may be lost.</summary>
    private static string? CodeOf(SheetCell cell, int digits)
    {
        bool isWhole = cell.Kind == CellKind.Number && cell.Text.All(char.IsAsciiDigit) && cell.Text.Length <= DigitsKept;
        string shown = cell.Text.PadLeft(cell.ShownDigits, '0');
        return isWhole && (cell.ShownDigits > 0 || digits == 0 || shown.Length == digits) ? shown : null;
    }
}
