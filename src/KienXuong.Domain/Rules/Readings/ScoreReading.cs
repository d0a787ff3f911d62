namespace KienXuong.Domain.Rules;

/// <summary>The score reading: the least and the greatest score that some completion of what is unknown gives.</summary>
internal static class ScoreReading
{
    /// <summary>The exact range of a score of a rule set; where so much is unknown that the cases are too many, bounds that may be too wide.</summary>
    public static (long Low, long High) RangeOf(BoundRuleSet rules, BoundScore score, scoped in Sheet sheet)
    {
        (long low, long high) = score.Bounds(in sheet);
        if (low == high)
        {
            return (low, high);
        }

        try
        {
            return ExactRangeOf(rules, score, low, high, in sheet);
        }
        catch (CaseTableOverflowException)
        {
            return (low, high);
        }
    }

    private static (long Low, long High) ExactRangeOf(BoundRuleSet rules, BoundScore score, long low, long high, scoped in Sheet sheet)
    {
        CaseTable table = CaseTableBuilder.BuildScore(rules, score, in sheet, out Func<long, int> atMost);
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> allowed = table.CellCount <= 1024 ? stackalloc bool[table.CellCount] : new bool[table.CellCount];
        table.Allow(in sheet, allowed);
        long least = low;
        for (long above = high; least < above;)
        {
            long middle = least + ((above - least) / 2);
            (least, above) = table.CanEnd(atMost(middle), CaseTable.Yes, allowed) ? (least, middle) : (middle + 1, above);
        }

        long greatest = least;
        for (long above = high; greatest < above;)
        {
            long middle = greatest + ((above - greatest) / 2);
            (greatest, above) = table.CanEnd(atMost(middle), CaseTable.No, allowed) ? (middle + 1, above) : (greatest, middle);
        }

        return (least, greatest);
    }
}
