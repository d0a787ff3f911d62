using System.Collections.Immutable;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Reviews;

/// <summary>Bước của thủ tục: one step of a procedure: who does what, by which forms, until when, and where it stands.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Rule">What is done, with its provision and verification by period.</param>
public sealed record ReviewStep(ReviewStage Stage, Bilingual Who, Timeline<Bilingual> Rule)
{
    /// <summary>The forms and papers.</summary>
    public ImmutableArray<ReviewForm> Forms { get; init; } = [];

    /// <summary>The deadline; null where the law names none.</summary>
    public ReviewDeadline? Deadline { get; init; }

    /// <summary>Whether a review always has it.</summary>
    public StepNeed Need { get; init; }
}
