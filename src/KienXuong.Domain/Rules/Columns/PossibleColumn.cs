using System.Numerics;
using System.Runtime.CompilerServices;

namespace KienXuong.Domain.Rules;

/// <summary>Cột kết quả: for each row of a table the results that are still possible.</summary>
/// <typeparam name="TResult">The closed list of results.</typeparam>
public sealed class PossibleColumn<TResult>
    where TResult : unmanaged, Enum
{
    private readonly ulong[][] _words;

    internal PossibleColumn(int rows, ulong[][] words)
    {
        Rows = rows;
        _words = words;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The results still possible for a row: one when decided.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Possible<TResult> this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
            ulong results = 0;
            for (int result = 0; result < _words.Length; result++)
            {
                if (_words[result][row / 64].Has(row))
                {
                    results.Add(result);
                }
            }

            return new(results);
        }
    }

    /// <summary>How many rows are decided as a result.</summary>
    /// <param name="result">The result.</param>
    public int CountDecided(TResult result)
    {
        int place = Unsafe.BitCast<TResult, byte>(result);
        int count = 0;
        for (int word = 0; place < _words.Length && word < _words[place].Length; word++)
        {
            ulong others = 0;
            for (int other = 0; other < _words.Length; other++)
            {
                others |= other == place ? 0 : _words[other][word];
            }

            count += BitOperations.PopCount(_words[place][word] & ~others);
        }

        return count;
    }

    /// <summary>How many rows are undetermined: more than one result is still possible.</summary>
    public int CountUndetermined()
    {
        int count = 0;
        for (int word = 0; _words.Length > 0 && word < _words[0].Length; word++)
        {
            ulong one = 0;
            ulong more = 0;
            foreach (ulong[] each in _words)
            {
                more |= one & each[word];
                one |= each[word];
            }

            count += BitOperations.PopCount(more);
        }

        return count;
    }
}
