using System.Collections.Immutable;
using System.Numerics;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>A rule set bound to the days on which its parameters keep their values. Evaluation answers with the set of results still possible.</summary>
internal sealed class BoundRuleSet
{
    private readonly Node[] _conditions;
    private readonly ulong _declaredSlots;
    private readonly CompareQuotient[] _quotients;
    private readonly BoundScore[] _scores;
    private readonly DeclaredNode[] _declared;
    private (ulong Declared, CaseTable Table)[] _tables = [];

    public BoundRuleSet(Bilingual label, BoundRule[] rules, int? otherwise, Binder binder)
    {
        Label = label;
        Rules = rules;
        Otherwise = otherwise;
        Slots = binder.Slots;
        Slots.Seal();
        Validity = binder.Validity;
        Uses = [.. binder.Uses];
        Choices = [.. Uses.Where(use => use.Parameter.IsChoice)];
        _conditions = Array.ConvertAll(rules, rule => rule.When);
        var quotients = new List<CompareQuotient>();
        var declarations = new List<DeclaredNode>();
        var counts = new List<CountMembers>();
        foreach (Node node in binder.Nodes)
        {
            switch (node)
            {
                case CountMembers count:
                    HasMembers = true;
                    counts.Add(count);
                    break;
                case CountFlags { Declared: { } declared }:
                    _declaredSlots.Add(declared.Slot);
                    break;
                case CompareQuotient quotient:
                    quotients.Add(quotient);
                    break;
                case DeclaredNode declaration:
                    declarations.Add(declaration);
                    break;
            }
        }

        _quotients = [.. quotients];
        _declared = [.. declarations];
        Slots.Counts = [.. counts.DistinctBy(count => count.Found)];
        _scores = [.. binder.Scores];
        DeclaredModes = Subsets(_declaredSlots);
        ResultCount = otherwise + 1 ?? 0;
        foreach (BoundRule rule in rules)
        {
            ResultCount = Math.Max(ResultCount, rule.Result + 1);
        }
    }

    public Bilingual Label { get; }

    public BoundRule[] Rules { get; }

    /// <summary>The place of the result where no rule applies; null when the rules cover every case.</summary>
    public int? Otherwise { get; }

    public Slots Slots { get; }

    /// <summary>The days on which this binding holds.</summary>
    public Validity Validity { get; }

    public ImmutableArray<ParameterUse> Uses { get; }

    /// <summary>The named choices among them.</summary>
    public ImmutableArray<ParameterUse> Choices { get; }

    public ReadOnlySpan<Node> Conditions => _conditions;

    public ReadOnlySpan<CompareQuotient> Quotients => _quotients;

    /// <summary>Whether some condition counts members.</summary>
    public bool HasMembers { get; }

    /// <summary>The number of results of the closed list, as far as rules lead to them.</summary>
    public int ResultCount { get; }

    /// <summary>The slots of the counts that may be declared as such.</summary>
    public ulong DeclaredSlots => _declaredSlots;

    /// <summary>Every way to declare counts or not, as bits by slot; each has a case table of its own.</summary>
    public ImmutableArray<ulong> DeclaredModes { get; }

    /// <summary>Whether what is declared of a condition may stand in for it: only for the subject that declares it, so no table is shared.</summary>
    public bool HasDeclarations => _declared.Length > 0;

    /// <summary>What is declared of conditions that the facts decide otherwise.</summary>
    public List<(Fact Fact, bool Declared)> Contradicted(scoped in Sheet sheet)
    {
        var found = new List<(Fact Fact, bool Declared)>();
        foreach (DeclaredNode node in _declared)
        {
            if (node.Declared(in sheet) is { } declared && node.Part.Evaluate(in sheet) == NotNode.Opposite(declared))
            {
                found.Add((node.Fact, declared == Truth.Yes));
            }
        }

        return found;
    }

    /// <summary>Whether the rules compare a score.</summary>
    public bool HasScores => _scores.Length > 0;

    /// <summary>The case table in which the facts that may change are variables, known or not: those of one member, or (-1) of the subject itself. Null where the cases are too many.</summary>
    public CaseTable? TryTableOfChanges(scoped in Sheet sheet, Func<Fact, bool> mayChange, int member)
    {
        scoped Sheet changed = Slots.Open(stackalloc long[Slots.SheetSize]);
        sheet.Low.CopyTo(changed.Low);
        sheet.High.CopyTo(changed.High);
        (changed.Known, changed.MayBeYes, changed.MayBeNo, changed.Members) = (sheet.Known, sheet.MayBeYes, sheet.MayBeNo, sheet.Members);
        ForgetUnused(in sheet, ref changed);
        if (member < 0)
        {
            Slots.Forget(mayChange, ofMember: false, ref changed);
        }

        changed.Members = sheet.Members?.Under(in changed);
        if (member >= 0 && changed.Members is { } members)
        {
            Sheet row = changed;
            members.Show(member, ref row);
            Slots.Forget(mayChange, ofMember: true, ref row);
            members.Keep(member, in row);
        }

        return TryTableFor(in changed);
    }

    /// <summary>How many steps the explanation before had: room for the next. Two threads may each write theirs; both are right.</summary>
    public int StepsBefore { get; set; } = 12;

    /// <summary>A score that the rules compare, by its code; null where they do not.</summary>
    public BoundScore? Score(Fact score) => Array.Find(_scores, each => each.Fact == score);

    /// <summary>The results still possible, a bit each: exactly those that some completion of what is unknown leads to.</summary>
    public ulong Evaluate(scoped in Sheet sheet) => Evaluate(in sheet, out _);

    /// <summary>The same, with the case table where one was needed and could be made.</summary>
    public ulong Evaluate(scoped in Sheet sheet, out CaseTable? table)
    {
        table = null;
        ulong possible = 0;
        foreach (BoundRule rule in Rules)
        {
            Truth truth = rule.When.Evaluate(in sheet);
            if (truth == Truth.Yes)
            {
                return 1UL << rule.Result;
            }

            if (truth == Truth.Undetermined)
            {
                possible.Add(rule.Result);
            }
        }

        if (Otherwise is { } otherwise)
        {
            possible.Add(otherwise);
        }

        // Part by part the answer can be too wide; the table is exact.
        table = BitOperations.IsPow2(possible) ? null : TryTableFor(in sheet);
        return table?.Outcomes(in sheet) ?? possible;
    }

    /// <summary>The case table that fits what the sheet knows; null where so much is unknown that the cases are too many.</summary>
    private CaseTable? TryTableFor(scoped in Sheet sheet)
    {
        try
        {
            return TableFor(in sheet);
        }
        catch (CaseTableOverflowException)
        {
            return null;
        }
    }

    /// <summary>The case table that fits what the sheet knows: one kept for all subjects where that is possible, else one of its own.</summary>
    public CaseTable TableFor(scoped in Sheet sheet)
    {
        if (HasMembers || HasDeclarations || !QuotientsByValue(in sheet))
        {
            return CaseTableBuilder.Build(this, in sheet);
        }

        return SharedTable(sheet.Known & _declaredSlots);
    }

    /// <summary>The case table in which every fact is a variable, those that are known too.</summary>
    public CaseTable TableOfEveryFact(scoped in Sheet sheet) =>
        HasMembers || !QuotientsByValue(in sheet) ? NewTableOfEveryFact(in sheet) : SharedTable(sheet.Known & _declaredSlots);

    /// <summary>The same, in a table of one's own. A quotient of which only one source is known is asked by its sources.</summary>
    public CaseTable NewTableOfEveryFact(scoped in Sheet sheet)
    {
        scoped Sheet nothing = Slots.Open(stackalloc long[Slots.SheetSize]);
        nothing.Known = sheet.Known & _declaredSlots;
        foreach (CompareQuotient quotient in _quotients)
        {
            if (!quotient.IsByValue(in sheet))
            {
                nothing.Known.Add(quotient.Place.Amount);
                nothing.Known.Add(quotient.Place.Number);
            }
        }

        nothing.Members = sheet.Members is { } members ? new(members.Count, in nothing) : null;
        return CaseTableBuilder.Build(this, in nothing);
    }

    /// <summary>The case table of every fact for one way to declare counts, kept for all subjects.</summary>
    public CaseTable SharedTable(ulong declared)
    {
        foreach ((ulong key, CaseTable table) in _tables)
        {
            if (key == declared)
            {
                return table;
            }
        }

        scoped Sheet asked = new() { Known = declared };
        CaseTable built = NewTableOfEveryFact(in asked);
        _tables = [.. _tables, (declared, built)];    // two threads may build the same table; one is kept, both are right
        return built;
    }

    /// <summary>Takes off a sheet what is declared of conditions of the subject that the facts decide: it must not stand in where one of those facts changes.</summary>
    private void ForgetUnused(scoped in Sheet sheet, scoped ref Sheet changed)
    {
        foreach (DeclaredNode node in _declared)
        {
            bool isOfMember = (node.Bit < 0 ? Slots.MemberFlags : Slots.MemberValues).Has(node.Slot);
            if (!isOfMember && node.Declared(in sheet) is not null && node.StandIn(in sheet) is null)
            {
                node.Forget(ref changed);
            }
        }
    }

    private static ImmutableArray<ulong> Subsets(ulong bits)
    {
        ImmutableArray<ulong>.Builder subsets = ImmutableArray.CreateBuilder<ulong>();
        ulong subset = 0;
        do
        {
            subsets.Add(subset);
            subset = unchecked(subset - bits) & bits;
        }
        while (subset != 0);
        return subsets.ToImmutable();
    }

    private bool QuotientsByValue(scoped in Sheet sheet)
    {
        foreach (CompareQuotient quotient in _quotients)
        {
            if (!quotient.IsByValue(in sheet))
            {
                return false;
            }
        }

        return true;
    }
}
