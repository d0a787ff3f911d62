using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>A decision or an event in its history: what the rules ask of it.</summary>
internal sealed record StatusEntry(StatusEntryKind Kind, PovertyClass Class, LocalDate Decided, int YearServed)
{
    /// <summary>The decision; null for an event.</summary>
    public Recognition? Recognition { get; init; }

    /// <summary>The event; null for a decision.</summary>
    public StatusEvent? Event { get; init; }

    /// <summary>The first day on which the list that the entry belongs to no longer runs from its decision: the next yearly decision, or 01/01 after the policy year where none is known.</summary>
    public LocalDate ListEnds { get; init; }

    /// <summary>The last day that is printed; null where none is.</summary>
    public LocalDate? Through => Recognition?.Through;

    public bool IsOnList => Class is PovertyClass.Poor or PovertyClass.NearPoor;

    public bool IsYearly => Kind == StatusEntryKind.Yearly;

    /// <summary>The first day on which it counts under a choice.</summary>
    public LocalDate StartsUnder(StatusCounting counting) => IsYearly && counting == StatusCounting.NextJanuary ? new(YearServed, 1, 1) : Decided;

    /// <summary>Every day on which something about it may change, under either choice.</summary>
    public IEnumerable<LocalDate> ChangeDays
    {
        get
        {
            yield return Decided;
            yield return new(YearServed, 1, 1);
            yield return new(YearServed + 1, 1, 1);
            yield return ListEnds;
            if (Through is { } last)
            {
                yield return last.PlusDays(1);
            }
        }
    }
}
