namespace KienXuong.Domain.Territories;

/// <summary>Khu vực theo loại đơn vị: whether each type of unit is rural or urban.</summary>
/// <param name="Commune">Of communes.</param>
/// <param name="Ward">Of wards.</param>
/// <param name="Township">Of townships.</param>
public sealed record AreaByUnitType(AreaType Commune, AreaType Ward, AreaType Township)
{
    /// <summary>The area of a type.</summary>
    /// <param name="type">The type.</param>
    public AreaType Of(UnitType type) => type switch
    {
        UnitType.Commune => Commune,
        UnitType.Ward => Ward,
        UnitType.Township => Township,
    };
}
