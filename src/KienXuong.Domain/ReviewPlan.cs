using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kế hoạch rà soát: every step of a review with its days, who does it, its forms and its provision; or why there is none.</summary>
public sealed record ReviewPlan
{
    internal ReviewPlan(ReviewRound round, WorkingCalendar calendar)
    {
        Round = round;
        Calendar = calendar;
    }

    /// <summary>The review.</summary>
    public ReviewRound Round { get; }

    /// <summary>The calendar by which working days are counted.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The procedure with its days and provision; null where the day is not covered.</summary>
    public ParameterUse? Procedure { get; internal init; }

    /// <summary>The day on which the review starts: for the monthly ones day 15 of the month to which the request belongs; null where it is not covered.</summary>
    public LocalDate? Start { get; internal init; }

    /// <summary>The steps in their fixed order.</summary>
    public ImmutableArray<PlannedStep> Steps { get; internal init; } = [];

    /// <summary>The 12 months of the income, by the choice of the round; null for a review without a survey of the income.</summary>
    public DateInterval? IncomePeriod { get; internal init; }

    /// <summary>What a reader must know: warnings, never errors.</summary>
    public ImmutableArray<ReviewRemark> Remarks { get; internal init; } = [];

    /// <summary>Why there is no plan; null when there is one.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>The plan as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => ReviewPlanText.Of(this, language);
}
