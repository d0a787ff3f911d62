using System.Text.Json.Serialization;

namespace KienXuong.Domain.Json;

/// <summary>The serializers of the JSON contract, made when the package is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NewLine = "\n",
    Converters = [typeof(CamelCase<PovertyClass>)])]
[JsonSerializable(typeof(HouseholdContract))]
[JsonSerializable(typeof(DecisionContract))]
[JsonSerializable(typeof(EligibilityContract))]
[JsonSerializable(typeof(EntitlementContract))]
[JsonSerializable(typeof(QuarterlyEntitlementContract))]
[JsonSerializable(typeof(IncomeDecisionContract))]
[JsonSerializable(typeof(MembersDecisionContract))]
internal sealed partial class ContractContext : JsonSerializerContext;
