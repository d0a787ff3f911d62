using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Các đơn vị có thể là: units of a similar name, or several of the very name. None of them is the unit, not even the only one: a person chooses.</summary>
public sealed record UnitCandidates : UnitAnswer
{
    internal UnitCandidates(LocalDate date, ImmutableArray<UnitInForce> units)
        : base(date) => Units = units;

    /// <summary>The candidates, in the order of the list; never empty.</summary>
    public ImmutableArray<UnitInForce> Units { get; }
}
