using System.Collections.Immutable;
using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>What a rule set says of one subject: the results still possible, every step, and the facts that are missing for a decision.</summary>
internal readonly record struct Finding(ulong Outcomes, ImmutableArray<Step> Steps, ImmutableArray<MissingFact> Missing)
{
    public bool IsDecided => BitOperations.IsPow2(Outcomes);

    public static Finding Of(BoundRuleSet rules, scoped in Sheet sheet)
    {
        ulong outcomes = rules.Evaluate(in sheet);
        ImmutableArray<Step> steps = Explainer.Explain(rules, in sheet, outcomes);
        return new(outcomes, steps, BitOperations.IsPow2(outcomes) ? [] : MissingFacts(rules, in sheet));
    }

    private static ImmutableArray<MissingFact> MissingFacts(BoundRuleSet rules, scoped in Sheet sheet)
    {
        CaseTable table = rules.TableFor(in sheet);
        ReadOnlySpan<Variable> variables = table.Variables;
        Span<bool> relevant = stackalloc bool[variables.Length];
        table.Relevant(in sheet, relevant);
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        for (int i = 0; i < relevant.Length; i++)
        {
            if (relevant[i])
            {
                Variable variable = variables[i];
                missing.Add(new(variable.Fact.Code, variable.Fact.Label, variable.Member < 0 ? null : variable.Member));
            }
        }

        return missing.ToImmutable();
    }
}
