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
    };

    /// <summary>The schema of a household.</summary>
    public static string Household => Export(
        ContractContext.Default.HouseholdContract,
        "Hộ gia đình: dữ kiện không có hoặc null là chưa biết / A household: a fact that is missing or null is unknown");

    /// <summary>The schema of a classification.</summary>
    public static string Decision => Export(
        ContractContext.Default.DecisionContract,
        "Kết quả phân loại / A classification with every step");

    private static string Export(JsonTypeInfo type, string description)
    {
        var schema = (JsonObject)type.GetJsonSchemaAsNode(Exporting);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "description", description);
        return JsonText.Of(writer => schema.WriteTo(writer), indented: true);
    }
}
