using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Excel;

/// <summary>Danh sách trong tệp Excel: the records of a sheet, read by the same columns as a CSV file; in a grouped list with the rows of their members.</summary>
/// <typeparam name="TBuilder">What builds a row.</typeparam>
/// <typeparam name="T">The record.</typeparam>
internal sealed class ExcelSource<TBuilder, T> : IRowSource<T>
    where TBuilder : RowBuilder<T>
    where T : class
{
    private readonly ExcelFile _file;
    private readonly Func<CsvRecord, TBuilder> _start;
    private readonly Header<Column<TBuilder>> _header;
    private readonly Header<Column<MemberBuilder>>? _memberHeader;
    private readonly ListBody _body;
    private readonly CellReader<TBuilder> _cells;
    private readonly CellReader<MemberBuilder>? _memberCells;
    private readonly ListTable? _memberTable;
    private readonly ImmutableArray<Bilingual> _warnings;

    private ExcelSource(ExcelFile file, ExcelSheet sheet, CsvContract<TBuilder> contract, bool hasMembers)
    {
        _file = file;
        _start = contract.Start;
        _header = Header<Column<TBuilder>>.Of(sheet.Heading.Names, contract.Find);
        _memberHeader = hasMembers && sheet.IsOfMembers
            ? Header<Column<MemberBuilder>>.Of(sheet.Heading.Names, heading => contract.Find(heading) is null ? MemberColumns.Contract.Find(heading) : null)
            : null;
        _body = ListBody.Of(file.Read(sheet.Name), sheet.Heading, _header.PlaceOf(Column.Id), column => column < _header.Count && (_header[column] ?? (Column?)_memberHeader?[column]) is not null);
        _cells = new(_header);
        _memberCells = _memberHeader is null ? null : new(_memberHeader);
        Dictionary<long, SheetRow> rows = _body.Rows.ToDictionary(static row => (long)row.Number);
        Table = new(_header.Headings, _header.PlaceOf, CellsOf)
        {
            Sheet = sheet.Name,
            HeadingLine = sheet.Heading.Last,
            Around = [.. _body.Around.Select(static row => ((long)row.Number, row.All))],
        };
        _memberTable = _memberHeader is null ? null : Table with { PlaceOf = _memberHeader.PlaceOf };
        _warnings =
        [
            .. _memberHeader is null ? _header.Warnings : _header.Warnings.Intersect(_memberHeader.Warnings),
            .. _body.Skipped.Select(skipped => Texts.RowsSkipped(sheet.Name, skipped)),
        ];

        IReadOnlyList<SheetCell> CellsOf(InputRow row) => rows[row.Line].All;
    }

    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => [.. _warnings, .. _file.Unread.Select(Texts.SheetNotRead)];

    /// <inheritdoc/>
    public bool HasHeads => _header.Has(Column.Head) || _header.Has(Column.Commune);

    /// <inheritdoc/>
    public ListTable Table { get; }

    /// <summary>The workbook.</summary>
    public ExcelFile File => _file;

    /// <summary>Whether rows of members stand among those of households.</summary>
    public bool IsGrouped => _memberHeader is not null;

    /// <summary>Opens a list of a workbook.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="contract">The columns.</param>
    /// <param name="hasMembers">Whether rows of members may stand among those of households.</param>
    public static ExcelSource<TBuilder, T> Open(ExcelFile file, ExcelSheet sheet, CsvContract<TBuilder> contract, bool hasMembers) => new(file, sheet, contract, hasMembers);

    /// <inheritdoc/>
    public string NameOf(string path) => _memberHeader is not null && PartPath.TryParse(path, out PartPath part) && part.Field.Length > 0
        ? (part with { Field = _memberHeader.NameOf(part.Field) }).ToString()
        : _header.NameOf(path);

    /// <inheritdoc/>
    public IEnumerable<Row<T>> Read()
    {
        var group = new List<SheetRow>();
        foreach (SheetRow row in _body.Rows)
        {
            if (group.Count > 0 && !Continues(group, row))
            {
                yield return Row(group);
                group.Clear();
            }

            group.Add(row);
        }

        if (group.Count > 0)
        {
            yield return Row(group);
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>
    /// Whether a row of a grouped list goes on with the household above: it repeats its id, or it leaves the id out and names no other head. Without a column
    /// for the id the head stands for it.
    /// </summary>
    private bool Continues(List<SheetRow> group, SheetRow row)
    {
        if (!IsGrouped || (!_header.Has(Column.Id) && !_header.Has(Column.Head)))
        {
            return false;
        }

        string id = TextOf(row, Column.Id);
        string head = TextOf(row, Column.Head);
        return (id.Length == 0 || id == TextOf(group[0], Column.Id)) && (id.Length > 0 || head.Length == 0 || head == TextOf(group[0], Column.Head));
    }

    private string TextOf(SheetRow row, string path) => _header.PlaceOf(path) is >= 0 and int place ? Folded.Of(row[place].Text) : "";

    private Row<T> Row(List<SheetRow> group)
    {
        TBuilder builder = _start(new(group[0].Number, string.Join('\n', group.Select(static row => row.Text)), RecordFault.None));
        _cells.Read(group[0], builder);
        foreach (SheetRow again in group.Skip(1))
        {
            _cells.Compare(group[0], again, builder);
        }

        if (_header.PlaceOf(Column.Id) is >= 0 and int id && group[0][id].IsBlank)
        {
            builder.Refuse(RowErrors.IdMissing());
        }

        return builder.Build() with
        {
            Table = Table,
            Lines = [.. group.Skip(1).Select(row => Line(row))],
            Parts = _memberCells is null ? [] : MemberList.PartsOf(group.Where(row => _memberCells.HasAny(row, Column.Id, MemberColumns.Number)).Select(row => Member(row, _memberCells))),
        };
    }

    private Row<T> Line(SheetRow row) => new(row.Number, row.Text) { Table = Table };

    private Row<SurveyMember> Member(SheetRow row, CellReader<MemberBuilder> cells)
    {
        MemberBuilder builder = MemberColumns.Contract.Start(new(row.Number, row.Text, RecordFault.None));
        cells.Read(row, builder);
        return builder.Build() with { Table = _memberTable };
    }
}
