using System.Collections.Immutable;

namespace KienXuong.Tool.Forms;

/// <summary>One row of a table of a form.</summary>
/// <param name="Cells">Its cells, as many as the table has heads.</param>
/// <param name="IsHead">Whether it is the head of an item, or a total.</param>
internal sealed record FormRow(ImmutableArray<string> Cells, bool IsHead = false);
