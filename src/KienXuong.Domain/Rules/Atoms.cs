using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A fact stands in a relation to a limit. Kept as "value at most cut" or its negation.</summary>
internal sealed class Compare : Node
{
    private readonly long[] _cuts;
    private readonly int _slot;
    private readonly int _keySlot;
    private readonly Truth _under;
    private readonly Truth _over;

    public Compare(Fact fact, int slot, Relation relation, BoundLimit limit)
    {
        Fact = fact;
        Relation = relation;
        Limit = limit;
        _slot = slot;
        _keySlot = limit.KeySlot;
        _cuts = CutsOf(relation, limit);
        (_under, _over) = Negated ? (Truth.No, Truth.Yes) : (Truth.Yes, Truth.No);
    }

    public Fact Fact { get; }

    public int Slot => _slot;

    public Relation Relation { get; }

    public BoundLimit Limit { get; }

    /// <summary>For each limit the greatest value that counts as at most.</summary>
    public long[] Cuts => _cuts;

    public bool Negated => Relation is Relation.Above or Relation.AtLeast;

    public static long[] CutsOf(Relation relation, BoundLimit limit) =>
        relation is Relation.AtMost or Relation.Above ? limit.Values : Array.ConvertAll(limit.Values, value => value - 1);

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        long low = sheet.Low[_slot];
        long high = sheet.High[_slot];
        if (_keySlot < 0)
        {
            long cut = _cuts[0];
            return high <= cut ? _under : low > cut ? _over : Truth.Undetermined;
        }

        ulong choices = unchecked((ulong)sheet.Low[_keySlot]);
        long least = _cuts[BitOperations.TrailingZeroCount(choices)];
        long greatest = least;
        for (choices &= choices - 1; choices != 0; choices &= choices - 1)
        {
            long cut = _cuts[BitOperations.TrailingZeroCount(choices)];
            least = Math.Min(least, cut);
            greatest = Math.Max(greatest, cut);
        }

        return high <= least ? _under : low > greatest ? _over : Truth.Undetermined;
    }

    public override bool Same(Node other) =>
        other is Compare node && node.Slot == _slot && node.Relation == Relation && node.Limit.Same(Limit);
}

/// <summary>A quotient stands in a relation to a limit: by its own value where that is declared or both sources are known, else by its sources.</summary>
internal sealed class CompareQuotient(Fact fact, Relation relation, BoundLimit limit, QuotientPlace place, Node byValue) : Node
{
    public Fact Fact => fact;

    public Relation Relation => relation;

    public BoundLimit Limit => limit;

    public QuotientPlace Place => place;

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
        sheet.High.CopyTo(high);
        low[place.Slot] = Divide(sheet.Low[place.Amount], sheet.High[place.Number]);
        high[place.Slot] = Divide(sheet.High[place.Amount], sheet.Low[place.Number]);
        scoped Sheet bounds = new() { Low = low, High = high };
        return byValue.Evaluate(in bounds);
    }

    public override bool Same(Node other) => other is CompareQuotient node && node.ByValue == byValue;

    /// <summary>The least whole amount that is not below the quotient.</summary>
    public static long Divide(long amount, long number)
    {
        long quotient = amount / number;
        return quotient * number < amount ? quotient + 1 : quotient;
    }
}

/// <summary>A yes/no fact is so.</summary>
internal sealed class Flag(Fact fact, int slot) : Node
{
    public Fact Fact => fact;

    public int Slot => slot;

    public override Truth Evaluate(scoped in Sheet sheet) =>
        (sheet.MayBeYes >> slot & 1) == 0 ? Truth.No : (sheet.MayBeNo >> slot & 1) == 0 ? Truth.Yes : Truth.Undetermined;

    public override bool Same(Node other) => other is Flag node && node.Slot == slot;
}

/// <summary>A choice is one of some.</summary>
internal sealed class Among(Fact fact, int slot, ulong allowed) : Node
{
    public Fact Fact => fact;

    public int Slot => slot;

    public ulong Allowed => allowed;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        ulong possible = unchecked((ulong)sheet.Low[slot]);
        return (possible & allowed) == 0 ? Truth.No : (possible & ~allowed) == 0 ? Truth.Yes : Truth.Undetermined;
    }

    public override bool Same(Node other) => other is Among node && node.Slot == slot && node.Allowed == allowed;
}
