using System.Text.Json.Serialization;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Json;

/// <summary>The serializers of reviews, their plans, their checks and working calendars, made when the package is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NewLine = "\n",
    Converters =
    [
        typeof(CamelCase<ReviewProcedure>),
        typeof(CamelCase<IncomeMonths>),
        typeof(CamelCase<ReviewStage>),
        typeof(CamelCase<ReviewProgress>),
        typeof(CamelCase<IsoDayOfWeek>),
    ])]
[JsonSerializable(typeof(ReviewRoundContract))]
[JsonSerializable(typeof(ReviewPlanContract))]
[JsonSerializable(typeof(ReviewCheckContract))]
[JsonSerializable(typeof(CalendarContract))]
internal sealed partial class ReviewContext : JsonSerializerContext;
