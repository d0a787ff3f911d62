using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Law;

/// <summary>Thời gian áp dụng: the days from a first to a last, both inside; without a last day it has no known end.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day; null when no end is known.</param>
[SuppressMessage("Naming", "CA1716", Justification = "From and Through are the words of the field for the ends of a period.")]
public readonly record struct Validity(LocalDate From, LocalDate? Through)
{
    /// <summary>Whether the day lies inside.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date) => date >= From && (Through is not { } last || date <= last);

    /// <summary>The period in ISO dates, for example <c>2022-01-01/2026-12-31</c>, with <c>..</c> for an open end.</summary>
    public override string ToString() =>
        LocalDatePattern.Iso.Format(From) + "/" + (Through is { } last ? LocalDatePattern.Iso.Format(last) : "..");
}
