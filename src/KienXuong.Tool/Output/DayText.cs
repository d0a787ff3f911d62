using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Output;

/// <summary>Days as Vietnamese law writes them.</summary>
internal static class DayText
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    /// <summary>The day as <c>31/12/2026</c>.</summary>
    /// <param name="date">The day.</param>
    public static string Of(LocalDate date) => DayMonthYear.Format(date);

    /// <summary>The day, or nothing where it is not known.</summary>
    /// <param name="date">The day.</param>
    public static string Of(LocalDate? date) => date is { } known ? Of(known) : "";
}
