using System.Collections.Immutable;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Excel;

/// <summary>Sheet kết quả: a list as it is written back: the rows around it as they were, its headings and rows, and the columns added to the right.</summary>
internal sealed class ListSheet : IDisposable
{
    private readonly SheetWriter _writer;
    private readonly ListTable _table;
    private int _around;

    /// <summary>Begins a sheet, with what stands above the list.</summary>
    /// <param name="part">Where it goes.</param>
    /// <param name="table">The list.</param>
    /// <param name="added">The headings of the columns added.</param>
    /// <param name="mark">What is put behind a heading that the list has itself.</param>
    public ListSheet(Stream part, ListTable table, ImmutableArray<string> added, string mark)
    {
        _table = table;
        _writer = new(part, table.HeadingLine, table.Headings.Length, table.Headings.Length + added.Length - 1);
        var names = table.Headings.Select(static heading => Folded.Of(heading)).ToHashSet(StringComparer.Ordinal);
        Around(table.HeadingLine);
        _writer.Row(table.HeadingLine, table.Headings.Concat(added.Select(Distinct)).Select(static name => (SheetCell.Of(name), SheetStyle.Heading)));

        string Distinct(string heading) => names.Add(Folded.Of(heading)) ? heading : Distinct(heading + mark);
    }

    /// <summary>Writes a row of the list.</summary>
    /// <param name="line">Where it stood.</param>
    /// <param name="cells">Its cells; those to the right of the last heading are written after the columns added.</param>
    /// <param name="added">The cells added.</param>
    /// <param name="isRejected">Whether it was rejected.</param>
    public void Row(long line, IReadOnlyList<SheetCell> cells, ImmutableArray<SheetCell> added, bool isRejected)
    {
        Around(line);
        int width = _table.Headings.Length;
        IEnumerable<SheetCell> own = cells.Take(width).Concat(Enumerable.Repeat(default(SheetCell), Math.Max(0, width - cells.Count)));
        bool isOpen = string.Equals(added[0].Text, DecisionText.UndeterminedCode, StringComparison.Ordinal);
        _writer.Row(
            _table.Sheet is null ? 0 : line,
            own.Concat(added).Concat(cells.Skip(width)).Select((cell, column) => (cell, isOpen && (column == width || column == width + 1) ? SheetStyle.Undetermined : StyleOf(cell, isRejected))));
    }

    public void Dispose()
    {
        Around(long.MaxValue);
        _writer.Dispose();
    }

    private void Around(long before)
    {
        while (_around < _table.Around.Length && _table.Around[_around].Line < before)
        {
            (long line, IReadOnlyList<SheetCell> cells) = _table.Around[_around++];
            _writer.Row(line, cells.Select(static cell => (cell, StyleOf(cell, isRejected: false))));
        }
    }

    private static SheetStyle StyleOf(SheetCell cell, bool isRejected)
    {
        bool isDay = cell.Kind == CellKind.Date && cell.Text.Length == "dd/MM/yyyy".Length && cell.Text[2] == '/' && cell.Text[5] == '/';
        SheetStyle style = isDay ? SheetStyle.Date : cell.Kind is CellKind.Number or CellKind.Blank && cell.ShownDigits == 0 ? SheetStyle.Plain : SheetStyle.Text;
        return isRejected ? style + (SheetStyle.RejectedPlain - SheetStyle.Plain) : style;
    }
}
