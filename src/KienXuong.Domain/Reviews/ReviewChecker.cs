using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Đối chiếu tiến độ: what of a review is on time, late or running on a day. An event that is not given is not yet known to have happened.</summary>
internal sealed class ReviewChecker
{
    private readonly ReviewDays _count;
    private readonly ReviewHistory _history;
    private readonly Procedure _procedure;
    private readonly LocalDate _start;
    private readonly LocalDate _on;

    private ReviewChecker(ReviewDays count, ReviewHistory history, Procedure procedure, LocalDate start, LocalDate on)
    {
        _count = count;
        _history = history;
        _procedure = procedure;
        _start = start;
        _on = on;
    }

    public static ReviewCheck Of(LawBook book, ReviewRound round, LocalDate on, WorkingCalendar calendar)
    {
        var count = new ReviewDays(book, round, calendar);
        (ParameterUse? use, LocalDate? start, NotCovered? notCovered) = ReviewCoverage.Of(round, count);
        if (use is null)
        {
            return new(round, on, calendar) { Start = start, NotCovered = notCovered };
        }

        var procedure = (Procedure)use.Value;
        var history = new ReviewHistory(round, on);
        var checker = new ReviewChecker(count, history, procedure, start!.Value, on);
        ImmutableArray<ReviewFinding> findings = [.. procedure.Steps.SelectMany(checker.Findings)];
        var warnings = new ReviewWarnings(count, history, procedure, findings);
        return new(round, on, calendar)
        {
            Procedure = use,
            Start = start,
            Findings = findings,
            Next = checker.Next(),
            Remarks =
            [
                .. ReviewRemarks.OfGrounds(round, calendar, use, start.Value, count, [.. findings.Select(finding => finding.Due).OfType<ReviewDue>()]),
                .. warnings.All(),
            ],
        };
    }

    /// <summary>How a step stands: once for each time that it happened or is waited for.</summary>
    private IEnumerable<ReviewFinding> Findings(ReviewStep step)
    {
        if (step.Stage == ReviewStage.Recheck)
        {
            return [.. _history.Of(ReviewStage.Complaint).Select(complaint => Finding(step, _history.RecheckOf(complaint), complaint.On))];
        }

        ImmutableArray<ReviewEvent> events = _history.Of(step.Stage);
        bool isWaitedFor = step.Need == StepNeed.Always || (step.Stage == ReviewStage.SecondPosting && _history.Of(ReviewStage.Complaint).Length > 0);
        return events.IsEmpty
            ? isWaitedFor ? [Finding(step, null, CountedDay(step, _on))] : []
            : events.Select(each => Finding(step, each, CountedDay(step, each.On)));
    }

    /// <summary>The day from which the days of a step are counted: that of the last such step up to a day.</summary>
    private LocalDate? CountedDay(ReviewStep step, LocalDate until) =>
        step.Deadline?.CountedFrom is { } stage ? _history.Of(stage).LastOrDefault(each => each.On <= until)?.On : null;

    private ReviewFinding Finding(ReviewStep step, ReviewEvent? happened, LocalDate? counted)
    {
        ReviewDue? due = _count.DueOf(step, _start, counted);
        return new(step, ProgressOf(step, happened, counted, due))
        {
            Event = happened,
            Due = due,
            Rule = step.Rule.On(_count.DayOfLaw(happened?.On ?? due?.Day ?? _start)),
        };
    }

    private ReviewProgress ProgressOf(ReviewStep step, ReviewEvent? happened, LocalDate? counted, ReviewDue? due) => (happened, due) switch
    {
        (null, null) => ReviewProgress.NotRecorded,
        (null, _) when step.Deadline!.CountedFrom is not null && counted is null => ReviewProgress.NotRecorded,
        ({ }, null) => ReviewProgress.Done,
        (_, { Day: null }) => ReviewProgress.Undetermined,
        (null, { Day: { } last }) => _on <= last ? ReviewProgress.Running : ReviewProgress.Overdue,
        ({ }, { Day: { } last }) when step.Deadline!.Kind == DeadlineKind.LastsWorkingDays => _on <= last ? ReviewProgress.Running : ReviewProgress.Done,
        ({ }, { Day: { } last }) => happened.On <= last ? ReviewProgress.OnTime : ReviewProgress.Late,
    };

    /// <summary>What comes next: what a complaint or a failed meeting asks for, else the first step after the last that is known.</summary>
    private ImmutableArray<PlannedStep> Next()
    {
        if (_history.Failed(_procedure, _count) is { Count: > 0 } && !_history.Has(ReviewStage.Decision))
        {
            return [Waiting(ReviewStage.Scoring), Waiting(ReviewStage.Meeting)];
        }

        if (_history.Of(ReviewStage.Complaint).Any(complaint => _history.RecheckOf(complaint) is null))
        {
            return [Waiting(ReviewStage.Recheck)];
        }

        if (_history.Has(ReviewStage.Recheck) && !_history.Has(ReviewStage.SecondPosting) && _procedure.Find(ReviewStage.SecondPosting) is not null)
        {
            return [Waiting(ReviewStage.SecondPosting)];
        }

        int last = _procedure.Steps.Select((step, place) => _history.Has(step.Stage) && step.Stage != ReviewStage.PreliminaryReport ? place : -1).Max();
        ReviewStep? next = _procedure.Steps.Skip(last + 1).FirstOrDefault(step => step.Need == StepNeed.Always && !_history.Has(step.Stage));
        return next is null ? [] : [Waiting(next.Stage)];
    }

    private PlannedStep Waiting(ReviewStage stage)
    {
        ReviewStep step = _procedure.Find(stage)!;
        LocalDate? counted = stage == ReviewStage.Recheck
            ? _history.Of(ReviewStage.Complaint).First(complaint => _history.RecheckOf(complaint) is null).On
            : CountedDay(step, _on);
        ReviewDue? due = stage is ReviewStage.SecondPosting or ReviewStage.Posting ? null : _count.DueOf(step, _start, counted);
        return ReviewPlanner.Planned(_count, _procedure, step, FirstDay(stage), due, _start);
    }

    /// <summary>The first day on which the next step can fall: after a posting has ended, else the day of the last step that is known.</summary>
    private LocalDate? FirstDay(ReviewStage stage)
    {
        LocalDate last = _history.LastDay ?? _start;
        bool endsPosting = stage is ReviewStage.Report or ReviewStage.Decision && !_history.Has(ReviewStage.Report);
        return endsPosting && _history.LastPosting is { } posting && _procedure.Find(posting.Stage) is { } step
            ? _count.DueOf(step, _start, posting.On)?.Day is { } end ? LocalDate.Max(end.PlusDays(1), last) : null
            : last;
    }
}
