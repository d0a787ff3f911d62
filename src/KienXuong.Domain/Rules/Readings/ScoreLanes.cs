using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KienXuong.Domain.Rules;

/// <summary>The least and the greatest score of each row of a block, as far as the ticked rows of the sheet decide it.</summary>
internal sealed class ScoreLanes(BoundScore score)
{
    private static readonly Vector256<short> Bits = Vector256.Create(
        1, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, unchecked((short)(1 << 15)));

    private readonly short[] _low = new short[ColumnBlock.Rows];
    private readonly short[] _high = new short[ColumnBlock.Rows];
    private readonly short[] _columnLow = new short[ColumnBlock.Rows];
    private readonly short[] _columnHigh = new short[ColumnBlock.Rows];
    private readonly short[] _group = new short[ColumnBlock.Rows];

    private int _block = -1;

    /// <summary>Adds up the points of a block once, by the truths of the rows and columns of the sheet.</summary>
    public void Add(int block, ColumnTruths truths, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        if (_block == block)
        {
            return;
        }

        _block = block;
        _low.AsSpan().Fill(short.MaxValue);
        _high.AsSpan().Clear();
        for (int column = 0; column < columns.Length; column++)
        {
            ReadOnlySpan<ulong> applies = truths.Yes(columns[column]);
            if (!applies.ContainsAnyExcept(0UL))
            {
                continue;
            }

            _columnLow.AsSpan().Clear();
            _columnHigh.AsSpan().Clear();
            AddColumn(truths, rows, column);
            Merge(applies);
        }
    }

    /// <summary>The rows of the block whose least score is at most a cut.</summary>
    public void LowAtMost(long cut, Span<ulong> rows) => AtMost(_low, cut, rows);

    /// <summary>The rows of the block whose greatest score is at most a cut.</summary>
    public void HighAtMost(long cut, Span<ulong> rows) => AtMost(_high, cut, rows);

    private void AddColumn(ColumnTruths truths, ReadOnlySpan<int> rows, int column)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            if (score.Rows[row].Highest is { } item)
            {
                int end = row;
                for (; end < rows.Length && score.Rows[end].Highest == item; end++)
                {
                }

                AddHighest(truths, rows, column, row, end);
                row = end - 1;
            }
            else if ((short)score.Rows[row].Points[column] is var points and > 0)
            {
                Add(truths.Yes(rows[row]), [], points, _columnHigh);
                Add(truths.Yes(rows[row]), truths.No(rows[row]), points, _columnLow);
            }
        }
    }

    private void AddHighest(ColumnTruths truths, ReadOnlySpan<int> rows, int column, int first, int end)
    {
        for (int sure = 0; sure < 2; sure++)
        {
            _group.AsSpan().Clear();
            for (int row = first; row < end; row++)
            {
                Raise(truths.Yes(rows[row]), sure == 0 ? [] : truths.No(rows[row]), (short)score.Rows[row].Points[column]);
            }

            Span<Vector256<short>> sum = MemoryMarshal.Cast<short, Vector256<short>>((sure == 0 ? _columnHigh : _columnLow).AsSpan());
            ReadOnlySpan<Vector256<short>> group = MemoryMarshal.Cast<short, Vector256<short>>(_group);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += group[i];
            }
        }
    }

    /// <summary>Adds points where a row of the sheet may be ticked, or is ticked for certain where the rows that may not be are given too.</summary>
    private static void Add(ReadOnlySpan<ulong> yes, ReadOnlySpan<ulong> no, short points, short[] lanes)
    {
        Span<Vector256<short>> sums = MemoryMarshal.Cast<short, Vector256<short>>(lanes.AsSpan());
        Vector256<short> added = Vector256.Create(points);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += Lanes(yes, no, i) & added;
        }
    }

    private void Raise(ReadOnlySpan<ulong> yes, ReadOnlySpan<ulong> no, short points)
    {
        Span<Vector256<short>> group = MemoryMarshal.Cast<short, Vector256<short>>(_group.AsSpan());
        Vector256<short> raised = Vector256.Create(points);
        for (int i = 0; i < group.Length; i++)
        {
            group[i] = Vector256.Max(group[i], Lanes(yes, no, i) & raised);
        }
    }

    private void Merge(ReadOnlySpan<ulong> applies)
    {
        Span<Vector256<short>> low = MemoryMarshal.Cast<short, Vector256<short>>(_low.AsSpan());
        Span<Vector256<short>> high = MemoryMarshal.Cast<short, Vector256<short>>(_high.AsSpan());
        ReadOnlySpan<Vector256<short>> columnLow = MemoryMarshal.Cast<short, Vector256<short>>(_columnLow);
        ReadOnlySpan<Vector256<short>> columnHigh = MemoryMarshal.Cast<short, Vector256<short>>(_columnHigh);
        for (int i = 0; i < low.Length; i++)
        {
            Vector256<short> here = Lanes(applies, [], i);
            low[i] = Vector256.ConditionalSelect(here, Vector256.Min(low[i], columnLow[i]), low[i]);
            high[i] = Vector256.ConditionalSelect(here, Vector256.Max(high[i], columnHigh[i]), high[i]);
        }
    }

    private static void AtMost(short[] lanes, long cut, Span<ulong> rows)
    {
        ReadOnlySpan<Vector256<short>> values = MemoryMarshal.Cast<short, Vector256<short>>(lanes);
        Vector256<short> limit = Vector256.Create((short)Math.Clamp(cut, -1, short.MaxValue - 1));
        rows.Clear();
        for (int i = 0; i < values.Length; i++)
        {
            rows[i / 4] |= (ulong)Vector256.LessThanOrEqual(values[i], limit).ExtractMostSignificantBits() << (16 * (i % 4));
        }
    }

    /// <summary>All bits set in each lane of sixteen rows that is in one set and not in another.</summary>
    private static Vector256<short> Lanes(ReadOnlySpan<ulong> yes, ReadOnlySpan<ulong> no, int sixteen)
    {
        ulong word = yes[sixteen / 4] & (no.IsEmpty ? ulong.MaxValue : ~no[sixteen / 4]);
        Vector256<short> bits = Vector256.Create(unchecked((short)(word >> (16 * (sixteen % 4))))) & Bits;
        return Vector256.Equals(bits, Bits);
    }
}
