using System.Globalization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Counts the days of one review: its start, and the last day of each step.</summary>
internal sealed class ReviewDays(LawBook book, ReviewRound round, WorkingCalendar calendar)
{
    private static readonly LocalDate First = new(1800, 1, 1);
    private static readonly LocalDate Last = new(8999, 12, 31);

    /// <summary>Whether a day can be counted with: far enough from both ends of the calendar of the computer.</summary>
    public static bool CanCount(LocalDate date) => date >= First && date <= Last;

    /// <summary>The value of a figure on a day. Where the caller states that the rules apply, the last known value stands for later days.</summary>
    public ParameterUse? Find(Parameter figure, LocalDate day) => book.ValueOf(figure, DayOfLaw(day));

    /// <summary>The provision by which the caller states that the rules apply; null where none is stated.</summary>
    public string? StatedBy { get; } = string.IsNullOrWhiteSpace(round.StatedProvision) ? null : round.StatedProvision.Trim();

    /// <summary>The day whose law is used.</summary>
    public LocalDate DayOfLaw(LocalDate day) =>
        day > ReviewTimes.Last && StatedBy is not null ? ReviewTimes.Last : day;

    /// <summary>The day on which the review starts: the first day given, or the day of the month to which a request belongs: that of its own month up to and on this day, else of the next.</summary>
    public LocalDate? Start(Procedure procedure)
    {
        if (procedure.StartDay is not { } figure)
        {
            return round.From;
        }

        if (Find(figure, round.From) is not { Value: int day })
        {
            return null;
        }

        LocalDate first = round.From.With(DateAdjusters.StartOfMonth);
        return (round.From.Day <= day ? first : first.PlusMonths(1)).PlusDays(day - 1);
    }

    /// <summary>The last day of a step; null where the law names no deadline.</summary>
    /// <param name="step">The step.</param>
    /// <param name="start">The day on which the review starts.</param>
    /// <param name="counted">The day of the step from which days are counted; null where it is not known.</param>
    public ReviewDue? DueOf(ReviewStep step, LocalDate start, LocalDate? counted)
    {
        if (step.Deadline is not { } deadline)
        {
            return null;
        }

        if (deadline.CountedFrom is { } from && counted is null)
        {
            Bilingual name = ReviewStageNames.Of(from);
            return new() { Unknown = new("chưa biết ngày của bước: " + name.Vietnamese, "the day of this step is not known: " + name.English) };
        }

        LocalDate happened = counted ?? start;
        LocalDate dayOfFigure = deadline.Kind == DeadlineKind.DateOfNextYear ? new(start.Year + 1, 1, 1) : happened;
        if (Find(deadline.Figure, dayOfFigure) is not { } use)
        {
            return new() { Unknown = new("quy định chưa biết cho ngày " + Words.Of(dayOfFigure), "the law is not known for " + Words.Of(dayOfFigure)) };
        }

        return deadline.Kind is DeadlineKind.WorkingDays or DeadlineKind.LastsWorkingDays
            ? Worked(use, happened)
            : Fixed(deadline, use, start);
    }

    private ReviewDue Worked(ParameterUse use, LocalDate counted) => calendar.After(counted, (int)use.Value) is { } last
        ? new() { Day = last, Figure = use, WithoutHolidays = !calendar.KnowsHolidays }
        : new()
        {
            Figure = use,
            Unknown = new(
                "lịch làm việc không phủ đủ các ngày sau " + Words.Of(counted) + " (" + calendar.CoverageIn(Language.Vietnamese) + ")",
                "the working calendar does not cover the days after " + Words.Of(counted) + " (" + calendar.CoverageIn(Language.English) + ")"),
        };

    private ReviewDue Fixed(ReviewDeadline deadline, ParameterUse use, LocalDate start)
    {
        LocalDate day = deadline.Kind switch
        {
            DeadlineKind.WindowEnd => ((AnnualPeriod)use.Value).Last.InYear(start.Year),
            DeadlineKind.CalendarDays => start.PlusDays((int)use.Value),
            DeadlineKind.DateOfYear => ((AnnualDate)use.Value).InYear(start.Year),
            DeadlineKind.DateOfNextYear => ((AnnualDate)use.Value).InYear(start.Year + 1),
            DeadlineKind.DayOfNextMonth => start.With(DateAdjusters.StartOfMonth).PlusMonths(1).PlusDays((int)use.Value - 1),
            DeadlineKind.WorkingDays or DeadlineKind.LastsWorkingDays => throw new InvalidOperationException(deadline.Kind.ToString("G")),
        };
        return deadline.Within is { } months && Find(months, start) is { Value: AnnualPeriod period } && !period.Contains(day)
            ? new() { Figure = use, Unknown = new("chỉ nêu báo cáo trong " + period, "reports are named only in " + period) }
            : new() { Day = day, Figure = use };
    }

    /// <summary>A number as text.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
