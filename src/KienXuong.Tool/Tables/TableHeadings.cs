using System.Collections.Immutable;
using KienXuong.Domain;

namespace KienXuong.Tool.Tables;

/// <summary>Tiêu đề của kết quả: the headings of what is written beside the rows of lists.</summary>
/// <param name="OfHousehold">Of a household: the code of its result first, then its name.</param>
/// <param name="PartList">The list whose items have results of their own; null for none.</param>
/// <param name="OfPart">Of such an item.</param>
internal sealed record TableHeadings(ImmutableArray<Bilingual> OfHousehold, string? PartList, ImmutableArray<Bilingual> OfPart);
