using System.Text.Json;
using System.Text.Json.Nodes;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>The deprivation indicators of one standard in the JSON contract: an object with a property for each, true deprived; what is unknown is left out.</summary>
internal sealed class IndicatorsContract
{
    public static readonly IndicatorsContract Of2016 = new("deprivations2016", DeprivationIndicators2016.All);

    public static readonly IndicatorsContract Of2022 = new("deprivations2022", DeprivationIndicators2022.All);

    private readonly string[] _names;

    private IndicatorsContract(string property, YesNoFacts<Household> indicators)
    {
        Property = property;
        _names = [.. indicators.Facts.Select(fact => fact.Code[(fact.Code.LastIndexOf('.') + 1)..])];
    }

    /// <summary>The property of the household that holds them.</summary>
    public string Property { get; }

    /// <summary>The answers as they are written; null where nothing is known.</summary>
    public OrderedDictionary<string, bool>? Write(Answers answers)
    {
        var written = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        for (int i = 0; i < _names.Length; i++)
        {
            if (answers[i] is { } answer)
            {
                written.Add(_names[i], answer);
            }
        }

        return written.Count == 0 ? null : written;
    }

    public Answers Read(JsonElement element, string at, JsonErrors errors)
    {
        Answers answers = default;
        var values = new JsonValues(errors);
        foreach ((string name, string path, JsonElement value) in values.Properties(element, at, orUnknown: true))
        {
            int place = Array.IndexOf(_names, name);
            if (place < 0)
            {
                errors.Unknown(path, _names);
            }
            else
            {
                answers = answers.With(place, values.YesNo(value, path));
            }
        }

        return answers;
    }

    /// <summary>The schema of the object.</summary>
    public JsonObject Schema() => new()
    {
        ["type"] = new JsonArray((JsonNode[])["object", "null"]),
        ["properties"] = new JsonObject(_names.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject
        {
            ["type"] = new JsonArray((JsonNode[])["boolean", "null"]),
        }))),
        ["additionalProperties"] = false,
    };
}
