using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>What is said of a column of a point table.</summary>
/// <param name="Label">The name.</param>
/// <param name="Table">The point table with its provision.</param>
/// <param name="Verification">How well it is known that the column applies.</param>
/// <param name="Note">What is doubtful about it; null where nothing is.</param>
internal sealed record BoundColumn(Bilingual Label, ParameterUse Table, Verification Verification, Bilingual? Note);
