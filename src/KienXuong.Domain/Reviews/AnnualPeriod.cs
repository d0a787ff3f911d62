using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Reviews;

/// <summary>Khoảng thời gian hằng năm: days of every year from a first to a last, both inside, in the same year.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, not before the first.</param>
public readonly record struct AnnualPeriod(AnnualDate First, AnnualDate Last)
{
    private static readonly AnnualDatePattern DayMonth = AnnualDatePattern.CreateWithInvariantCulture("dd'/'MM");

    /// <summary>Whether a day lies inside, in its own year.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date) => date >= First.InYear(date.Year) && date <= Last.InYear(date.Year);

    /// <summary>The days of one year.</summary>
    /// <param name="year">The year.</param>
    public DateInterval InYear(int year) => new(First.InYear(year), Last.InYear(year));

    /// <summary>The first and the last day, for example <c>01/09 - 14/12</c>.</summary>
    public override string ToString() => TextOf(First) + " - " + TextOf(Last);

    /// <summary>A day of every year, for example <c>14/12</c>.</summary>
    internal static string TextOf(AnnualDate date) => DayMonth.Format(date);
}
