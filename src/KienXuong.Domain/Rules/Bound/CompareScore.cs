using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A score stands in a relation to a limit. Kept as "score at most cut" or its negation.</summary>
internal sealed class CompareScore(BoundScore score, Relation relation, BoundLimit limit) : Node
{
    public BoundScore Score => score;

    public Relation Relation => relation;

    public BoundLimit Limit => limit;

    /// <summary>For each limit the greatest score that counts as at most.</summary>
    public long[] Cuts { get; } = Compare.CutsOf(relation, limit);

    public bool Negated => relation is Relation.Above or Relation.AtLeast;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        (long low, long high) = score.Bounds(in sheet);
        return Answer(low, high, in sheet);
    }

    /// <summary>The answer for a score between two bounds.</summary>
    public Truth Answer(long low, long high, scoped in Sheet sheet)
    {
        (long least, long greatest) = (long.MaxValue, long.MinValue);
        for (ulong keys = limit.KeysOf(in sheet); keys != 0; keys &= keys - 1)
        {
            long cut = Cuts[BitOperations.TrailingZeroCount(keys)];
            (least, greatest) = (Math.Min(least, cut), Math.Max(greatest, cut));
        }

        return high <= least ? (Negated ? Truth.No : Truth.Yes)
            : low > greatest ? (Negated ? Truth.Yes : Truth.No)
            : Truth.Undetermined;
    }

    public override bool Same(Node other) =>
        other is CompareScore node && node.Score == score && node.Relation == relation && node.Limit.Same(limit);
}
