using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>Chữ trong ô: how wide a text is on a screen, and how it is broken into lines.</summary>
internal static class CellText
{
    /// <summary>The width of the widest line of a text.</summary>
    /// <param name="text">The text.</param>
    public static int WidthOf(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Max(WidthOfLine) : WidthOfLine(text);

    /// <summary>The width of one line: combining signs have none, and the letters of some languages have two.</summary>
    /// <param name="line">The line.</param>
    public static int WidthOfLine(string line) => line.AsSpan().ContainsAnyExceptInRange(' ', '\u02FF') && line.Any(IsOfOtherWidth) ? line.GetCellWidth() : line.Length;

    /// <summary>The lines of a text that is no wider than a column: broken between words, or inside a word that is wider than the column.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the column.</param>
    public static List<string> Wrapped(string text, int width)
    {
        if (WidthOf(text) <= width)
        {
            return [.. text.Split('\n')];
        }

        List<string> lines = [];
        foreach (string paragraph in text.Split('\n'))
        {
            string line = "";
            foreach (string word in paragraph.Split(' '))
            {
                string joined = line.Length == 0 ? word : line + " " + word;
                if (WidthOfLine(joined) <= width)
                {
                    line = joined;
                    continue;
                }

                if (line.Length > 0)
                {
                    lines.Add(line);
                }

                line = word;
                while (WidthOfLine(line) > width)
                {
                    int length = Fitting(line, width);
                    lines.Add(line[..length]);
                    line = line[length..];
                }
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>How many characters of a long word fit, at least one and never half of a pair.</summary>
    private static int Fitting(string word, int width)
    {
        int length = 0;
        int used = 0;
        while (length < word.Length)
        {
            int step = char.IsSurrogatePair(word, length) ? 2 : 1;
            used += WidthOfLine(word.Substring(length, step));
            if (used > width && length > 0)
            {
                break;
            }

            length += step;
        }

        return length;
    }

    /// <summary>Whether a character may be wider or narrower than one place; Latin and Vietnamese letters, punctuation and lines of tables are not.</summary>
    private static bool IsOfOtherWidth(char c) => c is not ((>= ' ' and <= '\u02FF') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027') or '₫');
}
