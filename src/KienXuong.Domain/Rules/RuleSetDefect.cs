using System.Collections.Immutable;
using KienXuong.Domain.Law;
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

/// <summary>Quy tắc bị lỗi: a rule that takes part in an overlap.</summary>
/// <param name="Result">Its result.</param>
/// <param name="Provision">Where it stands.</param>
public sealed record DefectiveRule(Bilingual Result, Provision Provision);

/// <summary>Dữ kiện minh chứng: the value of a fact of a witness.</summary>
public readonly record struct WitnessFact
{
    internal WitnessFact(Fact fact, long value)
    {
        Fact = fact;
        Value = value;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>The value in the encoding of the fact: đồng, a number, the place of a choice, 1 for yes.</summary>
    public long Value { get; }

    /// <summary>The fact and its value as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Show(Language language) => Fact.Label.In(language) + ": " + Fact.Show(Value, language);
}
