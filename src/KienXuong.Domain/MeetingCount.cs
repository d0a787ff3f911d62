namespace KienXuong.Domain;

/// <summary>Số người đồng ý: how many attendees of the village meeting agree with the result of one household.</summary>
/// <param name="Household">The household, as the caller knows it.</param>
/// <param name="Agree">How many agree.</param>
public sealed record MeetingCount(string Household, int Agree);
