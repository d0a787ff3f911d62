using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A number is below the limit that a table gives for a row and a choice.</summary>
internal sealed class CompareTable(Fact fact, int slot, int row, int key, long[] starts, long[][] limits, ParameterUse use) : Node
{
    public Fact Fact => fact;

    public int Slot => slot;

    /// <summary>The slot of the fact that chooses the row.</summary>
    public int Row => row;

    /// <summary>The slot of the fact that chooses among the limits of a row.</summary>
    public int Key => key;

    public ParameterUse Use => use;

    private ReadOnlySpan<long> Starts => starts;

    /// <summary>The first value that reads a row.</summary>
    public long Start(int place) => starts[place];

    /// <summary>The greatest number that is below the limit.</summary>
    public long Cut(int place, int choice) => limits[place][choice] - 1;

    /// <summary>The first row that a sheet still allows.</summary>
    public int FirstRow(scoped in Sheet sheet) => RowOf(sheet.Low[row]);

    /// <summary>The last row that a sheet still allows.</summary>
    public int LastRow(scoped in Sheet sheet) => RowOf(sheet.High[row]);

    /// <summary>The limit where row and choice are known; null where they are not.</summary>
    public long? Limit(scoped in Sheet sheet)
    {
        ulong choices = unchecked((ulong)sheet.Low[key]);
        int place = FirstRow(in sheet);
        return place == LastRow(in sheet) && BitOperations.IsPow2(choices) ? limits[place][BitOperations.TrailingZeroCount(choices)] : null;
    }

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        (long least, long greatest) = (long.MaxValue, long.MinValue);
        int last = LastRow(in sheet);
        for (int place = FirstRow(in sheet); place <= last; place++)
        {
            for (ulong choices = unchecked((ulong)sheet.Low[key]); choices != 0; choices &= choices - 1)
            {
                long cut = Cut(place, BitOperations.TrailingZeroCount(choices));
                (least, greatest) = (Math.Min(least, cut), Math.Max(greatest, cut));
            }
        }

        return sheet.High[slot] <= least ? Truth.Yes : sheet.Low[slot] > greatest ? Truth.No : Truth.Undetermined;
    }

    public override bool Same(Node other) =>
        other is CompareTable node && node.Slot == slot && node.Row == row && node.Key == key && node.Use.Parameter == use.Parameter && node.Starts.SequenceEqual(starts);

    private int RowOf(long value)
    {
        int place = Array.BinarySearch(starts, value);
        return Math.Max(0, place < 0 ? ~place - 1 : place);
    }
}
