using System.Collections.Immutable;

namespace KienXuong.Domain.Territories;

/// <summary>Đơn vị hành chính cấp xã: a commune-level unit as a list names it. One code can stand for several units one after another: a unit is known by its code and a day.</summary>
/// <param name="Code">Mã: the code of the statistics office, five digits as text.</param>
/// <param name="Type">The type.</param>
/// <param name="Name">The name without the type, in composed letters (NFC).</param>
/// <param name="Province">The province.</param>
/// <param name="District">The district; null from 01/07/2025, when districts ended.</param>
public sealed record AdministrativeUnit(string Code, UnitType Type, string Name, Territory Province, Territory? District)
{
    /// <summary>The units of the eve of its list's first day that went into it; empty where they are not known.</summary>
    public ImmutableArray<UnitOrigin> FormedFrom { get; init; } = [];

    /// <summary>Whether those are all of them.</summary>
    public bool AreOriginsComplete { get; init; }

    /// <summary>The name with its type, for example <c>Xã Vũ Quý</c>.</summary>
    public string FullName => UnitTypeNames.Of(Type) + " " + Name;

    /// <summary>Equal units are named alike, belong to the same territories and were formed alike.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(AdministrativeUnit? other) =>
        other is not null && Code == other.Code && Type == other.Type && Name == other.Name && Province == other.Province && District == other.District &&
        AreOriginsComplete == other.AreOriginsComplete && FormedFrom.SequenceEqual(other.FormedFrom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Type, Name);

    /// <summary>The code and the full name.</summary>
    public override string ToString() => Code + " " + FullName;
}
