using System.Collections.Immutable;
using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>What a rule set says of one subject: the results still possible, every step, and the facts that are missing for a decision.</summary>
internal readonly record struct Finding(ulong Outcomes, ImmutableArray<Step> Steps, ImmutableArray<MissingFact> Missing)
{
    public bool IsDecided => BitOperations.IsPow2(Outcomes);

    public static Finding Of(BoundRuleSet rules, scoped in Sheet sheet, bool withDetails)
    {
        ulong outcomes = rules.Evaluate(in sheet, out CaseTable? table);
        ImmutableArray<Step> steps = Explainer.Explain(rules, in sheet, outcomes, withDetails);
        return new(outcomes, steps, BitOperations.IsPow2(outcomes) ? [] : Asker.Ask(table, rules, in sheet));
    }
}
