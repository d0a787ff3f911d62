using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Lỗi của bộ quy tắc: a gap or overlap of a rule set on a day, with a subject that shows it.</summary>
/// <param name="Kind">Gap or overlap.</param>
/// <param name="RuleSet">The code of the rule set.</param>
/// <param name="Date">A day on which the defect exists.</param>
/// <param name="Rules">The two rules that both apply; empty for a gap.</param>
/// <param name="Witness">The facts of a subject that no rule, or both rules, apply to; facts not named may have any value.</param>
public sealed record RuleSetDefect(
    DefectKind Kind, string RuleSet, LocalDate Date, ImmutableArray<DefectiveRule> Rules, ImmutableArray<WitnessFact> Witness)
{
    /// <summary>The defect in one line, with its witness.</summary>
    /// <param name="language">The language wanted.</param>
    public string Describe(Language language) => Explanations.DefectText.Of(this, language);
}
