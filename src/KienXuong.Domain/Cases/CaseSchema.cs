using System.Text.Json.Nodes;
using KienXuong.Domain.Json;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;

namespace KienXuong.Domain.Cases;

/// <summary>Lược đồ của tệp tình huống: the JSON Schema (draft 2020-12) of case files, made from the fields that a case can expect.</summary>
public static class CaseSchema
{
    /// <summary>The schema as text.</summary>
    public static string Text => JsonText.Of(writer => Build().WriteTo(writer), indented: true) + "\n";

    private static JsonObject Build()
    {
        var household = (JsonObject)JsonNode.Parse(JsonSchemas.Household)!;
        household.Remove("$schema");
        JsonNode person = household["properties"]!["members"]!["items"]!.DeepClone();
        var survey = (JsonObject)JsonNode.Parse(JsonSchemas.Survey)!;
        survey.Remove("$schema");
        var history = (JsonObject)JsonNode.Parse(JsonSchemas.DatedHousehold)!;
        history.Remove("$schema");
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["description"] = "Tệp tình huống kiểm thử / A file of cases: facts, days and what the law must answer",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("cases"),
            ["properties"] = new JsonObject
            {
                ["$schema"] = OfType("string"),
                ["title"] = OfType("string"),
                ["cases"] = new JsonObject { ["type"] = "array", ["items"] = Case(household, survey, history, person) },
            },
        };
    }

    private static JsonObject Case(JsonObject household, JsonObject survey, JsonObject history, JsonNode person) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = ArrayOf(CaseReader.Required),
        ["anyOf"] = new JsonArray(Requiring("household"), Requiring("survey"), Requiring("history")),
        ["properties"] = new JsonObject
        {
            ["name"] = OfType("string"),
            ["provision"] = OfType("string"),
            ["source"] = OfType("string"),
            ["on"] = new JsonObject { ["anyOf"] = new JsonArray(Date(), new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Date() }) },
            ["standard"] = new JsonObject { ["enum"] = ArrayOf(PovertyStandards.Codes) },
            ["knownOn"] = Date(),
            ["household"] = household,
            ["survey"] = survey,
            ["person"] = person,
            ["history"] = history,
            ["since"] = Date(),
            ["counting"] = new JsonObject { ["enum"] = ArrayOf(JsonNames.All<StatusCounting>()) },
            ["lookBack"] = OfType("integer"),
            ["incomeAboveLine"] = OfType("boolean", "null"),
            ["expect"] = Expectation(),
        },
    };

    private static JsonObject Expectation()
    {
        var fields = new JsonObject();
        foreach (CaseField field in CaseField.All)
        {
            fields[field.Name] = OfKind(field.Kind);
        }

        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["properties"] = fields,
            ["patternProperties"] = new JsonObject { ["^electricity\\.[0-9]{4}-(0[1-9]|1[0-2])$"] = OfKind(CaseFieldKind.NumberOrText) },
        };
    }

    private static JsonObject OfKind(CaseFieldKind kind) => kind switch
    {
        CaseFieldKind.Text => OfType("string"),
        CaseFieldKind.Texts => new() { ["type"] = "array", ["items"] = OfType("string") },
        CaseFieldKind.Number => OfType("integer", "null"),
        CaseFieldKind.NumberOrText => OfType("integer", "string"),
        CaseFieldKind.Truth => OfType("boolean"),
        CaseFieldKind.Range => new()
        {
            ["anyOf"] = new JsonArray(OfType("integer"), new JsonObject { ["type"] = "array", ["minItems"] = 2, ["maxItems"] = 2, ["items"] = OfType("integer") }),
        },
    };

    private static JsonObject Requiring(string property) => new() { ["required"] = new JsonArray(property) };

    private static JsonObject Date() => new() { ["type"] = "string", ["format"] = "date" };

    private static JsonObject OfType(params ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            return new() { ["type"] = types[0] };
        }

        return new() { ["type"] = ArrayOf([.. types]) };
    }

    private static JsonArray ArrayOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
