using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KienXuong.Domain.Rules;

/// <summary>Bit sets over a block of rows, 64 rows a word, and the vector operations on them.</summary>
internal static class ColumnBlock
{
    public const int Words = 16;
    public const int Rows = Words * 64;

    /// <summary>The rows whose value is at most a cut.</summary>
    public static void AtMost(ReadOnlySpan<long> values, long cut, Span<ulong> rows)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector512<long>> vectors = MemoryMarshal.Cast<long, Vector512<long>>(values);    // in two halves where a machine has only those
            Vector512<long> limit = Vector512.Create(cut);
            for (int word = 0; word < rows.Length; word++)
            {
                ulong bits = 0;
                for (int v = 0; v < 8; v++)
                {
                    bits |= Vector512.LessThanOrEqual(vectors[(word * 8) + v], limit).ExtractMostSignificantBits() << (8 * v);
                }

                rows[word] = bits;
            }
        }
        else
        {
            AtMostOneByOne(values, cut, rows);
        }
    }

    /// <summary>The rows whose choice is a given one.</summary>
    public static void Is(ReadOnlySpan<byte> values, byte choice, Span<ulong> rows)
    {
        ReadOnlySpan<Vector256<byte>> vectors = MemoryMarshal.Cast<byte, Vector256<byte>>(values);
        Vector256<byte> wanted = Vector256.Create(choice);
        for (int word = 0; word < rows.Length; word++)
        {
            rows[word] = Vector256.Equals(vectors[2 * word], wanted).ExtractMostSignificantBits() |
                ((ulong)Vector256.Equals(vectors[(2 * word) + 1], wanted).ExtractMostSignificantBits() << 32);
        }
    }

    /// <summary>Adds to a set the rows that are in both of two others.</summary>
    public static void OrBoth(Span<ulong> target, ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        Span<Vector<ulong>> targets = MemoryMarshal.Cast<ulong, Vector<ulong>>(target);
        ReadOnlySpan<Vector<ulong>> lefts = MemoryMarshal.Cast<ulong, Vector<ulong>>(left);
        ReadOnlySpan<Vector<ulong>> rights = MemoryMarshal.Cast<ulong, Vector<ulong>>(right);
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] |= lefts[i] & rights[i];
        }
    }

    /// <summary>The same without vectors, for machines that have none; internal so that a test can compare.</summary>
    internal static void AtMostOneByOne(ReadOnlySpan<long> values, long cut, Span<ulong> rows)
    {
        for (int word = 0; word < rows.Length; word++)
        {
            ulong bits = 0;
            for (int row = 0; row < 64; row++)
            {
                bits |= values[(word * 64) + row] <= cut ? 1UL << row : 0;
            }

            rows[word] = bits;
        }
    }
}
