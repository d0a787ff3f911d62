using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Đối chiếu tiến độ rà soát: what is on time, late or still running on a day, what comes next, and what to look at; or why there is no answer.</summary>
public sealed record ReviewCheck
{
    internal ReviewCheck(ReviewRound round, LocalDate on, WorkingCalendar calendar)
    {
        Round = round;
        On = on;
        Calendar = calendar;
    }

    /// <summary>The review.</summary>
    public ReviewRound Round { get; }

    /// <summary>The day of the check. Events after it are not yet known.</summary>
    public LocalDate On { get; }

    /// <summary>The calendar by which working days are counted.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The procedure with its days and provision; null where the day is not covered.</summary>
    public ParameterUse? Procedure { get; internal init; }

    /// <summary>The day on which the review starts; null where it is not covered.</summary>
    public LocalDate? Start { get; internal init; }

    /// <summary>Every step that happened or must happen, in the fixed order; a step that happened twice stands twice.</summary>
    public ImmutableArray<ReviewFinding> Findings { get; internal init; } = [];

    /// <summary>What comes next, after the last step that is known to have happened.</summary>
    public ImmutableArray<PlannedStep> Next { get; internal init; } = [];

    /// <summary>What to look at: warnings, never errors.</summary>
    public ImmutableArray<ReviewRemark> Remarks { get; internal init; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>The check as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => ReviewCheckText.Of(this, language);
}
