using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KienXuong.Domain.Explanations;

namespace KienXuong.Domain.Json;

/// <summary>How the area of a household followed from its unit, in the JSON contract.</summary>
internal sealed record PlaceContract
{
    public required TextContract Unit { get; init; }

    [JsonConverter(typeof(CamelCase<AreaType>))]
    public AreaType? Area { get; init; }

    public TextContract? Reading { get; init; }

    public TextContract? OtherReading { get; init; }

    public ImmutableArray<PovertyClass>? OtherPossible { get; init; }

    public required bool AsksOldUnit { get; init; }

    public static PlaceContract? Of(Classification classification) => classification.Place is not { } place ? null : new()
    {
        Unit = TextContract.Of(new(PlaceText.Of(place.Unit, Language.Vietnamese), PlaceText.Of(place.Unit, Language.English))),
        Area = place.Area,
        Reading = TextContract.OfOptional(place.Reading is { } reading ? new(reading.Show(Language.Vietnamese), reading.Show(Language.English)) : null),
        OtherReading = TextContract.OfOptional(place.OtherReading),
        OtherPossible = classification.AreaEffect is { } effect ? [.. effect.Classes] : null,
        AsksOldUnit = place.AsksOldUnit,
    };
}
