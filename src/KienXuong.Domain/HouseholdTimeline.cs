using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;

namespace KienXuong.Domain;

/// <summary>Dòng thời gian của hộ: the class of a household over a period, as intervals without gap and without overlap, each with its reasons.</summary>
/// <remarks>
/// Every interval is as each of its days. Two neighbours always differ in something that a reader sees: a fact recorded, a value of the law used, the decision that counts, a class, a score or
/// a ticked row, what is missing, or a window of "newly escaped". So a birthday parts days only where a rule reads it, a recorded fact always.
/// </remarks>
public sealed record HouseholdTimeline
{
    internal HouseholdTimeline(string? id, Validity days, ImmutableArray<TimelineInterval> intervals)
    {
        Id = id;
        Days = days;
        Intervals = intervals;
    }

    /// <summary>Mã hộ; null where it has none.</summary>
    public string? Id { get; }

    /// <summary>The period.</summary>
    public Validity Days { get; }

    /// <summary>The intervals in order; at least one.</summary>
    public ImmutableArray<TimelineInterval> Intervals { get; }

    /// <summary>The timeline as text: each interval with its class, decision, standard, windows and reasons.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => TimelineText.Of(this, language);
}
