using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A fact that is not known exactly, cut into the cells that the rules can tell apart.</summary>
internal sealed class Variable(Fact fact, int slot, int member, long[] upper)
{
    public Fact Fact => fact;

    /// <summary>The value slot, or the flag when the fact is a yes/no fact.</summary>
    public int Slot => slot;

    /// <summary>The place of the member that the fact is about; -1 for the subject itself.</summary>
    public int Member => member;

    /// <summary>The last value of each cell; for a choice or a flag the value itself.</summary>
    public long[] Upper => upper;

    public int CellCount => upper.Length;

    /// <summary>Whether a cell is one value of a list, not an interval.</summary>
    public bool IsListed => fact.Kind is FactKind.Choice or FactKind.YesNo;

    /// <summary>Whether a cell is still possible for what the sheet knows.</summary>
    public bool Allows(int cell, scoped in Sheet sheet)
    {
        switch (fact.Kind)
        {
            case FactKind.YesNo:
                return (upper[cell] == 0 ? sheet.MayBeNo : sheet.MayBeYes).Has(slot);
            case FactKind.Choice:
                return unchecked((ulong)sheet.Low[slot]).Has((int)upper[cell]);
            default:
                long first = cell == 0 ? long.MinValue : upper[cell - 1] + 1;
                return sheet.Low[slot] <= upper[cell] && sheet.High[slot] >= first;
        }
    }

    /// <summary>The value on a sheet that knows it exactly.</summary>
    public long ValueIn(scoped in Sheet sheet) => fact.Kind switch
    {
        FactKind.YesNo => sheet.MayBeYes.Has(slot) ? 1 : 0,
        FactKind.Choice => BitOperations.TrailingZeroCount(unchecked((ulong)sheet.Low[slot])),
        FactKind.Money or FactKind.Number => sheet.Low[slot],
    };

    /// <summary>The cell of the value on a sheet that knows it exactly.</summary>
    public int CellIn(scoped in Sheet sheet)
    {
        int cell = 0;
        while (!Allows(cell, in sheet))
        {
            cell++;
        }

        return cell;
    }

    /// <summary>Writes a value to a sheet.</summary>
    public void Learn(long value, scoped ref Sheet sheet)
    {
        switch (fact.Kind)
        {
            case FactKind.YesNo:
                sheet.MayBeYes = With(sheet.MayBeYes, slot, value != 0);
                sheet.MayBeNo = With(sheet.MayBeNo, slot, value == 0);
                break;
            case FactKind.Choice:
                sheet.LearnChoice(slot, 1UL << (int)value);
                break;
            default:
                sheet.Learn(slot, value);
                break;
        }
    }

    private static ulong With(ulong bits, int bit, bool value) => value ? bits | 1UL << bit : bits & ~(1UL << bit);

    /// <summary>Whether the sheet knows the fact exactly.</summary>
    public static bool IsExact(Fact fact, int slot, scoped in Sheet sheet) => fact.Kind switch
    {
        FactKind.YesNo => !(sheet.MayBeYes & sheet.MayBeNo).Has(slot),
        FactKind.Choice => BitOperations.IsPow2(unchecked((ulong)sheet.Low[slot])),
        FactKind.Money or FactKind.Number => sheet.IsExact(slot),
    };
}
