using System.Text.Json.Serialization;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>How one step of a review stands.</summary>
internal sealed record ReviewFindingContract(
    ReviewStage Stage,
    TextContract Name,
    ReviewProgress Progress,
    string? On,
    string? Household,
    ReviewDueContract? Due,
    ProvisionContract? Provision,
    [property: JsonConverter(typeof(CamelCase<Verification>))] Verification? Verification,
    string? StatedBy)
{
    public static ReviewFindingContract Of(ReviewFinding finding) => new(
        finding.Step.Stage,
        TextContract.Of(ReviewStageNames.Of(finding.Step.Stage)),
        finding.Progress,
        finding.Event is { } happened ? LocalDatePattern.Iso.Format(happened.On) : null,
        finding.Event?.Household,
        ReviewDueContract.OfOptional(finding.Due),
        ProvisionContract.OfOptional(finding.Rule?.Provision),
        finding.Rule?.Verification,
        finding.StatedBy);
}
