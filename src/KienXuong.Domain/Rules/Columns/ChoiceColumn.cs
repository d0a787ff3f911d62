using System.Runtime.CompilerServices;

namespace KienXuong.Domain.Rules;

/// <summary>Cột lựa chọn: the choices of many subjects.</summary>
public sealed class ChoiceColumn : Column
{
    internal ChoiceColumn(Fact fact, int rows)
        : base(fact, rows) => Values = new byte[KnownWords.Length * 64];

    /// <summary>The places of the choices by row; those of unknown rows are not read.</summary>
    internal byte[] Values { get; }

    /// <summary>Sets the choice of a row.</summary>
    /// <typeparam name="TChoice">The closed list of the fact.</typeparam>
    /// <param name="row">The row, from 0.</param>
    /// <param name="choice">The choice; null is unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The choice is not in the list of the fact.</exception>
    public void Set<TChoice>(int row, TChoice? choice)
        where TChoice : unmanaged, Enum
    {
        if (choice is { } known)
        {
            byte place = Unsafe.BitCast<TChoice, byte>(known);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(place, Fact.Highest, nameof(choice));
            Know(row);
            Values[row] = place;
        }
        else
        {
            Forget(row);
        }
    }

    internal override void Learn(int row, int slot, scoped ref Sheet sheet) => sheet.LearnChoice(slot, 1UL << Values[row]);
}
