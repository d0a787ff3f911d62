using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Excel;

/// <summary>
/// Ghi danh sách kèm kết quả: the list again as a workbook, each row where it stood, the decision in columns to its right. A rejected row is
/// coloured and says why; members that stand in a list of their own are written to a second sheet,
/// and the last sheet says the day, the standard and the counts.
/// </summary>
/// <typeparam name="TResult">The decision.</typeparam>
[SuppressMessage("Design", "CA1001", Justification = "The end of the list closes the workbook.")]
internal sealed class ExcelListWriter<TResult> : IDecisionWriter<TResult>
{
    /// <summary>How many headings of a decision say which household it is; a list has these itself.</summary>
    private const int OfHousehold = 4;

    private const string RejectedCode = "rejected";

    private readonly ResultWorkbook _workbook;
    private readonly ListTable _list;
    private readonly ListSheet _sheet;
    private readonly Func<TResult, ImmutableArray<SheetCell>> _cellsOf;
    private readonly Language _language;
    private readonly bool _hasColumns;
    private readonly int _results;
    private readonly List<(InputRow Member, string Why)> _members = [];
    private SummaryReport? _summary;

    /// <summary>Begins the workbook.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="list">The columns of the list; null where it has none.</param>
    /// <param name="headings">The headings of a decision, those of the household first.</param>
    /// <param name="cellsOf">The cells of a decision, without those of the household: its code, its name, and so on.</param>
    /// <param name="language">The language.</param>
    public ExcelListWriter(
        Stream output, ListTable? list, ImmutableArray<Bilingual> headings, Func<TResult, ImmutableArray<SheetCell>> cellsOf, Language language)
    {
        _cellsOf = cellsOf;
        _hasColumns = list is not null;
        _language = language;
        _list = list ?? new([.. headings.Take(OfHousehold).Select(heading => heading.In(language))], static _ => 1, static row =>
            [SheetCell.Of(row.Line), SheetCell.Of(row.Id ?? ""), SheetCell.Of(row.Head), SheetCell.Of(row.Commune)]);
        _workbook = new(output, language);
        string[] own = [.. headings.Skip(OfHousehold).Select(heading => heading.In(language))];
        _results = own.Length;
        _sheet = _workbook.NewSheet(_list, Texts.ResultSheet, [.. own, Texts.WhyRejected.In(language)]);
    }

    /// <inheritdoc/>
    public void Write(InputRow row, TResult result) => Write(row, _cellsOf(result), []);

    /// <inheritdoc/>
    public void Reject(InputRow row, IReadOnlyList<InputError> errors) =>
        Write(row, [SheetCell.Of(RejectedCode), SheetCell.Of(Texts.Rejected.In(_language)), .. Enumerable.Repeat(default(SheetCell), _results - 2)], errors);

    /// <inheritdoc/>
    public void Summarise(SummaryReport report) => _summary = report;

    /// <inheritdoc/>
    public void End()
    {
        _sheet.Dispose();
        if (_members.Count > 0)
        {
            WriteMembers();
        }

        if (_summary is { } summary)
        {
            using Stream part = _workbook.NewPart(Texts.SummarySheet.In(_language));
            SummarySheet.Write(part, summary, _language);
        }

        _workbook.Dispose();
    }

    private void Write(InputRow row, ImmutableArray<SheetCell> result, IReadOnlyList<InputError> errors)
    {
        string why = Why(errors);
        IReadOnlyList<SheetCell> cells = row.Table is null && _hasColumns ? Unknown(row) : _list.CellsOf(row);
        _sheet.Row(row.Line, cells, [.. result, SheetCell.Of(why)], why.Length > 0);
        Dictionary<long, string> ofMembers = [];
        foreach (RowPart part in row.Parts)
        {
            InputRow member = part.Row;
            string own = Why([.. errors.Where(error => part.Holds(error.Path))]);
            if (member.Table is not null && member.Table.Sheet == row.Table?.Sheet && row.Lines.Length > 0)
            {
                ofMembers[member.Line] = own;
            }
            else if (member.Table is not null)
            {
                _members.Add((member, own));
            }
        }

        foreach (InputRow line in row.Lines)
        {
            string own = ofMembers.GetValueOrDefault(line.Line, "");
            _sheet.Row(line.Line, _list.CellsOf(line), [.. Enumerable.Repeat(default(SheetCell), _results), SheetCell.Of(own)], own.Length > 0);
        }
    }

    /// <summary>A row of no household of the list: its id where ids stand.</summary>
    private SheetCell[] Unknown(InputRow row)
    {
        var cells = new SheetCell[_list.Headings.Length];
        if (_list.PlaceOf(Csv.Column.Id) is >= 0 and int place)
        {
            cells[place] = SheetCell.Of(row.Id ?? "");
        }

        return cells;
    }

    private void WriteMembers()
    {
        ListTable table = _members[0].Member.Table!;
        using ListSheet sheet = _workbook.NewSheet(table, Texts.MemberSheet, [Texts.WhyRejected.In(_language)]);
        foreach ((InputRow member, string why) in _members.OrderBy(static each => each.Member.Line))
        {
            sheet.Row(member.Line, table.CellsOf(member), [SheetCell.Of(why)], why.Length > 0);
        }
    }

    private string Why(IReadOnlyList<InputError> errors) => WhyRejected.Of(errors, _list, _language);
}
