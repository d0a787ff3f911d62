using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>A survey in the JSON contract: what is written and what the schema describes. Reading is by <see cref="SurveyReader"/>, which reports every error.</summary>
internal sealed record SurveyContract
{
    public string? Id { get; init; }

    public string? Head { get; init; }

    public string? Province { get; init; }

    public string? District { get; init; }

    public string? Commune { get; init; }

    public string? Village { get; init; }

    public AreaType? Area { get; init; }

    public string? CommuneCode { get; init; }

    public string? OldCommuneCode { get; init; }

    public Region? Region { get; init; }

    public LastClass? LastClass { get; init; }

    public bool? IsOnPoorList { get; init; }

    [JsonConverter(typeof(FormAConverter))]
    public FormA? FormA { get; init; }

    public Dwelling? Dwelling { get; init; }

    public DurableAssets? Assets { get; init; }

    public LandHeld? Land { get; init; }

    public Livestock? Livestock { get; init; }

    public IReadOnlyList<HardshipCause>? HardshipCauses { get; init; }

    public IReadOnlyList<SupportPolicy>? SupportsReceived { get; init; }

    public IReadOnlyList<SupportPolicy>? SupportsNeeded { get; init; }

    public int? MemberCount { get; init; }

    public ImmutableArray<SurveyMemberContract>? Members { get; init; }

    public IReadOnlyList<string>? TickedRows { get; init; }

    public OrderedDictionary<string, bool>? Ticks { get; init; }

    public OrderedDictionary<string, bool>? Declared2016 { get; init; }

    public int? RecordedIncomeScore { get; init; }

    public int? RecordedDeprivationScore { get; init; }

    /// <exception cref="ArgumentException">The contract has no form for one of the values.</exception>
    public static SurveyContract Of(Survey survey) => Unwritable(survey) is { } value ? throw new ArgumentException(value, nameof(survey)) : new()
    {
        Id = survey.Id,
        Head = survey.Head,
        Province = survey.Province,
        District = survey.District,
        Commune = survey.Commune,
        Village = survey.Village,
        Area = survey.Area,
        CommuneCode = survey.CommuneCode,
        OldCommuneCode = survey.OldCommuneCode,
        Region = survey.Region,
        LastClass = survey.LastClass,
        IsOnPoorList = survey.IsOnPoorList,
        FormA = survey.FormA,
        Dwelling = Unless(survey.Dwelling, new()),
        Assets = Unless(survey.Assets, new()),
        Land = Unless(survey.Land, new()),
        Livestock = Unless(survey.Livestock, new()),
        HardshipCauses = survey.HardshipCauses,
        SupportsReceived = survey.SupportsReceived,
        SupportsNeeded = survey.SupportsNeeded,
        MemberCount = survey.MemberCount,
        Members = survey.Members is { } members ? [.. members.Select(SurveyMemberContract.Of)] : null,
        TickedRows = survey.TickedRows,
        Ticks = IndicatorsContract.Of2022.Write(survey.Ticks.Answers),
        Declared2016 = IndicatorsContract.Of2016.Write(survey.Declared2016.Answers),
        RecordedIncomeScore = survey.RecordedIncomeScore,
        RecordedDeprivationScore = survey.RecordedDeprivationScore,
    };

    /// <summary>The value for which the contract has no form; null where there is none.</summary>
    private static string? Unwritable(Survey survey) =>
        survey.Members is ImmutableArray<SurveyMember> { IsDefault: true } ? "members: default"
        : SurveyLists.Errors(survey).FirstOrDefault() is { } error ? error.Path + ": " + error.Message.English
        : null;

    /// <summary>A part of which nothing is known is not written.</summary>
    private static T? Unless<T>(T part, T unknown)
        where T : class => part.Equals(unknown) ? null : part;
}
