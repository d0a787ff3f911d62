using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Reviews;

/// <summary>Thời hạn của một bước: how the last day is found, with the dated figure of the law.</summary>
/// <param name="Kind">How the last day is found.</param>
/// <param name="Figure">The window, the number of days or the day.</param>
public sealed record ReviewDeadline(DeadlineKind Kind, Parameter Figure)
{
    /// <summary>The step after which the days are counted, from the next day on; null where they are not counted after a step.</summary>
    public ReviewStage? CountedFrom { get; init; }

    /// <summary>The days of the year in which the last day must fall to be one; null where any may.</summary>
    public Parameter<AnnualPeriod>? Within { get; init; }
}
