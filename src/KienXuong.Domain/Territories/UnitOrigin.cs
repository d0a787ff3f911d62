using KienXuong.Domain.Law;

namespace KienXuong.Domain.Territories;

/// <summary>Đơn vị hợp thành: a unit of the eve whose whole territory went into a unit.</summary>
/// <param name="Code">Its code on the eve.</param>
/// <param name="Verification">How well it is known that it went there.</param>
public sealed record UnitOrigin(string Code, Verification Verification);
