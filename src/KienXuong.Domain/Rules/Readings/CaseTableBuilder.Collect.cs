using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <content>The first pass: which facts become variables, and where they are cut.</content>
internal sealed partial class CaseTableBuilder
{
    /// <summary>Finds the facts that are not known exactly, in order of first mention, and the limits they are compared with.</summary>
    private void Collect(Node node, scoped in Sheet sheet, int member)
    {
        switch (node)
        {
            case AllNode all:
                CollectAll(all.Parts, in sheet, member);
                break;
            case AnyNode any:
                CollectAll(any.Parts, in sheet, member);
                break;
            case NotNode not:
                Collect(not.Part, in sheet, member);
                break;
            case Flag flag:
                DraftOf(flag.Fact, flag.Slot, in sheet, member);
                break;
            case Among among:
                DraftOf(among.Fact, among.Slot, in sheet, member);
                break;
            case Compare compare:
                CollectCompare(compare, in sheet, member);
                break;
            case CompareQuotient quotient:
                CollectQuotient(quotient, in sheet, member);
                break;
            case CountFlags { Declared: { } declared } count when count.IsDeclared(in sheet):
                CollectCompare(declared, in sheet, member);
                break;
            case CountFlags count:
                for (ulong open = count.Flags; open != 0; open &= open - 1)
                {
                    int flag = BitOperations.TrailingZeroCount(open);
                    DraftOf(_slots.Flag(flag), flag, in sheet, member);
                }

                break;
            case CountMembers count:
                CollectMembers(count, in sheet);
                break;
            case CompareRatio ratio:
                CollectRatio(ratio.Amount, ratio.Number, ratio.Cut, in sheet, member);
                break;
            case CompareTable table:
                CollectTable(table, in sheet, member);
                break;
            case CompareScore score:
                CollectScore(score, in sheet, member);
                break;
            case DeclaredNode declared when declared.StandIn(in sheet) is null:
                Collect(declared.Part, in sheet, member);
                break;
            case DeclaredNode:
            case Constant:
                break;
        }
    }

    private void CollectAll(Node[] parts, scoped in Sheet sheet, int member)
    {
        foreach (Node part in parts)
        {
            Collect(part, in sheet, member);
        }
    }

    private void CollectCompare(Compare compare, scoped in Sheet sheet, int member)
    {
        CollectKey(compare.Limit, in sheet, member);
        VariableDraft? draft = DraftOf(compare.Fact, compare.Slot, in sheet, member);
        for (ulong keys = compare.Limit.KeysOf(in sheet); draft is not null && keys != 0; keys &= keys - 1)
        {
            draft.Cut(compare.Cuts[BitOperations.TrailingZeroCount(keys)]);
        }
    }

    /// <summary>By its sources: cuts of the amount where the number is known, of the number where the amount is known.</summary>
    private void CollectQuotient(CompareQuotient quotient, scoped in Sheet sheet, int member)
    {
        if (quotient.IsByValue(in sheet))
        {
            CollectCompare(quotient.ByValue, in sheet, member);
            return;
        }

        CollectKey(quotient.Limit, in sheet, member);
        for (ulong keys = quotient.Limit.KeysOf(in sheet); keys != 0; keys &= keys - 1)
        {
            long limit = quotient.Limit.Values[BitOperations.TrailingZeroCount(keys)];
            CollectRatio(quotient.Place.Amount, quotient.Place.Number, count => quotient.Cut(limit, count), in sheet, member);
        }
    }

    /// <summary>The amount is cut for each count that is possible, the count between two counts with different answers, and where the counts that are possible end.</summary>
    private void CollectRatio(int amountSlot, int numberSlot, Func<long, long> cutOf, scoped in Sheet sheet, int member)
    {
        VariableDraft? number = DraftOf(_slots.Value(numberSlot), numberSlot, in sheet, member);
        VariableDraft? amount = DraftOf(_slots.Value(amountSlot), amountSlot, in sheet, member);
        for (long n = sheet.Low[numberSlot]; n <= sheet.High[numberSlot]; n++)
        {
            amount?.Cut(cutOf(n));
            if (amount is not null || n == sheet.High[numberSlot] || (sheet.Low[amountSlot] <= cutOf(n)) != (sheet.Low[amountSlot] <= cutOf(n + 1)))
            {
                number?.Cut(n);
            }
        }
    }

    private void CollectTable(CompareTable table, scoped in Sheet sheet, int member)
    {
        DraftOf(_slots.Value(table.Key), table.Key, in sheet, member);
        VariableDraft? row = DraftOf(_slots.Value(table.Row), table.Row, in sheet, member);
        VariableDraft? draft = DraftOf(table.Fact, table.Slot, in sheet, member);
        int first = table.FirstRow(in sheet);
        for (int place = first; place <= table.LastRow(in sheet); place++)
        {
            if (place > first)
            {
                row?.Cut(table.Start(place) - 1);
            }

            for (ulong choices = unchecked((ulong)sheet.Low[table.Key]); choices != 0; choices &= choices - 1)
            {
                draft?.Cut(table.Cut(place, BitOperations.TrailingZeroCount(choices)));
            }
        }
    }

    private void CollectScore(CompareScore score, scoped in Sheet sheet, int member)
    {
        _groups.Begin();
        CollectKey(score.Limit, in sheet, member);
        if (_scoresAsValues)
        {
            VariableDraft value = ScoreDraftOf(score);
            Array.ForEach(score.Cuts, value.Cut);
            return;
        }

        CollectAll(score.Score.Columns, in sheet, member);
        _groups.EndFirst();
        BoundRow[] rows = score.Score.Rows;
        for (int row = 0; row < rows.Length; row++)
        {
            if (!rows[row].IsWith(row == 0 ? null : rows[row - 1]))
            {
                _groups.Begin();
            }

            Collect(rows[row].When, in sheet, member);
            _groups.EndTogether();
        }
    }

    private VariableDraft ScoreDraftOf(CompareScore score)
    {
        int at = IndexOf(score.Score.Fact, -1);
        return Mention(at >= 0 ? _drafts[at] : new(score.Score.Fact, -1, -1), isNew: at < 0);
    }

    private void CollectMembers(CountMembers count, scoped in Sheet sheet)
    {
        if (sheet.Members is not { } members)
        {
            if (count.IsCounted(in sheet) ? count.Whole >= 0 : count.MostOf(in sheet) > 0)
            {
                CollectWhole(count, in sheet);
            }

            return;
        }

        if (count.Whole >= 0)
        {
            CollectWhole(count, in sheet);
        }

        Sheet row = sheet;
        for (int m = 0; m < members.Count; m++)
        {
            members.Show(m, ref row);
            Collect(count.Each, in row, m);
        }
    }

    /// <summary>Where nobody knows who the members are, the count; and the whole where the count is compared with a share of it.</summary>
    private void CollectWhole(CountMembers count, scoped in Sheet sheet)
    {
        VariableDraft? number = sheet.Members is null && !count.IsCounted(in sheet) ? CountDraftOf(count) : null;
        if (count.Whole < 0)
        {
            number?.Cut(count.Test.Needed - 1);
            return;
        }

        VariableDraft? whole = DraftOf(_slots.Value(count.Whole), count.Whole, in sheet, -1);
        for (long n = sheet.Low[count.Whole]; n <= sheet.High[count.Whole]; n++)
        {
            number?.Cut(count.Test.NeededOf(n) - 1);
            whole?.Cut(n);
        }
    }

    private void CollectKey(BoundLimit limit, scoped in Sheet sheet, int member)
    {
        if (limit.KeySlot >= 0)
        {
            DraftOf(_slots.Value(limit.KeySlot), limit.KeySlot, in sheet, member);
        }
    }
}
