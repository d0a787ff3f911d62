using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KienXuong.Domain.Json;

/// <summary>A household in the JSON contract: what is written and what the schema describes. Reading is by <see cref="HouseholdReader"/>, which reports every error.</summary>
internal sealed record HouseholdContract
{
    public string? Id { get; init; }

    [JsonConverter(typeof(CamelCase<AreaType>))]
    public AreaType? Area { get; init; }

    public string? CommuneCode { get; init; }

    public string? OldCommuneCode { get; init; }

    public long? IncomePerHead { get; init; }

    public long? MonthlyIncome { get; init; }

    public int? MemberCount { get; init; }

    public ImmutableArray<PersonContract>? Members { get; init; }

    public OrderedDictionary<string, bool>? Deprivations2022 { get; init; }

    public OrderedDictionary<string, bool>? Deprivations2016 { get; init; }

    public int? DeprivationCount { get; init; }

    [JsonConverter(typeof(CamelCase<PovertyClass>))]
    public PovertyClass? RecognisedClass { get; init; }

    /// <exception cref="ArgumentException">The contract has no form for one of the values.</exception>
    public static HouseholdContract Of(Household household) => Unwritable(household) is { } value ? throw new ArgumentException(value, nameof(household)) : new()
    {
        Id = household.Id,
        Area = household.Area,
        CommuneCode = household.CommuneCode,
        OldCommuneCode = household.OldCommuneCode,
        IncomePerHead = household.IncomePerHead?.Amount,
        MonthlyIncome = household.MonthlyIncome?.Amount,
        MemberCount = household.MemberCount,
        Members = household.Members is { } members ? [.. members.Select(PersonContract.Of)] : null,
        Deprivations2022 = IndicatorsContract.Of2022.Write(household.Deprivations2022.Answers),
        Deprivations2016 = IndicatorsContract.Of2016.Write(household.Deprivations2016.Answers),
        DeprivationCount = household.DeprivationCount,
        RecognisedClass = household.RecognisedClass,
    };

    /// <summary>The value for which the contract has no form; null where there is none.</summary>
    private static string? Unwritable(Household household)
    {
        if (household.Area is { } area && !Enum.IsDefined(area))
        {
            return "area: " + area.ToString();
        }

        if (household.RecognisedClass is { } recognised && !Enum.IsDefined(recognised))
        {
            return "recognisedClass: " + recognised.ToString();
        }

        if (household.Members is ImmutableArray<Person> { IsDefault: true })
        {
            return "members: default";
        }

        int nobody = household.Members?.Index().FirstOrDefault(each => each.Item is null, (-1, null!)).Index ?? -1;
        return nobody < 0 ? null : "members[" + nobody.ToString(CultureInfo.InvariantCulture) + "]: null";
    }
}
