using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả quy tắc: one rule in words, without any household.</summary>
/// <param name="Result">What the rule leads to.</param>
/// <param name="Sentence">The rule as a sentence, with the values of the day.</param>
/// <param name="Provision">Where it stands; null for the result where no rule applies.</param>
/// <param name="Verification">How well it is known.</param>
/// <param name="Note">What is doubtful about it, such as a letter that was not seen; null where nothing is.</param>
public sealed record RuleDescription(Bilingual Result, Bilingual Sentence, Provision? Provision, Verification Verification, Bilingual? Note);
