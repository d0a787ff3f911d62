namespace KienXuong.Domain.Rules;

/// <summary>A scoring sheet, bound to a day.</summary>
/// <param name="fact">The score.</param>
/// <param name="columnMarks">What is said of each column.</param>
/// <param name="columns">To whom each column applies.</param>
/// <param name="rows">The rows.</param>
/// <param name="found">Where the sheet remembers the bounds; -1 for the score of a member, which each has for itself.</param>
internal sealed class BoundScore(Fact fact, BoundColumn[] columnMarks, Node[] columns, BoundRow[] rows, int found)
{
    public Fact Fact => fact;

    /// <summary>What is said of each column.</summary>
    public BoundColumn[] ColumnMarks => columnMarks;

    /// <summary>To whom each column applies.</summary>
    public Node[] Columns => columns;

    public BoundRow[] Rows => rows;

    /// <summary>Whether it is the score of a member.</summary>
    public bool IsOfMember => found < 0;

    /// <summary>Bounds of the score for what the sheet knows. Each row is taken for itself, so they may be too wide where rows depend on one unknown fact; never too narrow.</summary>
    public (long Low, long High) Bounds(scoped in Sheet sheet)
    {
        if (found >= 0 && sheet.TryFound(found, out long low, out long high))
        {
            return (low, high);
        }

        Span<Truth> ticked = stackalloc Truth[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            ticked[row] = rows[row].When.Evaluate(in sheet);
        }

        (low, high) = (long.MaxValue, 0);
        for (int column = 0; column < columns.Length; column++)
        {
            Truth applies = columns[column].Evaluate(in sheet);
            if (applies == Truth.No)
            {
                continue;
            }

            (int least, int greatest) = Sum(column, ticked);
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
        }

        return (low, high);
    }

    private (int Least, int Greatest) Sum(int column, ReadOnlySpan<Truth> ticked)
    {
        (int least, int greatest) = (0, 0);
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].Highest is { } item)
            {
                (int highestSure, int highest) = (0, 0);
                for (; row < rows.Length && rows[row].Highest == item; row++)
                {
                    int points = rows[row].Points[column];
                    highestSure = ticked[row] == Truth.Yes ? Math.Max(highestSure, points) : highestSure;
                    highest = ticked[row] == Truth.No ? highest : Math.Max(highest, points);
                }

                row--;
                (least, greatest) = (least + highestSure, greatest + highest);
            }
            else if (ticked[row] != Truth.No)
            {
                int points = rows[row].Points[column];
                (least, greatest) = (least + (ticked[row] == Truth.Yes ? points : 0), greatest + points);
            }
        }

        return (least, greatest);
    }
}
