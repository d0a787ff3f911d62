using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KienXuong.Domain.Law;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>A classification in the JSON contract.</summary>
internal sealed record DecisionContract
{
    public string? Household { get; init; }

    public required string Date { get; init; }

    [JsonConverter(typeof(CamelCase<DecisionStatus>))]
    public required DecisionStatus Status { get; init; }

    [JsonConverter(typeof(CamelCase<PovertyClass>))]
    public PovertyClass? Class { get; init; }

    public required ImmutableArray<PovertyClass> Possible { get; init; }

    public TextContract? Route { get; init; }

    public StandardContract? Standard { get; init; }

    public long? BelowIncomeLine { get; init; }

    public int? IndicatorsToCutOff { get; init; }

    public required ImmutableArray<StepContract> Steps { get; init; }

    public ImmutableArray<MissingContract>? Missing { get; init; }

    public NotCoveredContract? NotCovered { get; init; }

    public NotCoveredContract? Rest { get; init; }

    public PlaceContract? Place { get; init; }

    public ImmutableArray<ChoiceContract>? Choices { get; init; }

    public required ImmutableArray<TextContract> Unconfirmed { get; init; }

    /// <summary>A class by survey: with the named choices and their effects.</summary>
    public static DecisionContract Of(SurveyClassification result, string? household)
    {
        ImmutableArray<ChoiceEffect> effects = result.ChoiceEffects();
        return Of(result.Class, household) with
        {
            Choices = ChoiceContract.Of(result.Choices, effects),
            Unconfirmed = [.. result.UnconfirmedBy(effects).Select(TextContract.Of)],
        };
    }

    public static DecisionContract Of(Classification classification, string? household)
    {
        var decided = classification as ClassDecided;
        var undetermined = classification as ClassUndetermined;
        NotCovered? reason = (classification as ClassNotCovered)?.Reason;
        return new()
        {
            Household = household,
            Date = LocalDatePattern.Iso.Format(classification.Date),
            Status = decided is not null ? DecisionStatus.Decided : undetermined is not null ? DecisionStatus.Undetermined : DecisionStatus.NotCovered,
            Class = decided?.Class,
            Possible = [.. classification.Possible],
            Route = TextContract.OfOptional(decided?.Route),
            Standard = StandardContract.Of(classification.Standard),
            BelowIncomeLine = classification.BelowIncomeLine?.Amount,
            IndicatorsToCutOff = classification.IndicatorsToCutOff,
            Steps = StepContract.Of(classification.Steps),
            Missing = MissingContract.Of(undetermined?.Missing ?? []),
            NotCovered = NotCoveredContract.Of(reason),
            Rest = NotCoveredContract.Of(decided?.Rest),
            Place = PlaceContract.Of(classification),
            Unconfirmed = [.. classification.Unconfirmed.Select(TextContract.Of)],
        };
    }
}
