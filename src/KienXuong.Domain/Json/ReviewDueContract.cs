using KienXuong.Domain.Reviews;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>The last day of a step; left out where the law names no deadline.</summary>
internal sealed record ReviewDueContract(string? Day, TextContract? Unknown, bool WithoutHolidays, ValueContract? Figure)
{
    public static ReviewDueContract? OfOptional(ReviewDue? due) => due is null ? null : new(
        due.Day is { } day ? LocalDatePattern.Iso.Format(day) : null,
        TextContract.OfOptional(due.Unknown),
        due.WithoutHolidays,
        ValueContract.OfOptional(due.Figure));
}
