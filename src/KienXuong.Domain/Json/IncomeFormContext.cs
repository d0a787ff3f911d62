using System.Text.Json.Serialization;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>The serializers of an income form, made when the package is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NewLine = "\n",
    Converters = [typeof(CamelCase<AreaType>), typeof(CamelCase<PovertyClass>), typeof(CamelCase<IncomeMonths>)])]
[JsonSerializable(typeof(IncomeFormContract))]
internal sealed partial class IncomeFormContext : JsonSerializerContext;
