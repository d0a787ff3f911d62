using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Territories;

/// <summary>Đơn vị hành chính vào một ngày: a unit with the days on which it existed unchanged, and the list that names it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Days">From when to when it had this code, name, type and territory, as far as the lists say.</param>
/// <param name="List">The list of the day, with its provision and layer.</param>
public sealed record UnitInForce(AdministrativeUnit Unit, Validity Days, ParameterUse List)
{
    /// <summary>Where the unit stands.</summary>
    public Provision Provision => List.Provision;

    /// <summary>How well it is known that the unit exists on the day.</summary>
    public Verification Verification => List.Verification;
}
