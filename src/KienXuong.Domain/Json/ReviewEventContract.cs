using KienXuong.Domain.Reviews;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>A step that happened.</summary>
internal sealed record ReviewEventContract(ReviewStage Stage, string On, string? Household, int? Attendees, IReadOnlyList<MeetingCountContract>? Agreed)
{
    public static ReviewEventContract Of(ReviewEvent happened) => new(
        happened.Stage,
        LocalDatePattern.Iso.Format(happened.On),
        happened.Household,
        happened.Attendees,
        happened.Agreed.IsDefaultOrEmpty ? null : [.. happened.Agreed.Select(count => new MeetingCountContract(count.Household, count.Agree))]);
}
