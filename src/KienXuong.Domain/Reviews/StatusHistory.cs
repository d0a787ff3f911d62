using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Quá trình công nhận của hộ: every decision and event known of a household, in the order in which they were recorded. Entries are added, never changed or taken out.</summary>
/// <remarks>
/// Immutable: adding gives a longer history, and the shorter one says what it said. The order of recording decides nothing but two entries of one day: the later one goes
/// first, an event before a decision. A decision that is found late is added at the end. Equal histories hold equal entries in one order.
/// </remarks>
public sealed class StatusHistory : IEquatable<StatusHistory>
{
    private StatusHistory(ImmutableArray<Recognition> recognitions, ImmutableArray<StatusEvent> events)
    {
        Recognitions = recognitions;
        Events = events;
    }

    /// <summary>The history of which nothing is known.</summary>
    public static StatusHistory Empty { get; } = new([], []);

    /// <summary>The decisions in the order of recording.</summary>
    public ImmutableArray<Recognition> Recognitions { get; }

    /// <summary>The events in the order of recording.</summary>
    public ImmutableArray<StatusEvent> Events { get; }

    /// <summary>The history with one more decision.</summary>
    /// <param name="recognition">The decision.</param>
    public StatusHistory With(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);
        return new(Recognitions.Add(recognition), Events);
    }

    /// <summary>The history with one more event.</summary>
    /// <param name="change">The event.</param>
    public StatusHistory With(StatusEvent change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(Recognitions, Events.Add(change));
    }

    /// <summary>What was known of it on a day: the entries dated by then.</summary>
    /// <param name="date">The day.</param>
    public StatusHistory AsKnownOn(LocalDate date) =>
        new([.. Recognitions.Where(each => each.Decided <= date)], [.. Events.Where(each => each.Date <= date)]);

    /// <inheritdoc/>
    public bool Equals(StatusHistory? other) => other is not null && Recognitions.SequenceEqual(other.Recognitions) && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatusHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Recognitions.Length, Events.Length, Recognitions.FirstOrDefault(), Events.FirstOrDefault());
}
