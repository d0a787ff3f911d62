using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;

namespace KienXuong.Domain.Json;

/// <summary>The JSON Schema of a household with its history.</summary>
internal static class DatedHouseholdSchema
{
    public static JsonObject Made()
    {
        var household = Inner(JsonSchemas.Household);
        var survey = Inner(JsonSchemas.Survey);
        JsonNode member = survey["properties"]!["members"]!["items"]!;
        JsonObject schema = Object(
            new("Hộ theo thời gian: quyết định công nhận, biến cố và dữ kiện có ngày", "A household in time: its recognitions, events and dated facts"),
            [],
            ("id", Of(new("mã hộ, tùy người dùng đặt", "code of the household, as the caller knows it"), "string")),
            ("recognitions", List(new("các quyết định, theo thứ tự ghi", "the decisions in the order of recording"), Recognition())),
            ("events", List(new("các biến cố, theo thứ tự ghi", "the events in the order of recording"), Event())),
            ("changes", List(new("các dữ kiện thay đổi, mỗi dữ kiện có ngày", "the facts that changed, each with its day"), Change(household, survey, member))));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    private static JsonObject Recognition() => Object(
        new("một quyết định", "one decision"),
        ["class", "kind", "decided"],
        ("class", OneOf<RecognitionClass>(new("kết quả", "the class"), orUnknown: false)),
        ("kind", OneOf<RecognitionKind>(new("định kỳ hằng năm hay thường xuyên", "yearly or regular"), orUnknown: false)),
        ("decided", Day(new("ngày quyết định", "the day of the decision"), orUnknown: false)),
        ("number", Of(new("số quyết định", "its number"), "string")),
        ("issuer", Of(new("cơ quan ban hành", "who issued it"), "string")),
        ("reviewYear", Year(new("năm rà soát; mặc định: năm quyết định", "the year of the review; default: that of the decision"))),
        ("standard", new JsonObject
        {
            ["description"] = SchemaTexts.Both(new("chuẩn nghèo của danh sách", "the standard of the list")),
            ["enum"] = new JsonArray([.. PovertyStandards.Codes.Select(code => (JsonNode?)code).Append(null)]),
        }),
        ("policyYear", Year(new("năm thực hiện chính sách; mặc định: năm sau năm rà soát, hoặc năm của quyết định thường xuyên", "the year served; default: the year after the review, or that of a regular decision"))),
        ("layer", Of(new("lớp quy định của địa phương", "the local layer of values"), "string")),
        ("through", Day(new("ngày hết hạn ghi trên giấy chứng nhận", "the last day printed on the certificate"), orUnknown: true)),
        ("movement", OneOf<MovementKind>(new("biến động đã ghi", "the movement as recorded"), orUnknown: true)));

    private static JsonObject Event() => Object(
        new("một biến cố", "one event"),
        ["kind", "date"],
        ("kind", OneOf<StatusEventKind>(new("loại biến cố", "what happened"), orUnknown: false)),
        ("date", Day(new("ngày có giá trị", "the day from which it counts"), orUnknown: false)),
        ("class", OneOf<PovertyClass>(new("loại hộ sau biến cố; null là không đổi", "the class after it; null where it stays"), orUnknown: true)),
        ("source", Of(new("căn cứ", "the paper by which it is known"), "string")));

    private static JsonObject Change(JsonObject household, JsonObject survey, JsonNode member) => Object(
        new("một thay đổi", "one change"),
        ["date"],
        ("date", Day(new("ngày có giá trị", "the day from which it holds"), orUnknown: false)),
        ("household", OrNull(household, new("dữ kiện khai báo vào ngày này", "what is declared on this day"))),
        ("survey", OrNull(survey, new("phiếu rà soát làm vào ngày này", "the survey made on this day"))),
        ("born", OrNull(member, new("thành viên sinh ra", "who was born"))),
        ("joins", OrNull(member, new("thành viên đến ở", "who joined"))),
        ("leaves", Of(new("mã thành viên rời hộ", "the code of the member who left"), "string")),
        ("dies", Of(new("mã thành viên chết", "the code of the member who died"), "string")),
        ("area", OneOf<AreaType>(new("khu vực từ ngày này", "the area from this day on"), orUnknown: true)),
        ("communeCode", Of(new("mã đơn vị cấp xã vào ngày này, thay cho khu vực", "code of the commune-level unit on this day, in place of the area"), "string")),
        ("oldCommuneCode", Of(new("mã đơn vị cấp xã trước ngày 01/07/2025", "code of the commune-level unit before 01/07/2025"), "string")),
        ("place", Of(new("nơi ở", "the place as it is called"), "string")),
        ("note", Of(new("ghi chú", "a note"), "string")));

    private static JsonObject Object(Bilingual description, ImmutableArray<string> required, params ImmutableArray<(string Name, JsonNode Schema)> properties)
    {
        var all = new JsonObject();
        foreach ((string name, JsonNode schema) in properties)
        {
            all[name] = schema;
        }

        var made = new JsonObject
        {
            ["description"] = SchemaTexts.Both(description),
            ["type"] = "object",
            ["properties"] = all,
            ["additionalProperties"] = false,
        };
        if (!required.IsEmpty)
        {
            made["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        }

        return made;
    }

    private static JsonObject Inner(string schema)
    {
        var made = (JsonObject)JsonNode.Parse(schema)!;
        made.Remove("$schema");
        return made;
    }

    private static JsonObject OrNull(JsonNode schema, Bilingual description)
    {
        var made = (JsonObject)schema.DeepClone();
        made["type"] = new JsonArray((JsonNode[])["object", "null"]);
        made["description"] = SchemaTexts.Both(description);
        return made;
    }

    private static JsonObject List(Bilingual description, JsonObject item) => new()
    {
        ["description"] = SchemaTexts.Both(description),
        ["type"] = new JsonArray((JsonNode[])["array", "null"]),
        ["items"] = item,
    };

    private static JsonObject Of(Bilingual description, string type) => new()
    {
        ["description"] = SchemaTexts.Both(description),
        ["type"] = new JsonArray((JsonNode[])[type, "null"]),
    };

    private static JsonObject Year(Bilingual description)
    {
        JsonObject made = Of(description, "integer");
        made["minimum"] = int.MinValue;
        made["maximum"] = int.MaxValue;
        return made;
    }

    private static JsonObject Day(Bilingual description, bool orUnknown)
    {
        JsonObject made = orUnknown ? Of(description, "string") : new() { ["description"] = SchemaTexts.Both(description), ["type"] = "string" };
        made["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        return made;
    }

    private static JsonObject OneOf<T>(Bilingual description, bool orUnknown)
        where T : struct, Enum
    {
        IEnumerable<JsonNode?> names = JsonNames.All<T>().Select(name => (JsonNode?)name);
        return new() { ["description"] = SchemaTexts.Both(description), ["enum"] = new JsonArray([.. orUnknown ? names.Append(null) : names]) };
    }
}
