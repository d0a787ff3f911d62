using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Ngày sinh: a date of which the day, or the day and the month, may be unknown. An age is then a range.</summary>
public readonly record struct PartialDate
{
    /// <summary>A year, with a month and a day where they are known.</summary>
    /// <param name="year">The year, 1800 to 9998.</param>
    /// <param name="month">The month, 1 to 12; null unknown.</param>
    /// <param name="day">The day of the month; null unknown. Only with a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    /// <exception cref="ArgumentException">A day is given without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1800);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(day));
        }

        Earliest = new(year, month ?? 1, day ?? 1);
        Latest = day is null ? new YearMonth(year, month ?? 12).ToDateInterval().End : Earliest;
    }

    /// <summary>The first day that it can be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it can be.</summary>
    public LocalDate Latest { get; }

    /// <summary>A date known to the day.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator PartialDate(LocalDate date) => new(date.Year, date.Month, date.Day);
}
