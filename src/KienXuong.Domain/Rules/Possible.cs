using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace KienXuong.Domain.Rules;

/// <summary>Các kết quả còn có thể: the set of results that what is unknown still leaves possible. One result means that it is decided.</summary>
/// <remarks>A value of a few bytes: reading it allocates nothing. The empty set means that the law gives no answer.</remarks>
/// <typeparam name="TResult">The closed list of results.</typeparam>
public readonly record struct Possible<TResult> : IReadOnlyCollection<TResult>
    where TResult : unmanaged, Enum
{
    private readonly ulong _bits;

    internal Possible(ulong bits) => _bits = bits;

    /// <inheritdoc/>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether exactly one result is possible.</summary>
    public bool IsDecided => BitOperations.IsPow2(_bits);

    /// <summary>The result when it is decided; null otherwise.</summary>
    public TResult? Decided => IsDecided ? At(BitOperations.TrailingZeroCount(_bits)) : null;

    /// <summary>Whether a result is still possible.</summary>
    /// <param name="result">The result.</param>
    public bool Contains(TResult result) => _bits.Has(Unsafe.BitCast<TResult, byte>(result));

    /// <inheritdoc/>
    public IEnumerator<TResult> GetEnumerator()
    {
        for (ulong open = _bits; open != 0; open &= open - 1)
        {
            yield return At(BitOperations.TrailingZeroCount(open));
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names of the results, separated by commas.</summary>
    public override string ToString() => string.Join(", ", this);

    private static TResult At(int place) => Unsafe.BitCast<byte, TResult>((byte)place);
}
