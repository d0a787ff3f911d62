using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace KienXuong.Domain.Json;

/// <summary>Lược đồ JSON: the JSON Schemas (draft 2020-12) of the contract, made from the types that are read and written.</summary>
public static class JsonSchemas
{
    private static readonly JsonSchemaExporterOptions Exporting = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = static (context, schema) => Bounded(context.TypeInfo.Type, schema),
    };

    /// <summary>The schema of a household.</summary>
    public static string Household
    {
        get
        {
            JsonObject schema = Export(
                ContractContext.Default.HouseholdContract,
                new("Hộ gia đình: dữ kiện không có hoặc null là chưa biết", "A household: a fact that is missing or null is unknown"),
                SchemaTexts.OfHousehold,
                static properties =>
                {
                    properties[IndicatorsContract.Of2022.Property] = IndicatorsContract.Of2022.Schema();
                    properties[IndicatorsContract.Of2016.Property] = IndicatorsContract.Of2016.Schema();
                });
            schema["properties"]!["members"]!["items"]!["type"] = new JsonArray((JsonNode[])["object", "null"]);    // a member of whom nothing is known
            return TextOf(schema);
        }
    }

    /// <summary>The schema of a survey.</summary>
    public static string Survey
    {
        get
        {
            JsonObject schema = Export(
                SurveyContext.Default.SurveyContract,
                new("Phiếu rà soát hộ gia đình: ô không có hoặc null là chưa biết; lựa chọn ghi bằng tên hoặc mã của phiếu; số có không quá 3 chữ số thập phân",
                    "The survey of a household: a field that is missing or null is unknown; a choice is given by its name or its code on the form; numbers have at most 3 decimals"),
                SurveySchemaTexts.Of,
                SurveySchema.Complete,
                SurveySchema.Exporting);
            FormASchema.Complete((JsonObject)schema["properties"]!["formA"]!);
            return TextOf(schema);
        }
    }

    /// <summary>The schema of a classification.</summary>
    public static string Decision => TextOf(Export(
        ContractContext.Default.DecisionContract,
        new("Kết quả phân loại", "A classification with every step"),
        SchemaTexts.OfDecision));

    /// <summary>The schema of a review with its events.</summary>
    public static string Review => TextOf(Export(
        ReviewContext.Default.ReviewRoundContract,
        new("Kỳ rà soát: bước không có trong danh sách là chưa biết đã xảy ra", "A review: a step that is not listed is not yet known to have happened"),
        ReviewSchemaTexts.Of));

    /// <summary>The schema of a plan of a review.</summary>
    public static string ReviewPlan => TextOf(Export(
        ReviewContext.Default.ReviewPlanContract, new("Kế hoạch rà soát", "A plan of a review with every step"), ReviewSchemaTexts.Of));

    /// <summary>The schema of a check of a review.</summary>
    public static string ReviewCheck => TextOf(Export(
        ReviewContext.Default.ReviewCheckContract, new("Tiến độ rà soát", "A check of a review with every step"), ReviewSchemaTexts.Of));

    /// <summary>The schema of a working calendar.</summary>
    public static string Calendar => TextOf(Export(
        ReviewContext.Default.CalendarContract, new("Lịch làm việc", "A working calendar"), ReviewSchemaTexts.Of,
        static properties => properties["weekend"]!["items"] = new JsonObject { ["enum"] = new JsonArray([.. CalendarReader.DaysOfWeek.Select(name => (JsonNode)name)]) }));

    /// <summary>The schema of a line of Form A.</summary>
    public static string FormA => TextOf(FormASchema.Made());

    /// <summary>The schema of an income form.</summary>
    public static string IncomeForm => TextOf(Export(
        IncomeFormContext.Default.IncomeFormContract,
        new("Phiếu thu nhập (Phụ lục VIII), đơn vị nghìn đồng: ô không có hoặc null là chưa biết", "The income form (Annex VIII), in thousand đồng: a field that is missing or null is unknown"),
        IncomeFormSchema.Of,
        IncomeFormSchema.Complete));

    /// <summary>The schema of the result of an income form.</summary>
    public static string IncomeDecision => TextOf(Export(
        ContractContext.Default.IncomeDecisionContract,
        new("Kết quả phiếu thu nhập, đơn vị đồng", "The result of an income form, in đồng, with every line and step"),
        SchemaTexts.OfDecision));

    /// <summary>The schema of the persons who may be members of a household.</summary>
    public static string ResidentList => TextOf(Export(
        ResidentContext.Default.ResidentListContract,
        new("Người tại chỗ ở của hộ: dữ kiện không có hoặc null là chưa biết", "The persons at the dwelling of a household: a fact that is missing or null is unknown"),
        ResidentSchema.Of,
        ResidentSchema.Complete));

    /// <summary>The schema of who counts as a member of a household.</summary>
    public static string MembersDecision => TextOf(Export(
        ContractContext.Default.MembersDecisionContract,
        new("Ai được tính là thành viên hộ", "Who counts as a member of the household, with every step"),
        SchemaTexts.OfDecision));

    /// <summary>The schema of a household with its recognitions, events and dated facts.</summary>
    public static string DatedHousehold => TextOf(DatedHouseholdSchema.Made());

    private static JsonObject Export(
        JsonTypeInfo type, Bilingual description, Func<string, Bilingual> describe, Action<JsonNode>? complete = null, JsonSchemaExporterOptions? options = null)
    {
        var schema = (JsonObject)type.GetJsonSchemaAsNode(options ?? Exporting);
        complete?.Invoke(schema["properties"]!);
        new SchemaDetails(schema, describe).Add();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "description", SchemaTexts.Both(description));
        return schema;
    }

    /// <summary>A number must fit: the bounds are those of reading, wide enough for every figure; what is sensible the validator says.</summary>
    internal static JsonNode Bounded(Type type, JsonNode schema)
    {
        (long Least, long Greatest)? bounds = (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var number when number == typeof(long) => (long.MinValue, long.MaxValue),
            var number when number == typeof(int) => (int.MinValue, int.MaxValue),
            _ => null,
        };
        if (bounds is { } known)
        {
            schema["minimum"] = known.Least;
            schema["maximum"] = known.Greatest;
        }

        return schema;
    }

    private static string TextOf(JsonObject schema) => JsonText.Of(writer => schema.WriteTo(writer), indented: true);
}
