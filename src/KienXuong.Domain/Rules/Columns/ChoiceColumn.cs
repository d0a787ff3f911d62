using System.Numerics;
using System.Runtime.CompilerServices;

namespace KienXuong.Domain.Rules;

/// <summary>Cột lựa chọn: the choices of many subjects.</summary>
public abstract class ChoiceColumn : Column
{
    private protected ChoiceColumn(Fact fact, int rows)
        : base(fact, rows) => Values = new byte[KnownWords.Length * 64];

    /// <summary>The places of the choices by row; those of unknown rows are not read.</summary>
    internal byte[] Values { get; }

    internal override void Take(int row, int slot, scoped in Sheet sheet)
    {
        ulong choices = unchecked((ulong)sheet.Low[slot]);
        Forget(row);
        if (BitOperations.IsPow2(choices))
        {
            Know(row);
            Values[row] = (byte)BitOperations.TrailingZeroCount(choices);
        }
    }

    internal override void Learn(int row, int slot, scoped ref Sheet sheet) => sheet.LearnChoice(slot, 1UL << Values[row]);
}

/// <summary>Cột lựa chọn của một danh mục: the choices of many subjects from one closed list.</summary>
/// <typeparam name="TChoice">The closed list of the fact.</typeparam>
public sealed class ChoiceColumn<TChoice> : ChoiceColumn
    where TChoice : unmanaged, Enum
{
    internal ChoiceColumn(Fact fact, int rows)
        : base(fact, rows)
    {
    }

    /// <summary>Sets the choice of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="choice">The choice; null, or a value outside the list, is unknown.</param>
    public void Set(int row, TChoice? choice)
    {
        if (choice is { } known && Fact.CanBe(Unsafe.BitCast<TChoice, byte>(known)))
        {
            Know(row);
            Values[row] = Unsafe.BitCast<TChoice, byte>(known);
        }
        else
        {
            Forget(row);
        }
    }
}
