using KienXuong.Domain.Surveys;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>A check of a review.</summary>
internal sealed record ReviewCheckContract(
    ReviewProcedure Kind,
    string From,
    string On,
    string? Start,
    TextContract Calendar,
    ValueContract? Procedure,
    IReadOnlyList<ReviewFindingContract> Findings,
    IReadOnlyList<PlannedStepContract> Next,
    IReadOnlyList<ReviewRemarkContract> Remarks,
    NotCoveredContract? NotCovered)
{
    public static ReviewCheckContract Of(ReviewCheck check) => new(
        check.Round.Kind,
        LocalDatePattern.Iso.Format(check.Round.From),
        LocalDatePattern.Iso.Format(check.On),
        check.Start is { } start ? LocalDatePattern.Iso.Format(start) : null,
        TextContract.Of(check.Calendar.Name),
        ValueContract.OfOptional(check.Procedure),
        [.. check.Findings.Select(ReviewFindingContract.Of)],
        [.. check.Next.Select(PlannedStepContract.Of)],
        ReviewRemarkContract.Of(check.Remarks),
        NotCoveredContract.Of(check.NotCovered));
}
