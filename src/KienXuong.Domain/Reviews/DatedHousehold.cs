using System.Collections.Immutable;

namespace KienXuong.Domain.Reviews;

/// <summary>Hộ theo thời gian: the decisions and events of a household, and the facts about it that changed, each with its day.</summary>
public sealed record DatedHousehold
{
    /// <summary>Mã hộ: the code by which the caller knows the household; never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Quá trình công nhận: the decisions and events.</summary>
    public StatusHistory History { get; init; } = StatusHistory.Empty;

    /// <summary>Dữ kiện thay đổi: the facts, in any order; of two of one day the one listed later goes first.</summary>
    public ImmutableArray<DatedChange> Changes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(DatedHousehold? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && History.Equals(other.History) && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, History, Changes.Length);
}
