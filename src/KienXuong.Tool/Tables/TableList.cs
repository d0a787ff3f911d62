using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>Một loại danh sách: the rows of which records of a kind are put together: one a household, or one an item of a household.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="path">The list of the record to which its rows belong; null where a row is a household.</param>
internal abstract class TableList<T>(string? path)
    where T : class
{
    /// <summary>The list of the record to which its rows belong; null where a row is a household.</summary>
    public string? Path => path;

    /// <summary>The sheet as a list of this kind; null where it is none.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">The name of the sheet.</param>
    public abstract ExcelSheet? Find(ExcelFile file, string sheet);

    /// <summary>Opens a sheet.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">The sheet.</param>
    public abstract OpenTable<T> Open(ExcelFile file, ExcelSheet sheet);

    /// <summary>Opens a CSV file.</summary>
    /// <param name="text">Its text.</param>
    public abstract OpenTable<T> Open(TextReader text);
}

/// <summary>A kind of list whose rows are read by a builder.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TBuilder">The builder of a row.</typeparam>
/// <typeparam name="TItem">What a row holds.</typeparam>
/// <param name="path">The list of the record to which its rows belong; null where a row is a household.</param>
/// <param name="contract">Its columns.</param>
/// <param name="put">Puts the item of a row into the record; null is an item of which nothing could be read.</param>
/// <param name="signs">The columns of which one at least tells this kind from another.</param>
internal sealed class TableList<T, TBuilder, TItem>(string? path, CsvContract<TBuilder> contract, Func<T, TItem?, T> put, params ImmutableArray<string> signs) : TableList<T>(path)
    where T : class
    where TBuilder : RowBuilder<TItem>
    where TItem : class
{
    /// <inheritdoc/>
    public override ExcelSheet? Find(ExcelFile file, string sheet) =>
        ExcelSheet.Find(file, sheet, contract) is { } found && found.Heading.Names.Any(name => contract.Find(name) is { } column && signs.Contains(column.Path, StringComparer.Ordinal)) ? found : null;

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The open table owns the source.")]
    public override OpenTable<T> Open(ExcelFile file, ExcelSheet sheet) => Take(ExcelSource<TBuilder, TItem>.Open(file, sheet, contract, hasMembers: false));

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The open table owns the source.")]
    public override OpenTable<T> Open(TextReader text) => Take(CsvSource<TBuilder, TItem>.Open(text, contract));

    private OpenTable<T> Take(IRowSource<TItem> source)
    {
        if (Path is not null && source.Table!.PlaceOf(Column.Id) < 0)
        {
            throw new ProblemException(Texts.RowsWithoutHousehold(source.Table.Sheet));
        }

        return new(this, source, source.Read().Select(row => new TableRow<T>(row, record => put(record, row.Record))));
    }
}
