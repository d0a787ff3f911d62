using KienXuong.Domain.Law;

namespace KienXuong.Domain.Reviews;

/// <summary>Điều cần lưu ý: a warning on a review, never an error.</summary>
/// <param name="Code">The stable code: one of <see cref="ReviewRemarkCodes"/>.</param>
/// <param name="Message">What to look at, in both languages.</param>
/// <param name="Provision">Where the rule stands; null where it is no rule of law.</param>
public sealed record ReviewRemark(string Code, Bilingual Message, Provision? Provision);
