using System.Collections.Immutable;

namespace KienXuong.Domain.Surveys;

/// <summary>Bảng chấm điểm: a scoring sheet with every row in the order of the form.</summary>
/// <param name="Form">The number of the form in Annex III of Circular 02/2022/TT-BLĐTBXH, for example <c>3.5</c>.</param>
/// <param name="Column">The column of the point table that applies.</param>
/// <param name="Rows">Every row, ticked or not.</param>
public sealed record ScoringSheet(string Form, Bilingual Column, ImmutableArray<SheetRow> Rows);
