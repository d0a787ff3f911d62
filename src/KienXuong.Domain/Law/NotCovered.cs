namespace KienXuong.Domain.Law;

/// <summary>Ngoài phạm vi: why the library gives no answer. Never an answer by the nearest law.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Subject">What is not covered.</param>
/// <param name="Covered">The days that are covered; null when none are.</param>
public sealed record NotCovered(NotCoveredReason Reason, Bilingual Subject, Validity? Covered);
