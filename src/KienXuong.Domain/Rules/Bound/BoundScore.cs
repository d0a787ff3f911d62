using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A scoring sheet, bound to a day.</summary>
/// <param name="fact">The score.</param>
/// <param name="columnMarks">What is said of each column.</param>
/// <param name="columns">To whom each column applies.</param>
/// <param name="rows">The rows.</param>
/// <param name="found">Where the sheet remembers the bounds, and after them the rows; -1 for the score of a member, which each has for itself.</param>
internal sealed class BoundScore(Fact fact, BoundColumn[] columnMarks, Node[] columns, BoundRow[] rows, int found)
{
    private readonly Node[] _facts = Array.ConvertAll(rows, row => row.When is DeclaredNode declared ? declared.Part : row.When);

    /// <summary>For each row a number that those which count together share; 0 for a row that counts by itself.</summary>
    private readonly int[] _together = TogetherOf(rows);

    public Fact Fact => fact;

    /// <summary>What is said of each column.</summary>
    public BoundColumn[] ColumnMarks => columnMarks;

    /// <summary>To whom each column applies.</summary>
    public Node[] Columns => columns;

    public BoundRow[] Rows => rows;

    /// <summary>Whether it is the score of a member.</summary>
    public bool IsOfMember => found < 0;

    /// <summary>How many places a sheet needs to remember the bounds and the rows of a score.</summary>
    public static int PlacesFor(int rows) => 1 + Bits.WordsFor(rows);

    /// <summary>How many words of 64 bits the rows take.</summary>
    public int Words => Bits.WordsFor(rows.Length);

    /// <summary>Which rows are ticked for certain, and which may be, a bit each.</summary>
    public void Ticked(scoped in Sheet sheet, scoped Span<ulong> sure, scoped Span<ulong> possible)
    {
        if (found >= 0 && sheet.TryFound(found, out _, out _))
        {
            for (int word = 0; word < possible.Length; word++)
            {
                int place = 2 * (found + 1 + word);
                (sure[word], possible[word]) = unchecked(((ulong)sheet.Found[place], (ulong)sheet.Found[place + 1]));
            }

            return;
        }

        for (int word = 0; word < possible.Length; word++)
        {
            (ulong ticked, ulong open) = (0, 0);
            int first = 64 * word;
            ReadOnlySpan<Node> facts = _facts.AsSpan(first, Math.Min(64, _facts.Length - first));
            for (int row = 0; row < facts.Length; row++)
            {
                Truth truth = facts[row].Evaluate(in sheet);
                truth = truth == Truth.Undetermined ? rows[first + row].When.Evaluate(in sheet) : truth;    // what is declared stands in only where the facts are open
                if (truth != Truth.No)
                {
                    open.Add(row);
                }

                if (truth == Truth.Yes)
                {
                    ticked.Add(row);
                }
            }

            (sure[word], possible[word]) = (ticked, open);
        }
    }

    /// <summary>Bounds of the score for what the sheet knows. Rows of one group count once; else each row is taken for itself, so the bounds may be too wide where rows depend on one unknown fact; never too narrow.</summary>
    public (long Low, long High) Bounds(scoped in Sheet sheet)
    {
        if (found >= 0 && sheet.TryFound(found, out long low, out long high))
        {
            return (low, high);
        }

        Span<ulong> sure = stackalloc ulong[Words];
        Span<ulong> possible = stackalloc ulong[Words];
        Ticked(in sheet, sure, possible);
        (low, high) = (long.MaxValue, 0);
        for (int column = 0; column < columns.Length; column++)
        {
            Truth applies = columns[column].Evaluate(in sheet);
            if (applies == Truth.No)
            {
                continue;
            }

            (int least, int greatest) = Sum(column, sure, possible);
            (low, high) = (Math.Min(low, least), Math.Max(high, greatest));
            if (applies == Truth.Yes)
            {
                break;    // exactly one column applies
            }
        }

        low = Math.Min(low, high);
        if (found >= 0)
        {
            sheet.Remember(found, low, high);
            for (int word = 0; word < Words; word++)
            {
                sheet.Remember(found + 1 + word, unchecked((long)sure[word]), unchecked((long)possible[word]));
            }
        }

        return (low, high);
    }

    private static int[] TogetherOf(BoundRow[] rows)
    {
        var together = new int[rows.Length];
        for (int row = 1; row < rows.Length; row++)
        {
            if (rows[row].IsWith(rows[row - 1]))
            {
                together[row - 1] = together[row - 1] == 0 ? row : together[row - 1];
                together[row] = together[row - 1];
            }
        }

        return together;
    }

    /// <summary>The least and the greatest sum of a column, from the rows that are ticked for certain and those that may be.</summary>
    private (int Least, int Greatest) Sum(int column, ReadOnlySpan<ulong> sure, ReadOnlySpan<ulong> possible)
    {
        (int least, int greatest) = (0, 0);
        (int groupSure, int groupMost) = (0, 0);
        int before = 0;
        for (int word = 0; word < possible.Length; word++)
        {
            for (ulong left = possible[word]; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                BoundRow row = rows[(64 * word) + bit];
                int together = _together[(64 * word) + bit];
                int points = row.Points[column];
                int pointsSure = sure[word].Has(bit) ? points : 0;
                if (together == 0 || together != before)
                {
                    (groupSure, groupMost) = (0, 0);
                }

                // Of rows that count together a row adds what it lifts their sum: by its own points among rows that exclude each other, as far as it lies above
                // the rows before it where only the highest counts. What may be ticked is at most the highest of them.
                before = together;
                int sureNow = row.Highest is null ? groupSure + pointsSure : Math.Max(groupSure, pointsSure);
                int mostNow = Math.Max(Math.Max(groupMost, points), sureNow);
                least += sureNow - groupSure;
                greatest += mostNow - groupMost;
                (groupSure, groupMost) = (sureNow, mostNow);
            }
        }

        return (least, greatest);
    }
}
