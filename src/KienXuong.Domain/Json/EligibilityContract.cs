using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KienXuong.Domain.Rules;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>An eligibility in the JSON contract.</summary>
internal sealed record EligibilityContract(
    string Date,
    [property: JsonConverter(typeof(CamelCase<DecisionStatus>))] DecisionStatus Status,
    [property: JsonConverter(typeof(CamelCase<Answer>))] Answer? Answer,
    ValueContract? Rules,
    ImmutableArray<StepContract> Steps,
    ImmutableArray<MissingContract>? Missing,
    NotCoveredContract? NotCovered)
{
    public static EligibilityContract Of(Eligibility eligibility) => new(
        LocalDatePattern.Iso.Format(eligibility.Date),
        eligibility.NotCovered is not null ? DecisionStatus.NotCovered : eligibility.Possible.IsDecided ? DecisionStatus.Decided : DecisionStatus.Undetermined,
        eligibility.Possible.Decided,
        ValueContract.OfOptional(eligibility.Rules),
        StepContract.Of(eligibility.Steps),
        MissingContract.Of(eligibility.Missing),
        NotCoveredContract.Of(eligibility.NotCovered));
}
