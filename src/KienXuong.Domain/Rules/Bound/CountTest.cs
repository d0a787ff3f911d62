namespace KienXuong.Domain.Rules;

/// <summary>How a count is compared: at least so many, or its negation.</summary>
internal readonly record struct CountTest(Relation Relation, int Number)
{
    /// <summary>The least count that counts as at least.</summary>
    public int Needed => Relation is Relation.AtLeast or Relation.Below ? Number : Number + 1;

    public bool Negated => Relation is Relation.AtMost or Relation.Below;

    public Truth Of(int sure, int possible) =>
        sure >= Needed ? (Negated ? Truth.No : Truth.Yes)
        : possible < Needed ? (Negated ? Truth.Yes : Truth.No)
        : Truth.Undetermined;
}
