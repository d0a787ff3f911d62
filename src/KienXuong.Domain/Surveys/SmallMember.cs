namespace KienXuong.Domain.Surveys;

/// <summary>Ô trống của trẻ nhỏ: what an empty field of a small member means.</summary>
/// <param name="Below">Completed months of age below which it means that.</param>
/// <param name="IsEmpty">Whether the field is empty.</param>
/// <param name="Filled">The member with the field filled.</param>
internal sealed record SmallMember(int Below, Func<SurveyMember, bool> IsEmpty, Func<SurveyMember, SurveyMember> Filled);
