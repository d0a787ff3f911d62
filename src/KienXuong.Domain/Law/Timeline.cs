using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Law;

/// <summary>Dòng thời gian: the values that the law gave one after another, each from its first day until the next begins, its own last day, or the end of what is known.</summary>
/// <remarks>
/// <para>Inside the coverage there is no gap and no overlap: first days strictly increase, and a value that ends by itself ends on the eve of the next.
/// Both are checked when the timeline is made.</para>
/// <para>Outside the coverage there is no value at all, never the nearest one. The end of what is known bounds the last value alone:
/// as known on an earlier day, a value that was replaced since had no known end, unless its instrument gave one.</para>
/// </remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed class Timeline<T>
{
    /// <summary>Makes a timeline.</summary>
    /// <param name="knownThrough">The last day for which the value is known; null when no end is known. A last value with a last day of its own ends on that day.</param>
    /// <param name="enactments">The values in order of their first days; none where the law is not known and the caller must supply it.</param>
    /// <exception cref="ArgumentException">Two values overlap, or there is a gap between them.</exception>
    public Timeline(LocalDate? knownThrough, params ImmutableArray<Enactment<T>> enactments)
    {
        if (enactments.IsDefaultOrEmpty)
        {
            Enactments = [];
            return;
        }

        for (int i = 1; i < enactments.Length; i++)
        {
            CheckNeighbours(enactments[i - 1], enactments[i]);
        }

        Enactment<T> last = enactments[^1];
        LocalDate? end = last.Through ?? knownThrough;
        if (end < last.From)
        {
            throw new ArgumentException("The coverage ends before the last value begins.", nameof(knownThrough));
        }

        Coverage = new(enactments[0].From, end);
        Enactments = enactments;
    }

    /// <summary>The values in order of their first days.</summary>
    public ImmutableArray<Enactment<T>> Enactments { get; }

    /// <summary>The days for which a value is known; null where none is.</summary>
    public Validity? Coverage { get; }

    /// <summary>The value of a day; null outside the coverage.</summary>
    /// <param name="date">The day.</param>
    public Enactment<T>? On(LocalDate date) => On(date, null)?.Enactment;

    /// <summary>The days on which one of its values applies.</summary>
    /// <param name="enactment">A value of this timeline.</param>
    /// <exception cref="ArgumentException">The value is not of this timeline.</exception>
    public Validity ValidityOf(Enactment<T> enactment)
    {
        ArgumentNullException.ThrowIfNull(enactment);
        return Enactments.Contains(enactment)
            ? ValidityOf(enactment, null)
            : throw new ArgumentException("The value is not of this timeline.", nameof(enactment));
    }

    /// <summary>The value of a day with its days, as far as it was known on another day; null where none was known.</summary>
    /// <param name="date">The day on which the value applies.</param>
    /// <param name="knownOn">The day on which somebody looks; null for today's knowledge.</param>
    internal (Enactment<T> Enactment, Validity Validity)? On(LocalDate date, LocalDate? knownOn)
    {
        for (int i = Enactments.Length - 1; i >= 0; i--)
        {
            Enactment<T> enactment = Enactments[i];
            if (enactment.From <= date && enactment.IsKnownOn(knownOn))
            {
                Validity validity = ValidityOf(enactment, knownOn);
                return validity.Contains(date) ? (enactment, validity) : null;
            }
        }

        return null;
    }

    private Validity ValidityOf(Enactment<T> enactment, LocalDate? knownOn)
    {
        LocalDate? through = enactment == Enactments[^1] ? Coverage?.Through : enactment.Through;
        foreach (Enactment<T> later in Enactments)
        {
            if (later.From > enactment.From && later.IsKnownOn(knownOn))
            {
                return new(enactment.From, through ?? later.From.PlusDays(-1));
            }
        }

        return new(enactment.From, through);
    }

    private static void CheckNeighbours(Enactment<T> earlier, Enactment<T> later)
    {
        if (later.From <= earlier.From || earlier.Through >= later.From)
        {
            throw new ArgumentException("The value from " + LocalDatePattern.Iso.Format(later.From) + " overlaps the one before it.", nameof(later));
        }

        if (earlier.Through is { } last && last.PlusDays(1) != later.From)
        {
            throw new ArgumentException("No value applies between " + LocalDatePattern.Iso.Format(last) + " and " + LocalDatePattern.Iso.Format(later.From) + ".", nameof(later));
        }
    }
}
