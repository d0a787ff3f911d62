namespace KienXuong.Domain.Rules;

/// <summary>A quotient stands in a relation to a limit: by its own value where that is declared or both sources are known, else by its sources.</summary>
internal sealed class CompareQuotient(Fact fact, Relation relation, BoundLimit limit, QuotientPlace place, int times, Node byValue) : Node
{
    public Fact Fact => fact;

    public Relation Relation => relation;

    public BoundLimit Limit => limit;

    public QuotientPlace Place => place;

    /// <summary>By what the number is multiplied before it divides.</summary>
    public int Times => times;

    public Compare ByValue => (Compare)byValue;

    /// <summary>Whether the value of the quotient itself decides: it is known, or no source is.</summary>
    public bool IsByValue(scoped in Sheet sheet) =>
        sheet.IsKnown(place.Slot) || !(sheet.IsKnown(place.Amount) || sheet.IsKnown(place.Number));

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        if (IsByValue(in sheet))
        {
            return byValue.Evaluate(in sheet);
        }

        // Cells of the quotient itself, from its least to its greatest possible value.
        Span<long> low = stackalloc long[sheet.Low.Length];
        Span<long> high = stackalloc long[sheet.High.Length];
        sheet.Low.CopyTo(low);
        (long least, long greatest) = (sheet.Low[place.Amount], sheet.High[place.Amount]);
        (long few, long many) = (sheet.Low[place.Number] * times, sheet.High[place.Number] * times);
        low[place.Slot] = Divide(least, least < 0 ? few : many);
        high[place.Slot] = Divide(greatest, greatest < 0 ? many : few);
        scoped Sheet bounds = new() { Low = low, High = high };
        return byValue.Evaluate(in bounds);
    }

    public override bool Same(Node other) => other is CompareQuotient node && node.ByValue == byValue;

    /// <summary>The greatest amount whose quotient is at most a limit. A limit that no amount passes stands for any such limit.</summary>
    public long Cut(long limit, long number) => Math.Clamp(limit, -Fact.LargestAmount - 1, Fact.LargestAmount) * number * times;

    /// <summary>The least whole amount that is not below the quotient.</summary>
    public static long Divide(long amount, long number)
    {
        long quotient = amount / number;
        return quotient * number < amount ? quotient + 1 : quotient;
    }
}
