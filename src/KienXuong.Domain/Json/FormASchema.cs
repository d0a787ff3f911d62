using System.Text.Json.Nodes;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>The JSON Schema of a line of Form A: its cells are described by the prints of the form.</summary>
internal static class FormASchema
{
    public static JsonObject Made()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["description"] = SchemaTexts.Both(new("Một hàng Phiếu A: ô không có hoặc null là chưa biết", "A line of Form A: a cell that is missing or null is unknown")),
            ["type"] = "object",
        };
        Complete(schema);
        return schema;
    }

    /// <summary>Adds the properties of a line to its schema.</summary>
    public static void Complete(JsonObject schema)
    {
        JsonObject properties = new()
        {
            ["id"] = Of(new("mã hộ, tùy người dùng đặt", "code of the household, as the caller knows it"), "string"),
            ["procedure"] = OneOf<ReviewProcedure>(FormAFacts.Procedure.Label, orUnknown: true),
            ["isOnCommuneList"] = Of(FormAFacts.IsOnCommuneList.Label, "boolean"),
        };
        foreach (YesNoFact<FormA> cell in FormAFacts.Cells)
        {
            Bilingual text = new(cell.Label.Vietnamese + " (" + cell.Definition!.Text.Vietnamese + ")", cell.Label.English + " (" + cell.Definition.Text.English + ")");
            properties[FormAFacts.NameOf(cell)] = Of(text, "boolean");
        }

        properties["provincialDocument"] = Of(new("văn bản của Ban Chỉ đạo cấp tỉnh", "the provincial document that sets the condition"), "string");
        properties["override"] = Override();
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
    }

    private static JsonObject Override()
    {
        JsonObject schema = Of(new("quyết định khác với kết quả của phiếu", "what people decided beside the result of the form"), "object");
        schema["properties"] = new JsonObject
        {
            ["outcome"] = OneOf<FormAOutcome>(new("kết quả được quyết định", "the outcome decided"), orUnknown: false),
            ["author"] = Said(new("người quyết định", "who decided")),
            ["date"] = Said(new("ngày quyết định, năm-tháng-ngày", "the day of the decision, year-month-day")),
            ["reason"] = Said(new("lý do", "the reason")),
        };
        schema["required"] = new JsonArray([.. FormAReader.OfOverride.Select(name => (JsonNode)name)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Of(Bilingual description, string type) => new()
    {
        ["description"] = SchemaTexts.Both(description),
        ["type"] = new JsonArray((JsonNode[])[type, "null"]),
    };

    private static JsonObject Said(Bilingual description) => new()
    {
        ["description"] = SchemaTexts.Both(description),
        ["type"] = "string",
    };

    private static JsonObject OneOf<T>(Bilingual description, bool orUnknown)
        where T : struct, Enum
    {
        IEnumerable<JsonNode?> names = JsonNames.All<T>().Select(name => (JsonNode?)name);
        return new()
        {
            ["description"] = SchemaTexts.Both(description),
            ["enum"] = new JsonArray([.. orUnknown ? names.Append(null) : names]),
        };
    }
}
