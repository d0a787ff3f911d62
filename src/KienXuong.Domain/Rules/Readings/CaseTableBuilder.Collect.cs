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
        for (ulong keys = KeysOf(compare.Limit, in sheet); draft is not null && keys != 0; keys &= keys - 1)
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
        (_, int amountSlot, int numberSlot) = quotient.Place;
        VariableDraft? number = DraftOf(_slots.Value(numberSlot), numberSlot, in sheet, member);
        VariableDraft? amount = DraftOf(_slots.Value(amountSlot), amountSlot, in sheet, member);
        for (ulong keys = KeysOf(quotient.Limit, in sheet); keys != 0; keys &= keys - 1)
        {
            long cut = quotient.Limit.Values[BitOperations.TrailingZeroCount(keys)];
            for (long n = sheet.Low[numberSlot]; amount is not null && n <= sheet.High[numberSlot]; n++)
            {
                amount.Cut(CompareQuotient.Cut(cut, n));
                number?.Cut(n);
            }

            if (amount is null && cut > 0)
            {
                number?.Cut(CompareQuotient.Divide(sheet.Low[amountSlot], cut) - 1);
            }
        }
    }

    private void CollectMembers(CountMembers count, scoped in Sheet sheet)
    {
        if (sheet.Members is not { } members)
        {
            if (count.MostOf(in sheet) > 0)
            {
                CountDraftOf(count).Cut(count.Test.Needed - 1);
            }

            return;
        }

        Sheet row = sheet;
        for (int m = 0; m < members.Count; m++)
        {
            members.Show(m, ref row);
            Collect(count.Each, in row, m);
        }
    }

    private void CollectKey(BoundLimit limit, scoped in Sheet sheet, int member)
    {
        if (limit.KeySlot >= 0)
        {
            DraftOf(_slots.Value(limit.KeySlot), limit.KeySlot, in sheet, member);
        }
    }

    /// <summary>The places of the limits that are still possible.</summary>
    private static ulong KeysOf(BoundLimit limit, scoped in Sheet sheet) =>
        limit.KeySlot < 0 ? 1 : unchecked((ulong)sheet.Low[limit.KeySlot]);
}
