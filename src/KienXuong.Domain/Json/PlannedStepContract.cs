using System.Text.Json.Serialization;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>A step of a plan with its days.</summary>
internal sealed record PlannedStepContract(
    ReviewStage Stage,
    TextContract Name,
    bool OnComplaint,
    TextContract Who,
    TextContract? Rule,
    ProvisionContract? Provision,
    ProvisionContract? CarriedBy,
    [property: JsonConverter(typeof(CamelCase<Verification>))] Verification? Verification,
    string? StatedBy,
    string? From,
    ReviewDueContract? Due,
    IReadOnlyList<ReviewFormContract> Forms)
{
    public static PlannedStepContract Of(PlannedStep step) => new(
        step.Step.Stage,
        TextContract.Of(ReviewStageNames.Of(step.Step.Stage)),
        step.Step.Need == StepNeed.OnComplaint,
        TextContract.Of(step.Who),
        TextContract.OfOptional(step.Rule?.Value),
        ProvisionContract.OfOptional(step.Rule?.Provision),
        ProvisionContract.OfOptional(step.Rule?.CarriedBy),
        step.Rule?.Verification,
        step.StatedBy,
        step.From is { } from ? LocalDatePattern.Iso.Format(from) : null,
        ReviewDueContract.OfOptional(step.Due),
        [.. step.Forms.Select(form => new ReviewFormContract(TextContract.Of(form.Value), ProvisionContract.Of(form.Provision)))]);
}
