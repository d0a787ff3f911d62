using System.Collections.Immutable;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Territories;

/// <summary>Đường đi của đơn vị: the units of another day that a unit came from or went into.</summary>
/// <param name="Units">The units of the other day, in the order of the list.</param>
/// <param name="IsComplete">Whether these are all of them; where not, others are not known or no list covers a day between.</param>
/// <param name="Verification">How well that is known: the weakest part of the path.</param>
public sealed record UnitPath(ImmutableArray<UnitInForce> Units, bool IsComplete, Verification Verification)
{
    /// <summary>The codes and names of the units.</summary>
    public override string ToString() => string.Join("; ", Units.Select(unit => unit.Unit));
}
