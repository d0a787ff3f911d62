using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>What is known on a day to have happened in a review, in the order of days.</summary>
internal sealed class ReviewHistory(ReviewRound round, LocalDate on)
{
    private readonly ImmutableArray<ReviewEvent> _events =
        [.. (round.Events.IsDefault ? [] : round.Events).Where(each => each.On <= on).OrderBy(each => each.On)];

    /// <summary>The last day on which something happened; null where nothing is known.</summary>
    public LocalDate? LastDay => _events.LastOrDefault()?.On;

    /// <summary>The posting that began last, of the result or of a re-check; null where none is known.</summary>
    public ReviewEvent? LastPosting => _events.LastOrDefault(each => each.Stage is ReviewStage.Posting or ReviewStage.SecondPosting);

    /// <summary>Every time that a step happened.</summary>
    public ImmutableArray<ReviewEvent> Of(ReviewStage stage) => [.. _events.Where(each => each.Stage == stage)];

    /// <summary>Whether a step is known to have happened.</summary>
    public bool Has(ReviewStage stage) => _events.Any(each => each.Stage == stage);

    /// <summary>The re-check that answers a complaint: the first of the same household, or of the whole list, on its day or later; null where none is known.</summary>
    public ReviewEvent? RecheckOf(ReviewEvent complaint) => Of(ReviewStage.Recheck).FirstOrDefault(each =>
        each.On >= complaint.On && (each.Household is null || each.Household == complaint.Household));

    /// <summary>The last counts of each household with the attendees of its meeting.</summary>
    public IReadOnlyList<(ReviewEvent Meeting, MeetingCount Count)> Counts() =>
    [
        .. Of(ReviewStage.Meeting).SelectMany(meeting => (meeting.Agreed.IsDefault ? [] : meeting.Agreed).Select(count => (Meeting: meeting, Count: count)))
            .GroupBy(each => each.Count.Household, StringComparer.Ordinal)
            .Select(each => each.Last()),
    ];

    /// <summary>The households on whose last count fewer agree than the law asks for, and that no later scoring or meeting takes up.</summary>
    public IReadOnlyList<MeetingCount> Failed(Procedure procedure, ReviewDays days) =>
        [.. Counts().Where(each => ShareOf(procedure, days, each.Meeting, each.Count) < 0).Select(each => each.Count)];

    /// <summary>Below zero where fewer agree than the law asks for, zero where exactly as many; null where the attendees or the law are not known.</summary>
    public static int? ShareOf(Procedure procedure, ReviewDays days, ReviewEvent meeting, MeetingCount count) =>
        meeting.Attendees is { } attendees && procedure.MeetingShare is { } share && days.Find(share, meeting.On) is { Value: Rate needed }
            ? decimal.Compare(count.Agree, attendees * needed.Value) : null;
}
