using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Bảng mức theo bậc: limits by a row, such as a month of age, and by a choice, such as the sex.</summary>
public sealed class LimitTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="rows">The rows in rising order: the value from which a row is printed and its limit for each choice, in the units of the fact that is compared.</param>
    /// <exception cref="ArgumentException">There is no row, or the rows do not rise.</exception>
    public LimitTable(ImmutableArray<LimitRow> rows)
    {
        if (rows.IsDefaultOrEmpty || !rows.Zip(rows.Skip(1)).All(pair => pair.First.At < pair.Second.At))
        {
            throw new ArgumentException("The rows rise.", nameof(rows));
        }

        Rows = rows;
    }

    /// <summary>The rows in rising order.</summary>
    public ImmutableArray<LimitRow> Rows { get; }

    /// <summary>The first value that reads each row.</summary>
    internal long[] StartsOf(RowBetween between)
    {
        var starts = new long[Rows.Length];
        starts[0] = Rows[0].At;
        for (int row = 1; row < starts.Length; row++)
        {
            starts[row] = between switch
            {
                RowBetween.LastRowReached => Rows[row].At,
                RowBetween.NearestRow => ((Rows[row - 1].At + Rows[row].At) / 2) + 1,
            };
        }

        return starts;
    }

    /// <summary>How many rows it has, and from where to where they are printed.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows.Length} rows, {Rows[0].At} to {Rows[^1].At}");
}
