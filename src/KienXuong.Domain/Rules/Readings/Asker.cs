using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>The ask reading: exactly the facts that can still change the result, those that settle most first.</summary>
internal static class Asker
{
    /// <summary>What to ask for the result of a rule set. Where so much is unknown that the cases are too many for a table, everything that the open conditions mention.</summary>
    public static ImmutableArray<MissingFact> Ask(CaseTable? table, BoundRuleSet rules, scoped in Sheet sheet)
    {
        if (table is not null)
        {
            return Ask(table, in sheet);
        }

        ImmutableArray<MissingFact>.Builder missing = ImmutableArray.CreateBuilder<MissingFact>();
        foreach (Variable variable in CaseTableBuilder.VariablesOf(rules, in sheet))
        {
            Add(missing, variable, in sheet);
        }

        return missing.ToImmutable();
    }

    public static ImmutableArray<MissingFact> Ask(CaseTable table, scoped in Sheet sheet)
    {
        ReadOnlySpan<Variable> variables = table.Variables;
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> allowed = table.CellCount <= 1024 ? stackalloc bool[table.CellCount] : new bool[table.CellCount];
        table.Allow(in sheet, allowed);
        Span<bool> relevant = stackalloc bool[variables.Length];
        table.Relevant(allowed, relevant);
        Span<int> results = stackalloc int[variables.Length];
        Span<int> cells = stackalloc int[variables.Length];
        table.ResultsLeft(allowed, results, cells);

        Span<int> order = stackalloc int[variables.Length];
        int count = 0;
        for (int i = 0; i < order.Length; i++)
        {
            if (relevant[i])
            {
                Insert(order, count++, i, results, cells);
            }
        }

        ImmutableArray<MissingFact>.Builder missing = ImmutableArray.CreateBuilder<MissingFact>(count);
        foreach (int i in order[..count])
        {
            Add(missing, variables[i], in sheet);
        }

        return missing.DrainToImmutable();
    }

    /// <summary>Adds a fact once; of a sum the terms that are not known, and not a declared sum beside a known term.</summary>
    private static void Add(ImmutableArray<MissingFact>.Builder missing, Variable variable, scoped in Sheet sheet)
    {
        int? member = variable.Member < 0 ? null : variable.Member;
        ReadOnlySpan<int> sources = variable.Slot < 0 || variable.Fact.Kind == FactKind.YesNo ? [] : sheet.Slots.SourcesOf(variable.Slot);
        if (sources.IsEmpty)
        {
            Add(missing, new(variable.Fact, member));
        }

        Sheet row = sheet;
        if (member is { } place)
        {
            sheet.Members!.Show(place, ref row);
        }

        foreach (int source in sources)
        {
            if (!row.IsExact(source))
            {
                Add(missing, new(sheet.Slots.Value(source), member));
            }
        }
    }

    private static void Add(ImmutableArray<MissingFact>.Builder missing, MissingFact fact)
    {
        if (!missing.Any(known => known.Code == fact.Code && known.Member == fact.Member))    // a field is asked once, however many facts it gives
        {
            missing.Add(fact);
        }
    }

    /// <summary>Keeps the order by results left on average, then by first mention in the law.</summary>
    private static void Insert(Span<int> order, int count, int variable, ReadOnlySpan<int> results, ReadOnlySpan<int> cells)
    {
        int at = count;
        while (at > 0 && results[variable] * cells[order[at - 1]] < results[order[at - 1]] * cells[variable])
        {
            order[at] = order[at - 1];
            at--;
        }

        order[at] = variable;
    }
}
