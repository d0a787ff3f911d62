using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>One step of an explanation. The steps stand in one list; <c>below</c> says how many of the next ones belong to this one.</summary>
internal sealed record StepContract(
    [property: JsonConverter(typeof(CamelCase<StepKind>))] StepKind Kind,
    int Below,
    [property: JsonConverter(typeof(CamelCase<Truth>))] Truth Truth,
    string? Fact,
    FoundContract? Found,
    [property: JsonConverter(typeof(CamelCase<Relation>))] Relation? Relation,
    long? Limit,
    long? Distance,
    ValueContract? Parameter,
    ProvisionContract? Provision,
    [property: JsonConverter(typeof(CamelCase<Verification>))] Verification? Verification,
    TextContract Text)
{
    public static ImmutableArray<StepContract> Of(ImmutableArray<Step> steps) => [.. steps.Select(Of)];

    private static StepContract Of(Step step) => new(
        step.Kind,
        step.Below,
        step.Truth,
        step.Fact?.Code,
        FoundContract.Of(step),
        step.Relation,
        step.Limit,
        step.Distance,
        ValueContract.OfOptional(step.Parameter),
        ProvisionContract.OfOptional(step.Provision),
        step.Verification,
        new(StepText.Of(step, Language.Vietnamese), StepText.Of(step, Language.English)));
}
