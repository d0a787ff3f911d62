using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Dòng của bảng mức: a row of a table of limits.</summary>
/// <param name="At">The value for which the row is printed.</param>
/// <param name="Limits">The limit for each choice, in the order of the list.</param>
public sealed record LimitRow(int At, params ImmutableArray<long> Limits);
