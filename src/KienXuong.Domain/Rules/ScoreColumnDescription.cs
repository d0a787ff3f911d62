using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả cột của bảng điểm: to whom a column of a point table applies.</summary>
/// <param name="Code">The code of the column.</param>
/// <param name="Name">Its name.</param>
/// <param name="When">To whom it applies, in words.</param>
/// <param name="Verification">How well it is known that it applies.</param>
/// <param name="Note">What is doubtful about it; null where nothing is.</param>
public sealed record ScoreColumnDescription(string Code, Bilingual Name, Bilingual When, Verification Verification, Bilingual? Note);
