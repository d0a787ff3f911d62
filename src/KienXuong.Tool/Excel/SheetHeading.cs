using System.Collections.Immutable;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Dòng tiêu đề của sheet: one or two rows of a sheet that name its columns, below whatever titles stand there.</summary>
/// <param name="First">The number of its first row.</param>
/// <param name="Last">The number of its last row.</param>
/// <param name="Names">The headings by the place of their columns.</param>
internal sealed record SheetHeading(int First, int Last, ImmutableArray<string> Names)
{
    /// <summary>How far down a heading is looked for.</summary>
    public const int MostRows = 60;

    /// <summary>The columns at most; what stands to the right of them in the heading is no list.</summary>
    public const int MostColumns = 1_024;

    /// <summary>The fewest known columns that make a row a heading.</summary>
    private const int FewestKnown = 2;

    /// <summary>Finds the heading: the row, or the pair of rows, in which most columns are known; null where there is none.</summary>
    /// <param name="rows">The first rows of the sheet.</param>
    /// <param name="pathOf">The path that a heading means; null where it means none.</param>
    public static SheetHeading? Find(IReadOnlyList<SheetRow> rows, Func<string, string?> pathOf)
    {
        SheetHeading? best = null;
        int most = FewestKnown - 1;
        for (int i = 0; i < rows.Count; i++)
        {
            Take(new(rows[i].Number, rows[i].Number, Single(rows[i])));
            if (i > 0 && rows[i - 1].Number == rows[i].Number - 1)
            {
                Take(new(rows[i - 1].Number, rows[i].Number, Joined(rows[i - 1], rows[i], pathOf)));
            }
        }

        return best is null ? null : best with { Names = Distinct(best.Names, pathOf) };

        void Take(SheetHeading heading)
        {
            int known = heading.Known(pathOf);
            if (known > most)
            {
                (best, most) = (heading, known);
            }
        }
    }

    /// <summary>How many different columns are known.</summary>
    /// <param name="pathOf">The path that a heading means; null where it means none.</param>
    public int Known(Func<string, string?> pathOf) => Names.Select(pathOf).Where(static path => path is not null).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<string> Single(SheetRow row) =>
        [.. Enumerable.Range(0, Math.Min(row.Length, MostColumns)).Select(column => row[column].Text.Trim())];

    /// <summary>Two rows: a heading over the lower one stands for every column to its right until the next, as a merged cell does.</summary>
    private static ImmutableArray<string> Joined(SheetRow upper, SheetRow lower, Func<string, string?> pathOf)
    {
        int length = Math.Min(Math.Max(upper.Length, lower.Length), MostColumns);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(length);
        string over = "";
        for (int column = 0; column < length; column++)
        {
            string above = upper[column].Text.Trim();
            string below = lower[column].Text.Trim();
            over = above.Length > 0 ? above : below.Length > 0 ? over : "";
            string both = (over + " " + below).Trim();
            names.Add(below.Length == 0 ? above : pathOf(both) is null && pathOf(below) is not null ? below : both);
        }

        return names.ToImmutable();
    }

    /// <summary>Headings that nobody knows and that stand twice are told apart by their columns.</summary>
    private static ImmutableArray<string> Distinct(ImmutableArray<string> names, Func<string, string?> pathOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select((name, column) => name.Length == 0 || pathOf(name) is not null || seen.Add(Folded.Of(name)) ? name : name + " (" + ListTable.LettersOf(column) + ")")];
    }
}
