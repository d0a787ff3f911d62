using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>What the schema of a survey has beyond its types: the codes of the form, the forms of a date, the bounds of exact numbers.</summary>
internal static class SurveySchema
{
    public static readonly JsonSchemaExporterOptions Exporting = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = static (context, schema) => WithCodes(context.TypeInfo.Type, JsonSchemas.Bounded(context.TypeInfo.Type, schema)),
    };

    /// <summary>Completes the properties of a survey.</summary>
    public static void Complete(JsonNode properties)
    {
        properties["formA"] = new JsonObject { ["type"] = new JsonArray((JsonNode[])["object", "null"]) };    // FormASchema describes its cells
        properties["ticks"] = IndicatorsContract.Of2022.Schema();
        properties["tickedRows"]!["items"] = new JsonObject { ["enum"] = new JsonArray([.. FormB1Ticks.Rows.Select(row => (JsonNode)row)]) };
        properties["declared2016"] = IndicatorsContract.Of2016.Schema();
        JsonNode member = properties["members"]!["items"]!;
        member["type"] = new JsonArray((JsonNode[])["object", "null"]);    // a member of whom nothing is known
        member["properties"]!["socialAllowance"]!["items"] = new JsonObject { ["enum"] = Allowances() };
        member["properties"]!["birthDate"]!["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
    }

    /// <summary>Lets a choice also be given by its code on the form, and bounds exact numbers.</summary>
    private static JsonNode WithCodes(Type type, JsonNode schema)
    {
        Type list = Nullable.GetUnderlyingType(type) ?? type;
        if (list == typeof(decimal))
        {
            schema["minimum"] = -JsonValues.GreatestExact;
            schema["maximum"] = JsonValues.GreatestExact;
        }

        if (schema["enum"] is JsonArray choices && FormCodes.First(list) is { } first)
        {
            int count = choices.Count(choice => choice is not null);
            for (int place = 0; place < count; place++)
            {
                choices.Insert(count + place, first + place);
            }
        }

        return schema;
    }

    /// <summary>The list of the social allowance; none is an empty list.</summary>
    private static JsonArray Allowances()
    {
        string[] names = JsonNames.InOrderOfCodes<SocialAllowance>(1);
        return new([.. names.Select(name => (JsonNode)name), .. names.Index().Select(each => (JsonNode)(each.Index + 1))]);
    }
}
