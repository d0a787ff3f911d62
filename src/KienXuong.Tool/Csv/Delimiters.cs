namespace KienXuong.Tool.Csv;

/// <summary>Dấu phân cách: finds out what parts the fields of a file.</summary>
internal static class Delimiters
{
    /// <summary>The delimiter that stands most often in the header, outside quotation marks; a comma where none does.</summary>
    /// <param name="header">The first line of the file.</param>
    public static char Detect(ReadOnlySpan<char> header)
    {
        Span<int> counts = stackalloc int[3];
        bool quoted = false;
        foreach (char c in header)
        {
            quoted ^= c == '"';
            int place = quoted ? -1 : ",;\t".IndexOf(c, StringComparison.Ordinal);
            if (place >= 0)
            {
                counts[place]++;
            }
        }

        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    /// <summary>The delimiter that a spreadsheet names on a line before the header, such as <c>sep=;</c>; null where the line is none of these.</summary>
    /// <param name="line">The first line of the file.</param>
    public static char? Named(string line) =>
        line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? line[4] : null;
}
