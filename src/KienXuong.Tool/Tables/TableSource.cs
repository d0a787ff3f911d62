using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>
/// Hộ từ các bảng: the records of a file whose facts stand in several lists, or in several rows of one. The rows of a household may stand anywhere; a household of
/// which one row is wrong is rejected with all of them, and a row of no household by itself.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class TableSource<T> : IRowSource<T>
    where T : class
{
    private readonly TableContract<T> _contract;
    private readonly ImmutableArray<OpenTable<T>> _tables;
    private readonly List<TableRow<T>> _homeless = [];
    private readonly Dictionary<string, List<(string Path, TableRow<T> Row)>> _parts = new(StringComparer.Ordinal);

    private TableSource(TableContract<T> contract, ImmutableArray<OpenTable<T>> tables)
    {
        _contract = contract;
        _tables = tables;
        foreach (OpenTable<T> table in tables.Where(static table => table.List.Path is not null))
        {
            Gather(table);
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => [.. _tables.SelectMany(static table => table.Source.Warnings).Distinct()];

    /// <inheritdoc/>
    public bool HasHeads => _tables.Any(static table => table.Source.HasHeads);

    /// <inheritdoc/>
    public ListTable? Table => _tables[0].Source.Table;

    /// <inheritdoc/>
    public ImmutableArray<ListTable> Tables { get; private init; }

    private OpenTable<T>? Households => _tables.FirstOrDefault(static table => table.List.Path is null);

    /// <summary>Opens a CSV file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="contract">The lists of the record.</param>
    public static TableSource<T> Open(TextReader text, TableContract<T> contract)
    {
        OpenTable<T> only = contract.OfCsv.Open(text);
        return new(contract, [only]) { Tables = [only.Source.Table!] };
    }

    /// <summary>Opens a workbook.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="named">The one sheet of its kind that is read; null for all.</param>
    /// <param name="contract">The lists of the record.</param>
    public static TableSource<T> Open(ExcelFile file, string? named, TableContract<T> contract)
    {
        ImmutableArray<OpenTable<T>> tables = [.. TableSheets.Of(file, named, contract).Select(each => each.List.Open(file, each.Sheet))];
        string[] names = [.. file.Sheets];
        return new(contract, tables) { Tables = [.. tables.Select(static table => table.Source.Table!).OrderBy(table => Array.IndexOf(names, table.Sheet))] };
    }

    /// <inheritdoc/>
    public string NameOf(string path)
    {
        bool isPart = PartPath.TryParse(path, out PartPath part);
        return isPart && part.Field.Length > 0 && _tables.FirstOrDefault(table => table.List.Path == part.List) is { } table
            ? (part with { Field = table.Source.NameOf(part.Field) }).ToString()
            : _tables[0].Source.NameOf(path);
    }

    /// <inheritdoc/>
    public IEnumerable<Row<T>> Read()
    {
        if (Households is { } households)
        {
            foreach (TableRow<T> row in households.Rows)
            {
                yield return Whole(row, row.Row.Id is { } id && _parts.Remove(id, out var own) ? own : []);
            }
        }

        foreach (List<(string Path, TableRow<T> Row)> own in _parts.Values)
        {
            Row<T> whole = Whole(null, own);
            yield return Households is null ? whole : whole with { Errors = [.. whole.Parts.Select(static part => RowErrors.NotInTheList(part.Path)), .. whole.Errors] };
        }

        foreach (TableRow<T> row in _homeless)
        {
            yield return new(row.Row.Line, row.Row.Raw) { Head = row.Row.Head, Commune = row.Row.Commune, Errors = row.Row.Errors, Table = row.Row.Table };
        }
    }

    public void Dispose()
    {
        foreach (OpenTable<T> table in _tables)
        {
            table.Source.Dispose();
        }
    }

    /// <summary>Takes the rows of a list by household. In a sheet a row may leave out the id of the household above, as merged cells do.</summary>
    private void Gather(OpenTable<T> table)
    {
        string? above = null;
        foreach (TableRow<T> row in table.Rows)
        {
            bool goesOn = row.Row is { Id: null, Head.Length: 0, Table.Sheet: not null } && row.Row.Errors.Any(static error => error.Code == RowErrors.IdMissing().Code);
            TableRow<T> taken = goesOn && above is not null ? row with { Row = row.Row with { Errors = row.Row.Errors.RemoveAll(static error => error.Code == RowErrors.IdMissing().Code) } } : row;
            above = row.Row.Id ?? (goesOn ? above : null);
            if (above is null)
            {
                _homeless.Add(row);
            }
            else if (_parts.TryGetValue(above, out List<(string Path, TableRow<T> Row)>? own))
            {
                own.Add((PathOf(table, own), taken));
            }
            else
            {
                _parts.Add(above, [(PathOf(table, []), taken)]);
            }
        }
    }

    private static string PathOf(OpenTable<T> table, List<(string Path, TableRow<T> Row)> before) => new PartPath(
        table.List.Path!, before.Count(each => each.Path.StartsWith(table.List.Path + "[", StringComparison.Ordinal)), "").ToString();

    private Row<T> Whole(TableRow<T>? household, List<(string Path, TableRow<T> Row)> parts)
    {
        InputRow first = household?.Row ?? parts[0].Row.Row;
        InputRow[] all = [.. household is null ? [] : (InputRow[])[household.Row], .. parts.Select(static part => part.Row.Row)];
        string? id = household is null ? all.First(static row => row.Id is not null).Id : household.Row.Id;
        T record = household is null ? _contract.Start(id) : household.Put(_contract.Start(id));
        return new(first.Line, string.Join('\n', all.Select(static row => row.Raw)))
        {
            Id = id,
            Head = all.Select(static row => row.Head).FirstOrDefault(static head => head.Length > 0, ""),
            Commune = all.Select(static row => row.Commune).FirstOrDefault(static commune => commune.Length > 0, ""),
            Errors =
            [
                .. household?.Row.Errors ?? [],
                .. parts.SelectMany(static part => part.Row.Row.Errors.Select(error => error with { Path = error.Path.Length == 0 ? part.Path : part.Path + "." + error.Path })),
            ],
            Table = first.Table,
            Parts = [.. parts.Select(static part => new RowPart(part.Path, part.Row.Row))],
            Record = parts.Aggregate(record, static (all, part) => part.Row.Put(all)),
        };
    }
}
