using System.Collections.Immutable;
using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Bước trong kế hoạch: a step with its days.</summary>
/// <param name="Step">The step of the procedure.</param>
/// <param name="Who">Who does it on that day.</param>
public sealed record PlannedStep(ReviewStep Step, Bilingual Who)
{
    /// <summary>What is done, with its provision and verification on that day; null where the text is not known for the day.</summary>
    public Enactment<Bilingual>? Rule { get; init; }

    /// <summary>The provision by which the caller states that the rules of the procedure apply to this review, as the caller writes it; null where none is stated.</summary>
    public string? StatedBy { get; init; }

    /// <summary>The first day on which it can fall when every step before is done at once and every period runs its full length; null where it cannot be counted.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day by the law; null where the law names no deadline.</summary>
    public ReviewDue? Due { get; init; }

    /// <summary>The forms, in the version of the day.</summary>
    public ImmutableArray<Enactment<Bilingual>> Forms { get; init; } = [];
}
