namespace KienXuong.Domain.Rules;

/// <summary>A row of a scoring sheet, bound to a day.</summary>
/// <param name="Code">The code of the row.</param>
/// <param name="Label">The row as printed.</param>
/// <param name="Item">The number of its item.</param>
/// <param name="ItemLabel">The head of its item.</param>
/// <param name="When">When it is ticked.</param>
/// <param name="Points">Its points in each column.</param>
/// <param name="Group">The group of rows of its item of which at most one is ticked; null where the row stands alone.</param>
/// <param name="Highest">The item of which only the highest ticked row counts; null where the row counts by itself.</param>
internal sealed record BoundRow(string Code, Bilingual Label, string Item, Bilingual ItemLabel, Node When, int[] Points, string? Group, string? Highest)
{
    /// <summary>Whether it counts together with a row beside it.</summary>
    public bool IsWith(BoundRow? beside) =>
        beside is not null && (Highest ?? Group) is { } together && together == (beside.Highest ?? beside.Group) && Item == beside.Item;
}
