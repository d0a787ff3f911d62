using KienXuong.Domain.Law;

namespace KienXuong.Domain.Reviews;

/// <summary>Kết quả đối chiếu một bước: how one step stands.</summary>
/// <param name="Step">The step of the procedure.</param>
/// <param name="Progress">How it stands.</param>
public sealed record ReviewFinding(ReviewStep Step, ReviewProgress Progress)
{
    /// <summary>What happened; null where the step is not yet known to have happened.</summary>
    public ReviewEvent? Event { get; init; }

    /// <summary>The last day by the law; null where the law names no deadline.</summary>
    public ReviewDue? Due { get; init; }

    /// <summary>What is done, with its provision and verification; null where the text is not known for the day.</summary>
    public Enactment<Bilingual>? Rule { get; init; }

    /// <summary>The provision by which the caller states that the rules of the procedure apply to this review, as the caller writes it; null where none is stated.</summary>
    public string? StatedBy { get; init; }
}
