namespace KienXuong.Domain.Rules;

/// <summary>Cột số: the amounts in whole đồng, or the whole numbers, of many subjects.</summary>
public sealed class NumberColumn : Column
{
    internal NumberColumn(Fact fact, int rows)
        : base(fact, rows) => Values = new long[KnownWords.Length * 64];

    /// <summary>The values by row; those of unknown rows are not read.</summary>
    internal long[] Values { get; }

    /// <summary>Sets the value of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="value">The amount in whole đồng, or the number in its last decimal; null, or a value that the fact cannot have, is unknown.</param>
    public void Set(int row, long? value)
    {
        if (value is { } known && Fact.CanBe(known))
        {
            Know(row);
            Values[row] = known;
        }
        else
        {
            Forget(row);
        }
    }

    internal override void Take(int row, int slot, scoped in Sheet sheet) => Set(row, sheet.IsExact(slot) ? sheet.Low[slot] : null);

    internal override void Learn(int row, int slot, scoped ref Sheet sheet) => sheet.Learn(slot, Values[row]);
}
