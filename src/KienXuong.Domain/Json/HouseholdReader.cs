using System.Collections.Immutable;
using System.Text.Json;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a household and of its members.</summary>
internal sealed class HouseholdReader(JsonErrors errors)
{
    private readonly JsonValues _values = new(errors);

    public Household Read(JsonElement element, string at)
    {
        var household = new Household();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            household = name switch
            {
                "id" => household with { Id = _values.Text(value, path) },
                "area" => household with { Area = _values.Choice<AreaType>(value, path) },
                "communeCode" => household with { CommuneCode = _values.Text(value, path) },
                "oldCommuneCode" => household with { OldCommuneCode = _values.Text(value, path) },
                "incomePerHead" => household with { IncomePerHead = _values.Amount(value, path) },
                "monthlyIncome" => household with { MonthlyIncome = _values.Amount(value, path) },
                "memberCount" => household with { MemberCount = _values.Number(value, path) },
                "members" => household with { Members = ReadMembers(value, path) },
                "deprivations2022" => household with { Deprivations2022 = new(IndicatorsContract.Of2022.Read(value, path, errors)) },
                "deprivations2016" => household with { Deprivations2016 = new(IndicatorsContract.Of2016.Read(value, path, errors)) },
                "deprivationCount" => household with { DeprivationCount = _values.Number(value, path) },
                "recognisedClass" => household with { RecognisedClass = _values.Choice<PovertyClass>(value, path) },
                _ => Unknown(household, path),
            };
        }

        return household;
    }

    /// <summary>A member; null in JSON is one of whom nothing is known.</summary>
    public Person ReadMember(JsonElement element, string at)
    {
        var person = new Person();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            switch (name)
            {
                case "id":
                    person = person with { Id = _values.Text(value, path) };
                    break;
                case "personalNumber":
                    person = person with { PersonalNumber = _values.Text(value, path) };
                    break;
                case "isWorker":
                    person = person with { IsWorker = _values.YesNo(value, path) };
                    break;
                default:
                    errors.Unknown(path, JsonNames.PropertiesOf(ContractContext.Default.PersonContract));
                    break;
            }
        }

        return person;
    }

    /// <summary>Every member; null where they are not listed.</summary>
    public ImmutableArray<Person>? ReadMembers(JsonElement value, string at) =>
        value.ValueKind == JsonValueKind.Null ? null : [.. _values.Items(value, at).Select(item => ReadMember(item.Value, item.Path))];

    private Household Unknown(Household household, string path)
    {
        errors.Unknown(path, JsonNames.PropertiesOf(ContractContext.Default.HouseholdContract));
        return household;
    }
}
