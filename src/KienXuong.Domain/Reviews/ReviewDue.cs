using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Ngày cuối của một bước: the last day by the law, with the figure that gives it; or why it cannot be counted.</summary>
public sealed record ReviewDue
{
    /// <summary>The last day, itself inside; null where it cannot be counted. A day off does not move it.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The window, the number of days or the day of the law; null where none is known for the day.</summary>
    public ParameterUse? Figure { get; init; }

    /// <summary>Why the day cannot be counted; null where it is.</summary>
    public Bilingual? Unknown { get; init; }

    /// <summary>Whether it was counted by a calendar without public holidays.</summary>
    public bool WithoutHolidays { get; init; }
}
