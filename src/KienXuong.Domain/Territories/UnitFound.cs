using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Tìm thấy: exactly one unit has the code, or the name with its type letter for letter.</summary>
public sealed record UnitFound : UnitAnswer
{
    internal UnitFound(LocalDate date, UnitInForce unit)
        : base(date) => Unit = unit;

    /// <summary>The unit.</summary>
    public UnitInForce Unit { get; }
}
