using System.Text.Json.Serialization;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>The serializers of a list of residents, made when the package is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NewLine = "\n",
    Converters = [typeof(CamelCase<ResidenceRegistration>), typeof(CamelCase<KinRelation>)])]
[JsonSerializable(typeof(ResidentListContract))]
internal sealed partial class ResidentContext : JsonSerializerContext;
