using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>One rule bound to a day.</summary>
/// <param name="When">The condition.</param>
/// <param name="Result">The place of the result in its closed list.</param>
/// <param name="ResultName">The result as text.</param>
/// <param name="Provision">Where the rule stands.</param>
/// <param name="Verification">How well the rule is known with the values of the day.</param>
/// <param name="Note">What is doubtful about it.</param>
internal sealed record BoundRule(Node When, int Result, Bilingual ResultName, Provision Provision, Verification Verification, Bilingual? Note);
