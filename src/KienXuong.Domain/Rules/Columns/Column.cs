namespace KienXuong.Domain.Rules;

/// <summary>Cột: what many subjects say of one fact, a row each. Unknown is the default of every row.</summary>
public abstract class Column
{
    private protected Column(Fact fact, int rows)
    {
        Fact = fact;
        Rows = rows;
        KnownWords = new ulong[Bits.WordsFor(rows)];
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>A bit for each row whose value is known, 64 rows a word, the first row lowest.</summary>
    internal ulong[] KnownWords { get; }

    /// <summary>Whether the value of a row is known.</summary>
    /// <param name="row">The row, from 0.</param>
    public bool IsKnown(int row)
    {
        Check(row);
        return KnownWords[row / 64].Has(row);
    }

    /// <summary>Forgets the value of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    public void Forget(int row)
    {
        Check(row);
        KnownWords[row / 64] &= ~(1UL << row);
    }

    /// <summary>Takes what a sheet knows exactly as the value of a row.</summary>
    internal abstract void Take(int row, int slot, scoped in Sheet sheet);

    /// <summary>Writes the value of a row to a sheet.</summary>
    internal abstract void Learn(int row, int slot, scoped ref Sheet sheet);

    private protected void Know(int row)
    {
        Check(row);
        KnownWords[row / 64].Add(row);
    }

    private void Check(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
    }
}
