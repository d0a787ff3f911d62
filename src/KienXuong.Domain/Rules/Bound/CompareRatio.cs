namespace KienXuong.Domain.Rules;

/// <summary>A number divided by a count stands in a relation to a limit. Kept as "number at most limit times count" or its negation, so nothing is rounded.</summary>
internal sealed class CompareRatio(Fact ratio, Relation relation, BoundLimit limit, int amount, int number) : Node
{
    public Fact Ratio => ratio;

    public Relation Relation => relation;

    public BoundLimit Limit => limit;

    public int Amount => amount;

    public int Number => number;

    public bool Negated => relation is Relation.Above or Relation.AtLeast;

    /// <summary>The greatest amount that counts as at most, for a count.</summary>
    public long Cut(long count) => (limit.Values[0] * count) - (relation is Relation.Below or Relation.AtLeast ? 1 : 0);

    public override Truth Evaluate(scoped in Sheet sheet) =>
        sheet.High[amount] <= Cut(sheet.Low[number]) ? (Negated ? Truth.No : Truth.Yes)
        : sheet.Low[amount] > Cut(sheet.High[number]) ? (Negated ? Truth.Yes : Truth.No)
        : Truth.Undetermined;

    public override bool Same(Node other) =>
        other is CompareRatio node && node.Amount == amount && node.Number == number && node.Relation == relation && node.Limit.Same(limit);
}
