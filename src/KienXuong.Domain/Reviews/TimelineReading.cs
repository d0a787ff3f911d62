using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Reads the timeline of a household: asks the days on which something can change, and tells together those between which nothing did.</summary>
/// <remarks>
/// The days asked are those of the dated facts, of the decisions, events and windows, the first day of each value of each parameter of the law, and, where there is a survey, the day of
/// each month on which a member completes a month of age: rules read ages in months. So every day between two of them is as the first of them.
/// </remarks>
internal sealed class TimelineReading(LawBook book, DatedHousehold household)
{
    private readonly StatusReading _status = new(book, household.History);

    /// <summary>The intervals of a period, which must have a last day.</summary>
    public ImmutableArray<TimelineInterval> Of(Validity period)
    {
        ImmutableArray<TimelineInterval>.Builder intervals = ImmutableArray.CreateBuilder<TimelineInterval>();
        TimelineMoment? before = null;
        TimelineMoment first = On(period.From);
        foreach (LocalDate day in Days(period).Where(day => day > period.From && period.Contains(day)).Distinct().Order())
        {
            TimelineMoment moment = On(day);
            if (moment.Seen != first.Seen)
            {
                intervals.Add(Interval(before, first, day.PlusDays(-1)));
                (before, first) = (first, moment);
            }
        }

        intervals.Add(Interval(before, first, period.Through!.Value));
        return intervals.ToImmutable();
    }

    /// <summary>Everything of one day.</summary>
    public TimelineMoment On(LocalDate date) => TimelineMoment.Of(book, household, _status, date);

    private TimelineInterval Interval(TimelineMoment? before, TimelineMoment first, LocalDate last) => new(first.Date, last)
    {
        Reasons = [.. new TimelineReasons(book, household, before, first).All()],
        Standard = first.Standard,
        Area = first.Facts.Area,
        ByUnit = first.Facts.ByUnit,
        Place = first.Facts.Place,
        Status = first.Status,
        ByIncome = first.ByIncome,
        BySurvey = first.BySurvey,
        Credit = first.Credit,
        Programme = first.Programme,
    };

    private IEnumerable<LocalDate> Days(Validity period) =>
    [
        .. household.Changes.Select(change => change.Date),
        .. _status.ChangeDays,
        .. LawBook.Parameters.SelectMany(parameter => ((IParameterSource)book).ChangeDays(parameter, period)),
        .. Values(NewlyEscapedRules.CreditYears, period).SelectMany(years => _status.Entries.Select(entry => entry.Decided.PlusYears(years).PlusDays(1))),
        .. Values(NewlyEscapedRules.ProgrammeMonths, period).SelectMany(months => _status.Entries.Select(entry => entry.Decided.PlusMonths(months).PlusDays(1))),
        .. household.Changes.SelectMany(Members).Select(member => member?.BirthDate).OfType<PartialDate>().Distinct()
            .SelectMany(born => (LocalDate[])[born.Earliest, born.Latest]).Distinct().SelectMany(born => MonthsOfAge(born, period)),
    ];

    private static IEnumerable<SurveyMember?> Members(DatedChange change) => [.. change.Survey?.Members ?? [], change.Born, change.Joins];

    private static IEnumerable<LocalDate> MonthsOfAge(LocalDate born, Validity period)
    {
        int months = Math.Max(0, Period.Between(born.ToYearMonth().OnDayOfMonth(1), period.From, PeriodUnits.Months).Months - 1);
        for (LocalDate day = born.PlusMonths(months); day <= period.Through; day = born.PlusMonths(++months))
        {
            yield return day;
        }
    }

    private IEnumerable<int> Values(Parameter<int> parameter, Validity period) =>
        ((IParameterSource)book).ChangeDays(parameter, period).Prepend(period.From).Select(day => book.ValueOf(parameter, day)?.Value).OfType<int>().Distinct();
}
