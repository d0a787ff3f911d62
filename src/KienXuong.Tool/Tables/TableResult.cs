using System.Collections.Immutable;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>Kết quả của một hộ trên bảng: the cells that are written beside the rows of a household.</summary>
/// <param name="OfHousehold">Its own.</param>
/// <param name="OfParts">Those of the items that have results of their own, in their order.</param>
internal sealed record TableResult(ImmutableArray<SheetCell> OfHousehold, ImmutableArray<ImmutableArray<SheetCell>> OfParts);
