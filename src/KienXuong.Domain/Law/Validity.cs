using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Law;

/// <summary>Thời gian áp dụng: the days from a first to a last, both inside; without a last day it has no known end.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, not before the first; null when no end is known.</param>
/// <exception cref="ArgumentException">The last day is before the first.</exception>
[SuppressMessage("Naming", "CA1716", Justification = "From and Through are the words of the field for the ends of a period.")]
public readonly record struct Validity(LocalDate From, LocalDate? Through)
{
    /// <summary>The first day.</summary>
    public LocalDate From { get; } = From;

    /// <summary>The last day; null when no end is known.</summary>
    public LocalDate? Through { get; } = Through < From
        ? throw new ArgumentException("The last day " + LocalDatePattern.Iso.Format(Through.Value) + " is before the first, " + LocalDatePattern.Iso.Format(From) + ".", nameof(Through))
        : Through;

    /// <summary>Whether the day lies inside.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date) => date >= From && (Through is not { } last || date <= last);

    /// <summary>The period in ISO dates, for example <c>2022-01-01/2026-12-31</c>, with <c>..</c> for an open end.</summary>
    public override string ToString() =>
        LocalDatePattern.Iso.Format(From) + "/" + (Through is { } last ? LocalDatePattern.Iso.Format(last) : "..");

    /// <summary>The first day after the period; null when it has no end, or that of the calendar.</summary>
    internal LocalDate? DayAfter => Through is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null;

    /// <summary>The days that lie in both periods, which must have some in common.</summary>
    internal Validity And(Validity other) => new(
        LocalDate.Max(From, other.From),
        Through is { } mine && other.Through is { } theirs ? LocalDate.Min(mine, theirs) : Through ?? other.Through);
}
