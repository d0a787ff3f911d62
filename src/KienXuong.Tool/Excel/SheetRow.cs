namespace KienXuong.Tool.Excel;

/// <summary>Hàng: one row of a sheet, as long as the last cell in which something stands; the cells between are not kept.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="columns">The places of its cells, from 0, ascending.</param>
/// <param name="cells">Its cells, none of them blank.</param>
internal sealed class SheetRow(int number, int[] columns, Input.SheetCell[] cells)
{
    /// <summary>Its number, from 1.</summary>
    public int Number => number;

    /// <summary>The places of the cells in which something stands.</summary>
    public ReadOnlySpan<int> Columns => columns;

    /// <summary>The cells in which something stands.</summary>
    public IReadOnlyList<Input.SheetCell> Cells => cells;

    /// <summary>How many places it has up to its last cell.</summary>
    public int Length => columns.Length == 0 ? 0 : columns[^1] + 1;

    /// <summary>The cell at a place; blank where nothing stands.</summary>
    /// <param name="column">The place, from 0.</param>
    public Input.SheetCell this[int column] => Array.BinarySearch(columns, column) is >= 0 and int place ? cells[place] : default;

    /// <summary>Its cells up to the last, with the blank ones between.</summary>
    public IReadOnlyList<Input.SheetCell> All => [.. Enumerable.Range(0, Length).Select(column => this[column])];

    /// <summary>Its texts, parted by tabs; of a row of absurd length only those that are there.</summary>
    public string Text => string.Join('\t', (Length > SheetHeading.MostColumns ? Cells : All).Select(static cell => cell.Text));
}
