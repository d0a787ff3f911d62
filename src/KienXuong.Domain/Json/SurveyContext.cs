using System.Text.Json.Serialization;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>The serializers of a survey, made when the package is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NewLine = "\n",
    Converters =
    [
        typeof(CamelCase<AreaType>),
        typeof(CamelCase<Region>),
        typeof(CamelCase<LastClass>),
        typeof(CamelCase<ColumnMaterial>),
        typeof(CamelCase<RoofMaterial>),
        typeof(CamelCase<WallMaterial>),
        typeof(CamelCase<WallDetail>),
        typeof(CamelCase<Toilet>),
        typeof(CamelCase<PowerSource>),
        typeof(CamelCase<ElectricityMeasure>),
        typeof(CamelCase<WaterSource>),
        typeof(CamelCase<HardshipCause>),
        typeof(CamelCase<SupportPolicy>),
        typeof(CamelCase<Relation>),
        typeof(CamelCase<Sex>),
        typeof(CamelCase<SchoolLevel>),
        typeof(CamelCase<GeneralEducation>),
        typeof(CamelCase<Training>),
        typeof(CamelCase<SocialAllowance>),
        typeof(CamelCase<Job>),
        typeof(CamelCase<JobKind>),
        typeof(CamelCase<WagedWork>),
        typeof(CamelCase<MonthlyBenefit>),
    ])]
[JsonSerializable(typeof(SurveyContract))]
[JsonSerializable(typeof(SurveyMemberContract))]
internal sealed partial class SurveyContext : JsonSerializerContext;
