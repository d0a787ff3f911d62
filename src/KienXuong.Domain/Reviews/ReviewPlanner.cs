using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Lập kế hoạch: the days of every step of a review when each is done at once, each period runs its full length, and nobody complains.</summary>
internal sealed class ReviewPlanner
{
    private readonly Dictionary<ReviewStage, LocalDate?> _days = [];
    private readonly ReviewDays _count;
    private readonly Procedure _procedure;
    private readonly LocalDate _start;

    private ReviewPlanner(ReviewDays count, Procedure procedure, LocalDate start)
    {
        _count = count;
        _procedure = procedure;
        _start = start;
    }

    public static ReviewPlan Of(LawBook book, ReviewRound round, WorkingCalendar calendar)
    {
        var count = new ReviewDays(book, round, calendar);
        (ParameterUse? use, LocalDate? start, NotCovered? notCovered) = ReviewCoverage.Of(round, count);
        if (use is null)
        {
            return new(round, calendar) { Start = start, NotCovered = notCovered };
        }

        var procedure = (Procedure)use.Value;
        ImmutableArray<PlannedStep> steps = new ReviewPlanner(count, procedure, start!.Value).Steps(round.From);
        return new(round, calendar)
        {
            Procedure = use,
            Start = start,
            Steps = steps,
            IncomePeriod = procedure.Find(ReviewStage.IncomeSurvey) is null ? null : IncomePeriods.Of(round.IncomeMonths, round.From),
            Remarks = ReviewRemarks.OfPlan(round, calendar, use, start.Value, count, steps),
        };
    }

    /// <summary>A step with its days.</summary>
    /// <param name="count">Counts the days.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="step">The step.</param>
    /// <param name="from">The first day on which it can fall; null where it cannot be counted.</param>
    /// <param name="due">Its last day.</param>
    /// <param name="start">The day on which the review starts.</param>
    public static PlannedStep Planned(ReviewDays count, Procedure procedure, ReviewStep step, LocalDate? from, ReviewDue? due, LocalDate start)
    {
        LocalDate day = count.DayOfLaw(from ?? start);
        LocalDate dayOfRule = step.Deadline?.Kind == DeadlineKind.DateOfNextYear ? count.DayOfLaw(new(start.Year + 1, 1, 1)) : day;
        Bilingual who = step.Stage is ReviewStage.Opinion && procedure.OpinionOf is { } authority && count.Find(authority, day) is { Value: OpinionAuthority value }
            ? authority.NameOf(value) : step.Who;
        return new(step, who)
        {
            Rule = step.Rule.On(dayOfRule),
            StatedBy = count.StatedBy,
            From = from,
            Due = due,
            Forms = [.. step.Forms.Select(form => form.Versions.On(dayOfRule)).OfType<Enactment<Bilingual>>()],
        };
    }

    private ImmutableArray<PlannedStep> Steps(LocalDate received)
    {
        ImmutableArray<PlannedStep>.Builder steps = ImmutableArray.CreateBuilder<PlannedStep>();
        LocalDate? next = _start;
        foreach (ReviewStep step in _procedure.Steps)
        {
            LocalDate? from = FirstDay(step, received, next);
            LocalDate? counted = step.Deadline?.CountedFrom is { } stage && stage != step.Stage ? _days.GetValueOrDefault(stage) : from;
            ReviewDue? due = step.Deadline?.CountedFrom is not null && counted is null ? Unknown(step) : _count.DueOf(step, _start, counted);
            steps.Add(Planned(_count, _procedure, step, from, due, _start));
            _days[step.Stage] = step.Need == StepNeed.OnComplaint && step.Deadline?.Kind != DeadlineKind.LastsWorkingDays ? due?.Day : from;
            next = step.Stage switch
            {
                ReviewStage.Posting => due?.Day?.PlusDays(1),
                ReviewStage.Opinion => due?.Day,
                _ => next,
            };
        }

        return steps.ToImmutable();
    }

    /// <summary>A request is received on its day; a complaint and what follows it are planned for the last day on which they can fall; the rest follows one after another.</summary>
    private LocalDate? FirstDay(ReviewStep step, LocalDate received, LocalDate? next) => step.Stage switch
    {
        ReviewStage.Request => received,
        ReviewStage.Complaint => _days.GetValueOrDefault(ReviewStage.Posting),
        ReviewStage.Recheck => _days.GetValueOrDefault(ReviewStage.Complaint),
        ReviewStage.SecondPosting => _days.GetValueOrDefault(ReviewStage.Recheck),
        ReviewStage.PreliminaryReport => _start,
        _ => next,
    };

    /// <summary>A last day that hangs on a step which itself could not be counted.</summary>
    private static ReviewDue Unknown(ReviewStep step)
    {
        Bilingual name = ReviewStageNames.Of(step.Deadline!.CountedFrom!.Value);
        return new() { Unknown = new("chưa tính được ngày của bước: " + name.Vietnamese, "the day of this step could not be counted: " + name.English) };
    }
}
