using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Quyết định khác với kết quả của Phiếu A: a decision of people beside the result of Form A, such as to list a household found at risk.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Author">Who decided.</param>
/// <param name="Date">When.</param>
/// <param name="Reason">Why.</param>
public sealed record FormAOverride(FormAOutcome Outcome, string Author, LocalDate Date, string Reason);
