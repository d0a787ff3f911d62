using System.Collections.Immutable;
using KienXuong.Domain.Reviews;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Sự kiện của rà soát: a step that happened on a day.</summary>
/// <param name="Stage">The step. A report to the chair who gives an opinion counts on the day on which it arrives, a complaint on the day on which it is received.</param>
/// <param name="On">The day.</param>
public sealed record ReviewEvent(ReviewStage Stage, LocalDate On)
{
    /// <summary>The household that it is about, as the caller knows it; null where it is about the whole list.</summary>
    public string? Household { get; init; }

    /// <summary>All attendees of a village meeting, as written in the minutes; null when not known.</summary>
    public int? Attendees { get; init; }

    /// <summary>How many attendees of a village meeting agree with the result of each household.</summary>
    public ImmutableArray<MeetingCount> Agreed { get; init; } = [];
}
