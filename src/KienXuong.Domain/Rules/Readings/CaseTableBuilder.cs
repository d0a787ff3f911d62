using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>Builds the case table of bound conditions for what a sheet knows: facts known exactly fold away, the others become variables.</summary>
internal sealed partial class CaseTableBuilder
{
    private readonly Slots _slots;
    private readonly bool _scoresAsValues;
    private readonly List<VariableDraft> _drafts = new(16);
    private readonly VariableGroups _groups = new();
    private CaseTable _table = null!;

    private CaseTableBuilder(Slots slots, bool scoresAsValues) => (_slots, _scoresAsValues) = (slots, scoresAsValues);

    /// <summary>The table of a rule set: its root leads to the result of the first rule that applies, else to the result otherwise, else to the gap.</summary>
    public static CaseTable Build(BoundRuleSet rules, scoped in Sheet sheet)
    {
        CaseTableBuilder builder = Over(rules.Slots, rules.Conditions, in sheet);
        int node = rules.Otherwise is { } otherwise ? CaseTable.FirstResult + otherwise : CaseTable.Gap;
        for (int i = rules.Rules.Length - 1; i >= 0; i--)
        {
            BoundRule rule = rules.Rules[i];
            node = builder._table.Choose(builder.Build(rule.When, in sheet, -1), CaseTable.FirstResult + rule.Result, node);
        }

        builder._table.Root = node;
        return builder._table.OnlyReached();
    }

    /// <summary>The table of the single conditions of a rule set, each with its own node. A score is one number there: what it comes from is not asked.</summary>
    public static CaseTable BuildRules(BoundRuleSet rules, scoped in Sheet sheet, out int[] conditions)
    {
        CaseTableBuilder builder = Over(rules.Slots, rules.Conditions, in sheet, scoresAsValues: true);
        conditions = new int[rules.Rules.Length];
        for (int i = 0; i < conditions.Length; i++)
        {
            conditions[i] = builder.Build(rules.Rules[i].When, in sheet, -1);
        }

        return builder._table;
    }

    /// <summary>The facts that are not known exactly and that open conditions mention, without a table.</summary>
    public static ReadOnlySpan<Variable> VariablesOf(BoundRuleSet rules, scoped in Sheet sheet) => Over(rules.Slots, rules.Conditions, in sheet)._table.Variables;

    private static CaseTableBuilder Over(Slots slots, ReadOnlySpan<Node> conditions, scoped in Sheet sheet, bool scoresAsValues = false)
    {
        var builder = new CaseTableBuilder(slots, scoresAsValues);
        foreach (Node condition in conditions)
        {
            builder.Collect(condition, in sheet, -1);
        }

        builder._groups.Order(builder._drafts);

        var variables = new Variable[builder._drafts.Count];
        for (int i = 0; i < variables.Length; i++)
        {
            variables[i] = builder._drafts[i].Finish(in sheet);
        }

        builder._table = new(variables);
        return builder;
    }

    /// <summary>The variable of a fact; null when the fact is known exactly.</summary>
    private VariableDraft? DraftOf(Fact fact, int slot, scoped in Sheet sheet, int member)
    {
        if (slot >= 0 && Variable.IsExact(fact, slot, in sheet))
        {
            return null;
        }

        int owner = OwnerOf(fact, slot, member);
        int at = IndexOf(fact, owner);
        VariableDraft draft = at >= 0 ? _drafts[at] : new(fact, slot, owner);
        return Mention(draft, isNew: at < 0);
    }

    private VariableDraft Mention(VariableDraft draft, bool isNew)
    {
        if (isNew)
        {
            _drafts.Add(draft);
        }

        _groups.Mention(draft);
        return draft;
    }

    /// <summary>The variable how many members meet a condition, where nobody knows who they are: one for each condition, cut at every number asked.</summary>
    private VariableDraft CountDraftOf(CountMembers count)
    {
        int level = LevelOf(count);
        return Mention(level >= 0 ? _drafts[level] : new(count.List, -1, -1) { Counted = count.Each }, isNew: level < 0);
    }

    private int LevelOf(CountMembers count) => _drafts.FindIndex(draft => draft.Counted == count.Each && draft.Fact == count.List);

    private int OwnerOf(Fact fact, int slot, int member) =>
        slot >= 0 && (fact.Kind == FactKind.YesNo ? _slots.MemberFlags : _slots.MemberValues).Has(slot) ? member : -1;

    private int IndexOf(Fact fact, int owner)
    {
        for (int i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i].Fact == fact && _drafts[i].Owner == owner && _drafts[i].Counted is null)
            {
                return i;
            }
        }

        return -1;
    }

    private int Build(Node node, scoped in Sheet sheet, int member)
    {
        switch (node)
        {
            case Constant constant:
                return constant.Truth == Truth.Yes ? CaseTable.Yes : CaseTable.No;
            case AllNode all:
                return BuildAll(all.Parts, in sheet, member);
            case AnyNode any:
                return BuildAny(any.Parts, in sheet, member);
            case NotNode not:
                return _table.Choose(Build(not.Part, in sheet, member), CaseTable.No, CaseTable.Yes);
            case Flag flag:
                return Variable.IsExact(flag.Fact, flag.Slot, in sheet) ? Settled(flag, in sheet) : FlagNode(flag.Fact, flag.Slot, member);
            case Among among:
                return BuildAmong(among, in sheet, member);
            case Compare compare:
                return BuildCompare(compare, in sheet, member);
            case CompareQuotient quotient:
                return quotient.IsByValue(in sheet)
                    ? BuildCompare(quotient.ByValue, in sheet, member)
                    : BuildQuotient(quotient, in sheet, member);
            case CountFlags { Declared: { } declared } count when count.IsDeclared(in sheet):
                return BuildCompare(declared, in sheet, member);
            case CountFlags count:
                return BuildCountFlags(count, in sheet, member);
            case CountMembers count:
                return BuildCountMembers(count, in sheet);
            case CompareRatio ratio:
                return RatioNode(ratio.Amount, ratio.Number, ratio.Cut, ratio.Negated, in sheet, member);
            case CompareTable table:
                return BuildTable(table, in sheet, member);
            case CompareScore score:
                return BuildScore(score, in sheet, member);
            case DeclaredNode declared:
                return declared.StandIn(in sheet) is { } standIn
                    ? standIn == Truth.Yes ? CaseTable.Yes : CaseTable.No
                    : Build(declared.Part, in sheet, member);
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }

    private static int Settled(Node node, scoped in Sheet sheet) => node.Evaluate(in sheet) == Truth.Yes ? CaseTable.Yes : CaseTable.No;

    private int BuildAll(Node[] parts, scoped in Sheet sheet, int member)
    {
        int result = CaseTable.Yes;
        for (int i = parts.Length - 1; i >= 0 && result != CaseTable.No; i--)
        {
            result = _table.Choose(Build(parts[i], in sheet, member), result, CaseTable.No);
        }

        return result;
    }

    private int BuildAny(Node[] parts, scoped in Sheet sheet, int member)
    {
        int result = CaseTable.No;
        for (int i = parts.Length - 1; i >= 0 && result != CaseTable.Yes; i--)
        {
            result = _table.Choose(Build(parts[i], in sheet, member), CaseTable.Yes, result);
        }

        return result;
    }

    private int BuildAmong(Among among, scoped in Sheet sheet, int member)
    {
        if (Variable.IsExact(among.Fact, among.Slot, in sheet))
        {
            return Settled(among, in sheet);
        }

        ulong allowed = among.Allowed;
        return Ask(among.Fact, among.Slot, member, value => allowed.Has((int)value) ? CaseTable.Yes : CaseTable.No);
    }

    private int BuildCompare(Compare compare, scoped in Sheet sheet, int member)
    {
        if (compare.Limit.KeySlot < 0)
        {
            return CutNode(compare.Fact, compare.Slot, compare.Cuts[0], compare.Negated, in sheet, member);
        }

        int keySlot = compare.Limit.KeySlot;
        Fact key = _slots.Value(keySlot);
        Span<int> byKey = stackalloc int[compare.Cuts.Length];
        for (int k = 0; k < byKey.Length; k++)
        {
            byKey[k] = CutNode(compare.Fact, compare.Slot, compare.Cuts[k], compare.Negated, in sheet, member);
        }

        return ByKey(key, keySlot, byKey, in sheet, member);
    }

    private int BuildQuotient(CompareQuotient quotient, scoped in Sheet sheet, int member)
    {
        bool negated = quotient.Relation == Relation.Above;
        long[] limits = quotient.Limit.Values;
        Span<int> byKey = stackalloc int[limits.Length];
        for (int k = 0; k < byKey.Length; k++)
        {
            long limit = limits[k];
            byKey[k] = RatioNode(quotient.Place.Amount, quotient.Place.Number, count => quotient.Cut(limit, count), negated, in sheet, member);
        }

        return quotient.Limit.KeySlot < 0
            ? byKey[0]
            : ByKey(_slots.Value(quotient.Limit.KeySlot), quotient.Limit.KeySlot, byKey, in sheet, member);
    }

    /// <summary>Amount at most the cut of the number, or its negation.</summary>
    private int RatioNode(int amountSlot, int numberSlot, Func<long, long> cutOf, bool negated, scoped in Sheet sheet, int member)
    {
        Fact amount = _slots.Value(amountSlot);
        Fact number = _slots.Value(numberSlot);
        if (Variable.IsExact(number, numberSlot, in sheet))
        {
            return CutNode(amount, amountSlot, cutOf(sheet.Low[numberSlot]), negated, in sheet, member);
        }

        if (Variable.IsExact(amount, amountSlot, in sheet))
        {
            long known = sheet.Low[amountSlot];
            return Ask(number, numberSlot, member, n => (known <= cutOf(n)) != negated ? CaseTable.Yes : CaseTable.No);
        }

        int result = CaseTable.No;
        for (long n = sheet.High[numberSlot]; n >= sheet.Low[numberSlot]; n--)
        {
            long here = n;
            int isNumber = Ask(number, numberSlot, member, value => value == here ? CaseTable.Yes : CaseTable.No);
            result = _table.Choose(isNumber, CutNode(amount, amountSlot, cutOf(n), negated, in sheet, member), result);
        }

        return result;
    }

    private int BuildCountFlags(CountFlags count, scoped in Sheet sheet, int member)
    {
        Span<int> parts = stackalloc int[64];
        int open = 0;
        for (ulong flags = count.Flags & sheet.MayBeYes & sheet.MayBeNo; flags != 0; flags &= flags - 1)
        {
            int flag = BitOperations.TrailingZeroCount(flags);
            parts[open++] = FlagNode(_slots.Flag(flag), flag, member);
        }

        return AtLeast(parts[..open], count.Test.Needed - count.Sure(in sheet), count.Test.Negated);
    }

    private int BuildCountMembers(CountMembers count, scoped in Sheet sheet)
    {
        if (sheet.Members is null && !count.IsCounted(in sheet) && count.MostOf(in sheet) == 0)
        {
            return Settled(count, in sheet);
        }

        if (count.Whole < 0)
        {
            return CountNode(count, count.Test.Needed, in sheet);
        }

        Fact whole = _slots.Value(count.Whole);
        int result = CaseTable.No;
        for (long n = sheet.High[count.Whole]; n >= sheet.Low[count.Whole]; n--)
        {
            long here = n;
            int isWhole = sheet.IsExact(count.Whole)
                ? CaseTable.Yes
                : Ask(whole, count.Whole, -1, value => value == here ? CaseTable.Yes : CaseTable.No);
            result = _table.Choose(isWhole, CountNode(count, count.Test.NeededOf(n), in sheet), result);
        }

        return result;
    }

    /// <summary>At least so many members meet the condition, or its negation.</summary>
    private int CountNode(CountMembers count, int needed, scoped in Sheet sheet)
    {
        bool negated = count.Test.Negated;
        if (count.IsCounted(in sheet))
        {
            return (count.Count(in sheet).Sure >= needed) != negated ? CaseTable.Yes : CaseTable.No;
        }

        if (sheet.Members is not { } members)
        {
            return AskAt(LevelOf(count), number => (number >= needed) != negated ? CaseTable.Yes : CaseTable.No);
        }

        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<int> parts = members.Count <= 64 ? stackalloc int[members.Count] : new int[members.Count];
        Sheet row = sheet;
        for (int m = 0; m < parts.Length; m++)
        {
            members.Show(m, ref row);
            parts[m] = Build(count.Each, in row, m);
        }

        return AtLeast(parts, needed, negated);
    }

    /// <summary>At least so many of the parts, or its negation. Only the count matters, so the nodes are few.</summary>
    private int AtLeast(scoped ReadOnlySpan<int> parts, int needed, bool negated)
    {
        (int yes, int no) = negated ? (CaseTable.No, CaseTable.Yes) : (CaseTable.Yes, CaseTable.No);
        if (needed <= 0 || needed > parts.Length)
        {
            return needed <= 0 ? yes : no;
        }

        Span<int> more = stackalloc int[needed + 1];
        more.Fill(no);
        more[0] = yes;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            for (int still = needed; still >= 1; still--)
            {
                more[still] = _table.Choose(parts[i], more[still - 1], more[still]);
            }
        }

        return more[needed];
    }

    /// <summary>The fact is at most a cut, or its negation.</summary>
    private int CutNode(Fact fact, int slot, long cut, bool negated, scoped in Sheet sheet, int member)
    {
        if (sheet.IsExact(slot))
        {
            return (sheet.Low[slot] <= cut) != negated ? CaseTable.Yes : CaseTable.No;
        }

        return Ask(fact, slot, member, value => (value <= cut) != negated ? CaseTable.Yes : CaseTable.No);
    }

    private int ByKey(Fact key, int keySlot, scoped ReadOnlySpan<int> byKey, scoped in Sheet sheet, int member)
    {
        ulong possible = unchecked((ulong)sheet.Low[keySlot]);
        int result = byKey[BitOperations.Log2(possible)];
        for (ulong keys = possible & ~(1UL << BitOperations.Log2(possible)); keys != 0; keys &= keys - 1)
        {
            int k = BitOperations.TrailingZeroCount(keys);
            int isKey = Ask(key, keySlot, member, value => value == k ? CaseTable.Yes : CaseTable.No);
            result = _table.Choose(isKey, byKey[k], result);
        }

        return result;
    }

    private int FlagNode(Fact fact, int slot, int member) => Ask(fact, slot, member, value => (int)value);

    /// <summary>The node that asks one fact and answers for each cell by the last value of the cell.</summary>
    private int Ask(Fact fact, int slot, int member, Func<long, int> answer)
    {
        return AskAt(IndexOf(fact, OwnerOf(fact, slot, member)), answer);
    }

    private int AskAt(int level, Func<long, int> answer)
    {
        Variable variable = _table.Variables[level];
        Span<int> kids = stackalloc int[variable.CellCount];
        for (int cell = 0; cell < kids.Length; cell++)
        {
            kids[cell] = answer(variable.Upper[cell]);
        }

        return _table.Make(level, kids);
    }
}
