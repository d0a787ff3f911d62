using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Lịch làm việc: which days are working days: weekends, public holidays and days in lieu, for the days that it covers. The library knows no list of public holidays: it is an input.</summary>
/// <param name="Name">The name, as it stands in answers.</param>
/// <param name="Covered">The days for which it is known; outside them no day is counted.</param>
public sealed record WorkingCalendar(Bilingual Name, Validity Covered)
{
    private static readonly ImmutableHashSet<IsoDayOfWeek> SaturdayAndSunday = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>Thứ hai đến thứ sáu, không biết ngày lễ: every Monday to Friday. An answer that uses it says that public holidays are not counted.</summary>
    public static WorkingCalendar MondayToFriday { get; } = new(
        new("thứ hai đến thứ sáu, chưa trừ ngày lễ, tết", "Monday to Friday, public holidays not counted"), new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue))
    {
        KnowsHolidays = false,
    };

    /// <summary>Whether public holidays are in it.</summary>
    public bool KnowsHolidays { get; init; } = true;

    /// <summary>The days of the week on which nobody works; Saturday and Sunday unless it says otherwise.</summary>
    public ImmutableHashSet<IsoDayOfWeek> Weekend { get; init; } = SaturdayAndSunday;

    /// <summary>Ngày nghỉ: public holidays and days off in lieu.</summary>
    public ImmutableHashSet<LocalDate> DaysOff { get; init; } = [];

    /// <summary>Ngày làm bù: days of a weekend on which people work.</summary>
    public ImmutableHashSet<LocalDate> WorkingDays { get; init; } = [];

    /// <summary>Whether people work on a day; null outside the days covered.</summary>
    /// <param name="date">The day.</param>
    public bool? IsWorkingDay(LocalDate date) =>
        Covered.Contains(date) ? WorkingDays.Contains(date) || !(Weekend.Contains(date.DayOfWeek) || DaysOff.Contains(date)) : null;

    /// <summary>The last of some working days after an event; the first is the next working day. Null where the calendar does not cover every day up to it.</summary>
    /// <param name="date">The day of the event, which is not counted.</param>
    /// <param name="days">How many working days; none gives the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public LocalDate? After(LocalDate date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        LocalDate day = date;
        for (int left = days; left > 0;)
        {
            if (day == LocalDate.MaxIsoValue)
            {
                return null;
            }

            day = day.PlusDays(1);
            if (IsWorkingDay(day) is not { } works)
            {
                return null;
            }

            left -= works ? 1 : 0;
        }

        return day;
    }

    /// <summary>The days covered, in words.</summary>
    internal string CoverageIn(Language language) => Name.In(language) + ", " + Words.Of(Covered, language);
}
