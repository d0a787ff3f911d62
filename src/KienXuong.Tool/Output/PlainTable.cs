using System.Text;
using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>
/// Bảng: a table of plain texts. A column that is empty in every row is left out; the first is never broken into lines, the widest of the others
/// are, where the table is wider than the screen. Own drawing: a list of a million rows is drawn page by page in seconds and not in minutes.
/// </summary>
internal static class PlainTable
{
    /// <summary>No column is made narrower, however narrow the screen.</summary>
    private const int Narrowest = 4;

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
        List<string[]> cells = [[.. shown.Select(i => headings[i])], .. rows.Select(row => (string[])[.. shown.Select(i => Shown.Of(row[i]))])];
        int[] widths = Widths(cells, console.Profile.Width);
        console.Write(new DrawnLines(Draw(cells, widths)));
    }

    private static IEnumerable<string> Draw(List<string[]> cells, int[] widths)
    {
        yield return Rule(widths, '┌', '┬', '┐');
        foreach (string line in Lines(cells[0], widths))
        {
            yield return line;
        }

        yield return Rule(widths, '├', '┼', '┤');
        foreach (string line in cells.Skip(1).SelectMany(row => Lines(row, widths)))
        {
            yield return line;
        }

        yield return Rule(widths, '└', '┴', '┘');
    }

    /// <summary>The width of each column: that of its widest cell; the widest are cut to one width until the table fits.</summary>
    private static int[] Widths(List<string[]> cells, int width)
    {
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(i => cells.Max(row => CellText.WidthOf(row[i])))];
        int[] least = [.. Enumerable.Range(0, widths.Length).Select(i => i == 0 ? widths[0] : Math.Max(Narrowest, cells.Max(row => DateWidth(row[i]))))];
        for (int surplus = widths.Sum() + (3 * widths.Length) + 1 - width; surplus > 0; surplus--)
        {
            int widest = -1;
            for (int i = 0; i < widths.Length; i++)
            {
                widest = widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }

            if (widest < 0)
            {
                break;
            }

            widths[widest]--;
        }

        return widths;
    }

    /// <summary>The width of a date, which is never broken into lines; 0 for any other text.</summary>
    private static int DateWidth(string text) => text.Length is > 0 and <= 10 && text.All(static c => char.IsAsciiDigit(c) || c == '/') ? text.Length : 0;

    private static string Rule(int[] widths, char left, char middle, char right) =>
        left + string.Join(middle, widths.Select(width => new string('─', width + 2))) + right;

    private static IEnumerable<string> Lines(string[] row, int[] widths)
    {
        List<string>[] columns = [.. row.Select((text, i) => CellText.Wrapped(text, widths[i]))];
        int height = columns.Max(column => column.Count);
        for (int line = 0; line < height; line++)
        {
            var drawn = new StringBuilder("│");
            for (int i = 0; i < columns.Length; i++)
            {
                string text = line < columns[i].Count ? columns[i][line] : "";
                drawn.Append(' ').Append(text).Append(' ', Math.Max(0, widths[i] - CellText.WidthOfLine(text)) + 1).Append('│');
            }

            yield return drawn.ToString();
        }
    }
}
