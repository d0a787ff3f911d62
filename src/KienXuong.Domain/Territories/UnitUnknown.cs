using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Không có đơn vị này: no unit of the day has the code or a similar name.</summary>
public sealed record UnitUnknown : UnitAnswer
{
    internal UnitUnknown(LocalDate date, ImmutableArray<UnitInForce> wentInto)
        : base(date) => WentInto = wentInto;

    /// <summary>Where the people of the unit that had the code before are now; empty where no unit had it or that is not known.</summary>
    public ImmutableArray<UnitInForce> WentInto { get; }
}
