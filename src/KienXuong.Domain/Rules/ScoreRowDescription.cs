using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả dòng của bảng điểm: a row of a scoring sheet in words.</summary>
/// <param name="Number">The number of its item on the form.</param>
/// <param name="Item">The head of its item as printed.</param>
/// <param name="Code">The code of the row.</param>
/// <param name="Print">The row as printed.</param>
/// <param name="When">When it is ticked, in words.</param>
/// <param name="Cells">Its points in each column.</param>
/// <param name="Counting">The named choice how several ticked rows of the item count; null where all of them are added.</param>
public sealed record ScoreRowDescription(
    string Number, Bilingual Item, string Code, Bilingual Print, Bilingual When, ImmutableArray<ScoreCell> Cells, ParameterUse? Counting);
