namespace KienXuong.Domain.Surveys;

/// <summary>Điều cần xem lại trên phiếu: one thing that a survey says and that does not fit the rest: shown to the reviewer, never corrected in the survey.</summary>
/// <param name="Code">The stable code, one of <see cref="SurveyRemarkCodes"/>.</param>
/// <param name="Path">The path to the field in the JSON contract, for example <c>members[2].wagedWork</c>.</param>
/// <param name="Message">What is said and why it does not fit, in both languages.</param>
public sealed record SurveyRemark(string Code, string Path, Bilingual Message);
