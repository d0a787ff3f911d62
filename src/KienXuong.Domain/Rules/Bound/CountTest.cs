namespace KienXuong.Domain.Rules;

/// <summary>How a count is compared: at least so many, or at least such a share of a whole, or its negation.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Number">The number, or the percent of the whole.</param>
internal readonly record struct CountTest(Relation Relation, int Number)
{
    /// <summary>The least count that counts as at least.</summary>
    public int Needed => Relation is Relation.AtLeast or Relation.Below ? Number : Number + 1;

    /// <summary>The least count that counts as at least, where the number is a percent of a whole.</summary>
    public int NeededOf(long whole) =>
        (int)(Relation is Relation.AtLeast or Relation.Below ? ((whole * Number) + 99) / 100 : (whole * Number / 100) + 1);

    public bool Negated => Relation is Relation.AtMost or Relation.Below;

    public Truth Of(int sure, int possible) => Of(sure, possible, Needed, Needed);

    /// <summary>The answer where the count that is needed lies between two numbers.</summary>
    public Truth Of(int sure, int possible, int least, int greatest) =>
        sure >= greatest ? (Negated ? Truth.No : Truth.Yes)
        : possible < least ? (Negated ? Truth.Yes : Truth.No)
        : Truth.Undetermined;
}
