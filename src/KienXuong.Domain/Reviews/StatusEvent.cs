using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Biến cố: what changed the place of a household on the lists, or may have, without a finding about its living standard.</summary>
public sealed record StatusEvent
{
    /// <summary>What happened.</summary>
    public required StatusEventKind Kind { get; init; }

    /// <summary>The day from which it counts, the day included.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Loại hộ sau biến cố: poor or near-poor where it puts the household on a list, <see cref="PovertyClass.NeitherPoorNorNearPoor"/> where it takes it off, null where its place on the lists stays.</summary>
    public PovertyClass? Class { get; init; }

    /// <summary>Căn cứ: the decision or paper by which it is known; null unknown.</summary>
    public string? Source { get; init; }
}
