using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>The days on which the law changes.</summary>
internal static class ParameterDays
{
    /// <summary>The first day of each value of a parameter, or of each time without value, inside a period but for its first day.</summary>
    /// <param name="source">The law.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="period">The period.</param>
    public static IEnumerable<LocalDate> ChangeDays(this IParameterSource source, Parameter parameter, Validity period) =>
        ChangeDays(period, day => source.Find(parameter, day)?.Validity ?? source.WithoutValue(parameter, day));

    /// <summary>The first day of each stretch of days inside a period but for its first day.</summary>
    /// <param name="period">The period.</param>
    /// <param name="daysAround">The stretch around a day.</param>
    public static IEnumerable<LocalDate> ChangeDays(Validity period, Func<LocalDate, Validity> daysAround)
    {
        for (LocalDate? next = daysAround(period.From).DayAfter; next is { } day && period.Contains(day); next = daysAround(day).DayAfter)
        {
            yield return day;
        }
    }
}
