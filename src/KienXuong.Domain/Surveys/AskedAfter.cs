namespace KienXuong.Domain.Surveys;

/// <summary>Câu trả lời mở ra ô khác: the answer after which a field is asked.</summary>
/// <param name="Answer">The answer, with the column of the form.</param>
/// <param name="IsGiven">Whether the member gives it; null where the field that decides is empty.</param>
/// <param name="Proven">The member with it: a filled field proves that it was asked.</param>
internal sealed record AskedAfter(Bilingual Answer, Func<SurveyMember, bool?> IsGiven, Func<SurveyMember, SurveyMember> Proven);
