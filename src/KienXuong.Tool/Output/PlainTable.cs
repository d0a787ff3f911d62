using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>Bảng: a table of plain texts. A column that is empty in every row is left out; the first is never broken into lines.</summary>
internal static class PlainTable
{
    /// <summary>Writes a table; nothing where there are no rows.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows, each as long as the headings.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int[] shown = [.. Enumerable.Range(0, headings.Count).Where(i => rows.Any(row => row[i].Length > 0))];
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = false };
        foreach (int i in shown)
        {
            table.AddColumn(new TableColumn(new Text(headings[i])) { NoWrap = i == 0 });
        }

        foreach (string[] row in rows)
        {
            table.AddRow(shown.Select(i => new Text(Shown.Of(row[i]))));
        }

        console.Write(table);
    }
}
