namespace KienXuong.Domain.Json;

/// <summary>How many attendees of a meeting agree with the result of one household.</summary>
internal sealed record MeetingCountContract(string Household, int Agree);
