using KienXuong.Domain;

namespace KienXuong.Tool.Excel;

/// <summary>Các hàng không đọc: rows of a sheet next to each other that are no households, told so that nothing is left out in silence.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Last">The number of the last.</param>
/// <param name="Why">What they are.</param>
/// <param name="Text">How the first begins.</param>
internal sealed record SkippedRows(int First, int Last, Bilingual Why, string Text)
{
    private const int LongestText = 60;

    /// <summary>Adds a row, to the rows before it where it follows them.</summary>
    /// <param name="all">The rows so far.</param>
    /// <param name="row">The row.</param>
    /// <param name="why">What it is.</param>
    public static void Add(List<SkippedRows> all, SheetRow row, Bilingual why)
    {
        if (all.Count > 0 && all[^1].Why == why && all[^1].Last == row.Number - 1)
        {
            all[^1] = all[^1] with { Last = row.Number };
            return;
        }

        string text = string.Join(" | ", row.Cells.Select(static cell => cell.Text.Trim()));
        all.Add(new(row.Number, row.Number, why, text.Length > LongestText ? text[..LongestText] + "…" : text));
    }
}
