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
        JsonObject household = Part(JsonSchemas.Household);
        JsonNode person = household["properties"]!["members"]!["items"]!.DeepClone();
        var facts = new JsonObject
        {
            ["household"] = household,
            ["survey"] = Part(JsonSchemas.Survey),
            ["review"] = Part(JsonSchemas.Review),
            ["incomeForm"] = Part(JsonSchemas.IncomeForm),
            ["residents"] = Part(JsonSchemas.ResidentList),
            ["person"] = person,
            ["history"] = Part(JsonSchemas.DatedHousehold),
        };
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
                ["cases"] = new JsonObject { ["type"] = "array", ["items"] = Case(facts) },
            },
        };
    }

    /// <summary>A schema that stands within another.</summary>
    private static JsonObject Part(string schema)
    {
        var part = (JsonObject)JsonNode.Parse(schema)!;
        part.Remove("$schema");
        return part;
    }

    private static JsonObject Case(JsonObject facts)
    {
        var properties = new JsonObject
        {
            ["name"] = OfType("string"),
            ["provision"] = OfType("string"),
            ["source"] = OfType("string"),
            ["on"] = new JsonObject { ["anyOf"] = new JsonArray(Date(), new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Date() }) },
            ["standard"] = new JsonObject { ["enum"] = ArrayOf(PovertyStandards.Codes) },
            ["knownOn"] = Date(),
        };
        foreach ((string name, JsonNode? part) in facts)
        {
            properties[name] = part!.DeepClone();
        }

        properties["since"] = Date();
        properties["counting"] = new JsonObject { ["enum"] = ArrayOf(JsonNames.All<StatusCounting>()) };
        properties["lookBack"] = OfType("integer");
        properties["incomeAboveLine"] = OfType("boolean", "null");
        properties["expect"] = Expectation();
        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = ArrayOf(CaseReader.Required),
            ["anyOf"] = new JsonArray([.. CaseReader.Subjects.Select(Requiring)]),
            ["properties"] = properties,
        };
    }

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
