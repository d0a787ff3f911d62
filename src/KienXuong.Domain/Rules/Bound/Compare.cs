using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A fact stands in a relation to a limit. Kept as "value at most cut" or its negation.</summary>
internal sealed class Compare : Node
{
    private readonly long[] _cuts;
    private readonly long _cut;
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
        _cut = _cuts[0];
        (_under, _over) = Negated ? (Truth.No, Truth.Yes) : (Truth.Yes, Truth.No);
    }

    public Fact Fact { get; }

    public int Slot => _slot;

    public Relation Relation { get; }

    public BoundLimit Limit { get; }

    /// <summary>For each limit the greatest value that counts as at most.</summary>
    public long[] Cuts => _cuts;

    /// <summary>Whether there is one limit, whatever the subject.</summary>
    public bool IsPlain => _keySlot < 0;

    public bool Negated => Relation is Relation.Above or Relation.AtLeast;

    public static long[] CutsOf(Relation relation, BoundLimit limit) =>
        relation is Relation.AtMost or Relation.Above ? limit.Values : Array.ConvertAll(limit.Values, value => value - 1);

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        long low = sheet.Low[_slot];
        long high = sheet.High[_slot];
        if (_keySlot < 0)
        {
            return high <= _cut ? _under : low > _cut ? _over : Truth.Undetermined;
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
