using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>The check reading: the gaps and overlaps of a bound rule set, each with a subject that shows it.</summary>
internal static class Checker
{
    /// <summary>Every defect on the days of the binding; none when exactly one rule applies to each subject.</summary>
    public static ImmutableArray<RuleSetDefect> Check(BoundRuleSet rules, string code, LocalDate date)
    {
        scoped Sheet nothing = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        ImmutableArray<RuleSetDefect>.Builder defects = ImmutableArray.CreateBuilder<RuleSetDefect>();
        CaseTable table = CaseTableBuilder.BuildRules(rules, in nothing, out int[] conditions);

        int uncovered = CaseTable.Yes;
        foreach (int condition in conditions)
        {
            uncovered = table.Choose(condition, CaseTable.No, uncovered);
        }

        if (rules.Otherwise is null && uncovered != CaseTable.No)
        {
            defects.Add(new(DefectKind.Gap, code, date, [], WitnessOf(table, uncovered)));
        }

        for (int i = 0; i < conditions.Length; i++)
        {
            for (int j = i + 1; j < conditions.Length; j++)
            {
                int both = table.Choose(conditions[i], conditions[j], CaseTable.No);
                if (both != CaseTable.No)
                {
                    defects.Add(new(DefectKind.Overlap, code, date, [RuleOf(rules, i), RuleOf(rules, j)], WitnessOf(table, both)));
                }
            }
        }

        return defects.ToImmutable();
    }

    private static DefectiveRule RuleOf(BoundRuleSet rules, int place) => new(rules.Rules[place].ResultName, rules.Rules[place].Provision);

    /// <summary>One way from a node to yes. A numeric fact gets the last value of its cell, so that the witness stands at the limit.</summary>
    private static ImmutableArray<WitnessFact> WitnessOf(CaseTable table, int node)
    {
        ImmutableArray<WitnessFact>.Builder facts = ImmutableArray.CreateBuilder<WitnessFact>();
        while (node >= CaseTable.Terminals)
        {
            Variable variable = table.Variables[table.Level(node)];
            ReadOnlySpan<int> kids = table.Kids(node);
            int cell = kids.IndexOfAnyExcept(CaseTable.No);    // reduced: every node but "no" leads to yes somewhere
            facts.Add(new(variable.Fact, variable.Upper[cell]));
            node = kids[cell];
        }

        return facts.ToImmutable();
    }
}
