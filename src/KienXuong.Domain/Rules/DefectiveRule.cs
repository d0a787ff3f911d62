using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Quy tắc bị lỗi: a rule that takes part in an overlap.</summary>
/// <param name="Result">Its result.</param>
/// <param name="Provision">Where it stands.</param>
public sealed record DefectiveRule(Bilingual Result, Provision Provision);
