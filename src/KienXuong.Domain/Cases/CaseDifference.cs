using NodaTime;

namespace KienXuong.Domain.Cases;

/// <summary>Sai lệch của tình huống: a field of a case whose answer differs from the expectation.</summary>
/// <param name="Date">The day.</param>
/// <param name="Field">The field of the expectation.</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Actual">What the library answers.</param>
public sealed record CaseDifference(LocalDate Date, string Field, string Expected, string Actual);
