using System.Collections.Frozen;
using System.Text.Json.Nodes;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>What the schema of an income form has beyond its types: every line by itself, the form of a date, and what each property means.</summary>
internal static class IncomeFormSchema
{
    private const string Prefix = "incomeForm.";

    private static readonly FrozenDictionary<string, Fact> Facts = IncomeFormFacts.Lines
        .SelectMany(static line => (Fact[])[line.Revenue, line.Cost])
        .Concat([IncomeFormFacts.Area, IncomeFormFacts.MemberCount, IncomeFormFacts.RecognisedClass])
        .ToFrozenDictionary(static fact => fact.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Bilingual> Others = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["isComplete"] = new("phiếu đã ghi đủ: ô không ghi là không có", "the form is complete: what is not written is none"),
        ["requestReceived"] = new("ngày tiếp nhận yêu cầu, năm-tháng-ngày", "the day the request is received, year-month-day"),
        ["months"] = new("cách tính 12 tháng; mặc định: 12 tháng dương lịch trước tháng tiếp nhận", "which 12 months; by default the calendar months before that of the request"),
        ["other"] = new("dòng 9, các khoản khác, từng khoản", "line 9, other sources, one by one"),
        ["other.name"] = new("tên khoản", "what it is"),
        ["other.revenue"] = new("tổng thu của khoản (nghìn đồng)", "total revenue of the source (thousand đồng)"),
        ["other.cost"] = new("tổng chi của khoản (nghìn đồng)", "total cost of the source (thousand đồng)"),
        ["other.isCounted"] = new(
            "được tính là thu nhập; không tính trợ cấp, trợ giúp xã hội do ngân sách nhà nước bảo đảm", "counts as income; allowances or assistance guaranteed by the state budget do not"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Completes the properties of an income form.</summary>
    public static void Complete(JsonNode properties)
    {
        foreach (IncomeLineOfForm line in IncomeFormFacts.Lines)
        {
            string name = NameOf(line);
            if (properties[name]!["$ref"] is not null)
            {
                properties[name] = properties[NameOf(IncomeFormFacts.Lines[0])]!.DeepClone();
            }
        }

        properties["members"]!["items"]!["type"] = ObjectOrNull();
        properties["other"]!["items"]!["type"] = ObjectOrNull();    // a source of which nothing is known
        properties["requestReceived"]!["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    }

    /// <summary>What a property is.</summary>
    public static Bilingual Of(string path) =>
        Others.TryGetValue(path, out Bilingual? other) ? other
        : IncomeFormFacts.Lines.FirstOrDefault(line => string.Equals(NameOf(line), path, StringComparison.Ordinal)) is { } found ? found.Print
        : !Facts.TryGetValue(Prefix + path, out Fact? fact) ? SchemaTexts.OfHousehold(path)
        : fact.Kind == FactKind.Money ? new(fact.Label.Vietnamese + " (nghìn đồng)", fact.Label.English + " (thousand đồng)")
        : fact.Label;

    private static string NameOf(IncomeLineOfForm line) => line.Revenue.Code.Split('.')[1];

    private static JsonArray ObjectOrNull() => new((JsonNode[])["object", "null"]);
}
