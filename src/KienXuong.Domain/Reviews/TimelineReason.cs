using KienXuong.Domain.Law;

namespace KienXuong.Domain.Reviews;

/// <summary>Lý do: why an interval of a timeline begins.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Text">The reason in both languages.</param>
public sealed record TimelineReason(TimelineReasonKind Kind, Bilingual Text)
{
    /// <summary>The provision, where the law changed or a decision counts by one; null otherwise.</summary>
    public Provision? Provision { get; init; }

    /// <summary>How well the provision is known; null without one.</summary>
    public Verification? Verification { get; init; }
}
