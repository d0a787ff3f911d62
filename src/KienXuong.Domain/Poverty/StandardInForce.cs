using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Poverty;

/// <summary>Chuẩn nghèo áp dụng: the standard of a day, with the days, provision and verification of its application.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Use">From when to when it applies, and by which provision.</param>
public sealed record StandardInForce(PovertyStandard Standard, ParameterUse Use);
