using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Bảng điểm: the points of the rows of a scoring sheet, by row and column, whole and not negative.</summary>
public sealed class PointTable
{
    private readonly FrozenDictionary<string, ImmutableArray<int>> _points;

    /// <summary>Makes the table.</summary>
    /// <param name="columns">The codes of the columns.</param>
    /// <param name="points">For each code of a row its points, in the order of the columns.</param>
    /// <exception cref="ArgumentException">A row has not as many points as there are columns, or points are negative.</exception>
    public PointTable(ImmutableArray<string> columns, IReadOnlyDictionary<string, ImmutableArray<int>> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Values.Any(row => row.Length != columns.Length || row.Any(point => point < 0)))
        {
            throw new ArgumentException("Each row has points for each column, none negative.", nameof(points));
        }

        Columns = columns;
        _points = points.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The codes of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The codes of the rows, in no order.</summary>
    public IEnumerable<string> Rows => _points.Keys;

    /// <summary>The points of a row in each column.</summary>
    /// <param name="row">The code of the row.</param>
    /// <exception cref="KeyNotFoundException">The table has no such row.</exception>
    public ImmutableArray<int> this[string row] => _points[row];

    /// <summary>How many rows and columns it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{_points.Count} rows, {Columns.Length} columns");
}
