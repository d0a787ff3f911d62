using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Khu vực của nơi ở vào một ngày: whether a place is rural or urban, which reading decided it, and what the other would say.</summary>
/// <param name="Date">The day.</param>
/// <param name="Unit">The unit of the day; the area is only known where it is found.</param>
/// <param name="Possible">The areas still possible.</param>
public sealed record AreaOfPlace(LocalDate Date, UnitAnswer Unit, Possible<AreaType> Possible)
{
    /// <summary>The area; null where it is not decided.</summary>
    public AreaType? Area => Possible.Decided;

    /// <summary>Khu vực theo loại đơn vị: the rule that was used; null where no list or no rule covers the day.</summary>
    public ParameterUse? Rule { get; init; }

    /// <summary>Lựa chọn áp dụng: the reading that was used; null to 30/06/2025, when there is no choice.</summary>
    public ParameterUse? Reading { get; init; }

    /// <summary>The other reading; null where there is no choice.</summary>
    public Bilingual? OtherReading { get; init; }

    /// <summary>The areas that the other reading leaves possible; the same where there is no choice.</summary>
    public Possible<AreaType> ByOtherReading { get; init; } = Possible;

    /// <summary>The unit of 30/06/2025 as it was looked up; null where none was named or none is asked for.</summary>
    public UnitAnswer? OldUnit { get; init; }

    /// <summary>Whether the unit of 30/06/2025 was named and the unit of the day is not known to have come from it.</summary>
    public bool IsOldUnitOfOther { get; init; }

    /// <summary>Cần biết đơn vị trước sắp xếp: whether the reading needs the unit of 30/06/2025, which is not known.</summary>
    public bool AsksOldUnit => Reading?.Value is AreaReading.BeforeRearrangement && Unit is UnitFound && !Possible.IsDecided;
}
