using System.Collections.Immutable;

namespace KienXuong.Domain.Surveys;

/// <summary>A row of form 3.3: what it gives in each column.</summary>
/// <param name="Item">The item of the form, 1 to 14.</param>
/// <param name="Code">The code of the row, for example <c>motorbike_3plus</c>.</param>
/// <param name="Points">The points by <see cref="ScoreColumn"/>.</param>
internal sealed record PointRow(int Item, string Code, ImmutableArray<int> Points)
{
    /// <summary>The points in a column; 0 is a row without points there.</summary>
    public int In(ScoreColumn column) => Points[(int)column];
}
