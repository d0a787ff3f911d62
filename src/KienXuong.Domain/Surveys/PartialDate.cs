using System.Globalization;
using KienXuong.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Surveys;

/// <summary>Ngày sinh: a date of which the day, or the day and the month, may be unknown. An age is then a range.</summary>
public readonly record struct PartialDate
{
    internal const int FirstYear = 1800;
    internal const int LastYear = 9998;

    /// <summary>A year, with a month and a day where they are known.</summary>
    /// <param name="year">The year, 1800 to 9998.</param>
    /// <param name="month">The month, 1 to 12; null unknown.</param>
    /// <param name="day">The day of the month; null unknown. Only with a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    /// <exception cref="ArgumentException">A day is given without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(day));
        }

        Earliest = new(year, month ?? 1, day ?? 1);
        Latest = day is null ? new YearMonth(year, month ?? 12).ToDateInterval().End : Earliest;
    }

    /// <summary>A day from an earliest to a latest one, both inside: what is known after other answers have narrowed it.</summary>
    internal PartialDate(LocalDate earliest, LocalDate latest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, earliest);
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that it can be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it can be.</summary>
    public LocalDate Latest { get; }

    /// <summary>A date known to the day.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator PartialDate(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>Số tháng tuổi tròn: the completed months of age that a person born on this date can have on a day.</summary>
    /// <remarks>A month is complete on the same day of the month or, where the month is shorter, on its last day: born on 31/08, on 30/09, 31/10 and 28/02; so a birthday of 29/02 is 28/02 in a common year. A person is 6 years old with 72 months.</remarks>
    /// <param name="on">The day of the review. Nobody is reviewed before being born: months before birth are left out, unless no other are possible; then the age is below zero.</param>
    public NumberRange AgeInMonths(LocalDate on)
    {
        long most = CompletedMonths(Earliest, on);
        return new(Earliest == Latest ? most : CompletedMonths(Earliest > on ? Latest : LocalDate.Min(Latest, on), on), most);
    }

    /// <summary>Reads a date as it is written: <c>2012-10-02</c>, <c>2012-10</c> where the day is unknown, <c>2012</c> where only the year is known.</summary>
    /// <param name="text">The text; exactly of one of the three forms.</param>
    /// <param name="date">The date.</param>
    public static bool TryParse(string text, out PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = default;
        string[] parts = text.Split('-');
        if (parts.Length > 3 || parts.Index().Any(part => part.Item.Length != (part.Index == 0 ? 4 : 2) || !part.Item.All(char.IsAsciiDigit)))
        {
            return false;
        }

        int[] numbers = [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (numbers[0] is < FirstYear or > LastYear ||
            (numbers.Length > 1 && numbers[1] is < 1 or > 12) ||
            (numbers.Length > 2 && (numbers[2] < 1 || numbers[2] > CalendarSystem.Iso.GetDaysInMonth(numbers[0], numbers[1]))))
        {
            return false;
        }

        date = new(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
        return true;
    }

    /// <summary>The date as it is written, see <see cref="TryParse"/>; both ends where other answers have narrowed it.</summary>
    public override string ToString() => Earliest == Latest ? LocalDatePattern.Iso.Format(Earliest)
        : this == new PartialDate(Earliest.Year) ? Earliest.Year.ToString(CultureInfo.InvariantCulture)
        : this == new PartialDate(Earliest.Year, Earliest.Month) ? YearMonthPattern.Iso.Format(Earliest.ToYearMonth())
        : LocalDatePattern.Iso.Format(Earliest) + "/" + LocalDatePattern.Iso.Format(Latest);

    /// <summary>The last day of birth with which a person has completed a number of months on a day.</summary>
    internal static LocalDate LastBirth(int months, LocalDate on)
    {
        YearMonth month = on.ToYearMonth().PlusMonths(-months);
        int last = month.ToDateInterval().End.Day;
        bool isLastOfMonth = on.Day == on.ToYearMonth().ToDateInterval().End.Day;
        return month.OnDayOfMonth(isLastOfMonth ? last : Math.Min(on.Day, last));
    }

    private static long CompletedMonths(LocalDate born, LocalDate on)
    {
        int months = ((on.Year - born.Year) * 12) + on.Month - born.Month;
        return on.Day >= born.Day || on.Day == CalendarSystem.Iso.GetDaysInMonth(on.Year, on.Month) ? months : months - 1;
    }
}
