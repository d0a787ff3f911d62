using System.Collections.Immutable;
using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>The counterfactual reading: for each other result the smallest changes of known facts that lead to it whatever the unknown facts are.</summary>
internal static class CounterfactualReading
{
    /// <summary>The smallest ways to each other result that allowed changes can reach, fewest facts first, with the rule that then applies; none where the result is that of no rule.</summary>
    /// <remarks>A rule set with scores has too many facts to change all of them at once: there a way changes facts of the subject itself, or facts of one member.</remarks>
    public static List<(int Result, BoundRule? Rule, SmallestWays Ways)> Of(BoundRuleSet rules, scoped in Sheet sheet, Func<Fact, bool> mayChange)
    {
        var found = new List<(int Result, BoundRule? Rule, SmallestWays Ways)>();
        if (!rules.HasScores)
        {
            CaseTable table = rules.TableOfEveryFact(in sheet);
            if (PresentOf(table, in sheet, mayChange).Any(each => !each.IsKnown))
            {
                table = rules.NewTableOfEveryFact(in sheet);    // asking "whatever the unknown is" adds nodes, so not to a shared table
            }

            AddWays(found, rules, table, in sheet, mayChange);
        }

        for (int member = -1; rules.HasScores && member < (sheet.Members?.Count ?? 0); member++)
        {
            if (rules.TryTableOfChanges(in sheet, mayChange, member) is { } table)
            {
                int changed = member;
                AddWays(found, rules, table, in sheet, fact => mayChange(fact) && rules.Slots.IsOfMember(fact) == changed >= 0);
            }
        }

        found.Sort(static (a, b) => a.Ways.FactCount.CompareTo(b.Ways.FactCount));
        return found;
    }

    /// <summary>Adds the smallest ways of one table, unless others with fewer facts are known.</summary>
    private static void AddWays(
        List<(int Result, BoundRule? Rule, SmallestWays Ways)> found, BoundRuleSet rules, CaseTable table, scoped in Sheet sheet, Func<Fact, bool> mayChange)
    {
        Present[] present = PresentOf(table, in sheet, mayChange);
        for (ulong others = ResultsOf(rules) & ~rules.Evaluate(in sheet); others != 0; others &= others - 1)
        {
            int result = BitOperations.TrailingZeroCount(others);
            (int root, int end) = Goal(table, result, present, in sheet);
            if (SmallestWays.To(table, root, end, present) is { } ways && !found.Exists(each => each.Result == result && each.Ways.FactCount <= ways.FactCount))
            {
                found.RemoveAll(each => each.Result == result);
                found.Add((result, RuleAfter(rules, table, ways.First(), result, in sheet), ways));
            }
        }
    }

    private static Present[] PresentOf(CaseTable table, scoped in Sheet sheet, Func<Fact, bool> mayChange)
    {
        var present = new Present[table.Variables.Length];
        Sheet row = sheet;
        for (int level = 0; level < present.Length; level++)
        {
            Variable variable = table.Variables[level];
            if (variable.Member >= 0)
            {
                sheet.Members!.Show(variable.Member, ref row);
            }

            present[level] = variable.Slot >= 0 && Variable.IsExact(variable.Fact, variable.Slot, in row)
                ? new(true, variable.CellIn(in row), variable.ValueIn(in row), mayChange(variable.Fact))
                : new(false, -1, 0, false);
        }

        return present;
    }

    private static ulong ResultsOf(BoundRuleSet rules)
    {
        ulong results = rules.Otherwise is { } otherwise ? 1UL << otherwise : 0;
        foreach (BoundRule rule in rules.Rules)
        {
            results.Add(rule.Result);
        }

        return results;
    }

    /// <summary>Where to begin and where to arrive: with unknown facts, at "the result is certain", a question about the known facts alone.</summary>
    private static (int Root, int End) Goal(CaseTable table, int result, Present[] present, scoped in Sheet sheet)
    {
        int end = CaseTable.FirstResult + result;
        if (Array.TrueForAll(present, static each => each.IsKnown))
        {
            return (table.Root, end);
        }

        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> allowed = table.CellCount <= 1024 ? stackalloc bool[table.CellCount] : new bool[table.CellCount];
        table.Allow(in sheet, allowed);
        int certain = table.LeadsTo(table.Root, end);
        for (int level = 0; level < present.Length; level++)
        {
            if (!present[level].IsKnown)
            {
                certain = table.ForAll(certain, level, allowed.Slice(table.FirstCell(level), table.Variables[level].CellCount));
            }
        }

        return (certain, CaseTable.Yes);
    }

    /// <summary>The rule that applies after a way is taken.</summary>
    private static BoundRule? RuleAfter(BoundRuleSet rules, CaseTable table, ImmutableArray<FactChange> way, int result, scoped in Sheet sheet)
    {
        Span<long> low = stackalloc long[sheet.Low.Length];
        Span<long> high = stackalloc long[sheet.High.Length];
        sheet.Low.CopyTo(low);
        sheet.High.CopyTo(high);
        Span<long> found = stackalloc long[sheet.Found.Length];
        Sheet after = sheet with { Low = low, High = high, Found = found };
        after.Forget();
        foreach (FactChange change in way)
        {
            foreach (Variable variable in table.Variables)
            {
                if (variable.Fact == change.Fact && variable.Member < 0 && change.Member is null)
                {
                    variable.Learn(change.To, ref after);
                }
            }
        }

        after.Members = sheet.Members?.Under(in after);
        BoundRule? named = null;
        foreach (BoundRule rule in rules.Rules)
        {
            if (rule.Result == result)
            {
                named ??= rule;
                if (rule.When.Evaluate(in after) == Truth.Yes)
                {
                    return rule;
                }
            }
        }

        return named;
    }
}
