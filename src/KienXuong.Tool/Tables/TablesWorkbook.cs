using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Tables;

/// <summary>
/// Ghi các bảng kèm kết quả: every list again as a sheet, each row where it stood; the result beside the first row of its household and beside the items that have
/// one of their own. Rejected rows are coloured and say why; the last sheet says what the results rest on, and the counts.
/// </summary>
/// <param name="output">Where it goes.</param>
/// <param name="tables">The lists of the file, in its order.</param>
/// <param name="headings">The headings of the results.</param>
/// <param name="notes">What the results rest on, the day first.</param>
/// <param name="language">The language.</param>
internal sealed class TablesWorkbook(
    Stream output, ImmutableArray<ListTable> tables, TableHeadings headings, ImmutableArray<Bilingual> notes, Language language) : IDecisionWriter<TableResult>
{
    private readonly List<WrittenRow> _rows = [];
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly ListTable _ofJson = new(
        [.. Texts.StatusCsvHeadings.Take(2).Select(heading => heading.In(language))], static _ => 1, static row => [SheetCell.Of(row.Line), SheetCell.Of(row.Id ?? "")]);

    /// <inheritdoc/>
    public void Write(InputRow row, TableResult result) => Write(row, result, []);

    /// <inheritdoc/>
    public void Reject(InputRow row, IReadOnlyList<InputError> errors) =>
        Write(row, new([SheetCell.Of("rejected"), SheetCell.Of(Texts.Rejected.In(language))], []), errors);

    /// <inheritdoc/>
    public void End()
    {
        using var workbook = new ResultWorkbook(output, language);
        ILookup<ListTable, WrittenRow> rows = _rows.ToLookup(static row => row.Table);
        foreach (ListTable table in tables.IsEmpty ? [_ofJson] : tables)
        {
            Write(workbook, table, [.. rows[table].OrderBy(static row => row.Row.Line)]);
        }

        using Stream part = workbook.NewPart(Texts.SummarySheet.In(language));
        using var summary = new SheetWriter(part, headingLine: 1, wideFrom: 0, wideThrough: 1);
        foreach ((int place, Bilingual note) in notes.Index())
        {
            summary.Row(0, [(SheetCell.Of(note.In(language)), place == 0 ? SheetStyle.Heading : SheetStyle.Text)]);
        }

        foreach ((string name, long count) in _counts)
        {
            summary.Row(0, [(SheetCell.Of(Texts.Sentence(name)), SheetStyle.Text), (SheetCell.Of(count), SheetStyle.Plain)]);
        }
    }

    private void Write(InputRow row, TableResult result, IReadOnlyList<InputError> errors)
    {
        string name = result.OfHousehold[1].Text;
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        ListTable table = row.Table ?? _ofJson;
        bool isPart = row.Parts.Any(part => part.Row.Table == table && part.Row.Line == row.Line);
        string all = WhyRejected.Of(errors, table, language);
        _rows.AddRange(isPart ? [] : [new(table, row, result.OfHousehold, [], all, all.Length > 0)]);
        int place = 0;
        foreach (RowPart part in row.Parts)
        {
            bool isFirst = isPart && part.Row.Table == table && part.Row.Line == row.Line;
            bool hasResult = PartPath.TryParse(part.Path, out PartPath path) && path.List == headings.PartList;
            string why = isFirst ? all : WhyRejected.Of(errors.Where(error => part.Holds(error.Path)), part.Row.Table!, language);
            _rows.Add(new(part.Row.Table!, part.Row, isFirst ? result.OfHousehold : [], hasResult && place < result.OfParts.Length ? result.OfParts[place] : [], why, all.Length > 0));
            place += hasResult ? 1 : 0;
        }
    }

    private void Write(ResultWorkbook workbook, ListTable table, ImmutableArray<WrittenRow> rows)
    {
        bool hasHouseholds = rows.Any(static row => row.OfHousehold.Length > 0 && !row.IsOfRejected) || (rows.Any(static row => row.OfHousehold.Length > 0) && table == tables.FirstOrDefault(table));
        int ofHousehold = hasHouseholds ? headings.OfHousehold.Length : 0;
        int ofPart = rows.Any(static row => row.OfPart.Length > 0) ? headings.OfPart.Length : 0;
        string[] added = [.. headings.OfHousehold.Take(ofHousehold).Concat(headings.OfPart.Take(ofPart)).Append(Texts.WhyRejected).Select(heading => heading.In(language))];
        using ListSheet sheet = workbook.NewSheet(table, Texts.ResultSheet, [.. added]);
        foreach (WrittenRow row in rows)
        {
            sheet.Row(
                row.Row.Line,
                table.CellsOf(row.Row),
                [.. Padded(row.OfHousehold, ofHousehold), .. Padded(row.OfPart, ofPart), SheetCell.Of(row.Why)],
                row.Why.Length > 0);
        }
    }

    private static IEnumerable<SheetCell> Padded(ImmutableArray<SheetCell> cells, int length) => cells.Concat(Enumerable.Repeat(default(SheetCell), length)).Take(length);

    /// <summary>One row to be written.</summary>
    private sealed record WrittenRow(ListTable Table, InputRow Row, ImmutableArray<SheetCell> OfHousehold, ImmutableArray<SheetCell> OfPart, string Why, bool IsOfRejected);
}
