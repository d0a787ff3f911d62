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
        low[place.Slot] = Divide(sheet.Low[place.Amount], sheet.High[place.Number] * times);
        high[place.Slot] = Divide(sheet.High[place.Amount], sheet.Low[place.Number] * times);
        scoped Sheet bounds = new() { Low = low, High = high };
        return byValue.Evaluate(in bounds);
    }

    public override bool Same(Node other) => other is CompareQuotient node && node.ByValue == byValue;

    /// <summary>The greatest amount whose quotient is at most a limit. A limit that no amount passes stands for any such limit.</summary>
    public long Cut(long limit, long number) => Math.Clamp(limit, -1, Fact.LargestAmount) * number * times;

    /// <summary>The least whole amount that is not below the quotient.</summary>
    public static long Divide(long amount, long number)
    {
        long quotient = amount / number;
        return quotient * number < amount ? quotient + 1 : quotient;
    }
}
