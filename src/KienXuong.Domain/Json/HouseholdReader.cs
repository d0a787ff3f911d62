using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Households;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a household.</summary>
internal sealed class HouseholdReader(JsonErrors errors)
{
    private readonly JsonValues _values = new(errors);

    public Household Read(JsonElement element)
    {
        var household = new Household();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, ""))
        {
            household = name switch
            {
                "id" => household with { Id = _values.Text(value, path) },
                "area" => household with { Area = _values.Choice<AreaType>(value, path) },
                "incomePerHead" => household with { IncomePerHead = _values.Amount(value, path) },
                "monthlyIncome" => household with { MonthlyIncome = _values.Amount(value, path) },
                "memberCount" => household with { MemberCount = _values.Number(value, path) },
                "members" => household with { Members = Members(value, path) },
                "deprivations2022" => household with { Deprivations2022 = Deprivations2022Of(value, path) },
                "deprivations2016" => household with { Deprivations2016 = Deprivations2016Of(value, path) },
                "deprivationCount" => household with { DeprivationCount = _values.Number(value, path) },
                "recognisedClass" => household with { RecognisedClass = _values.Choice<PovertyClass>(value, path) },
                _ => Unknown(household, path),
            };
        }

        return household;
    }

    private Household Unknown(Household household, string path)
    {
        errors.Unknown(path, JsonNames.PropertiesOf(ContractContext.Default.HouseholdContract));
        return household;
    }

    private ImmutableArray<Person>? Members(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            errors.WrongType(path, value, "danh sách", "a list");
            return null;
        }

        ImmutableArray<Person>.Builder members = ImmutableArray.CreateBuilder<Person>(value.GetArrayLength());
        foreach (JsonElement each in value.EnumerateArray())
        {
            members.Add(Member(each, $"{path}[{members.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}]"));
        }

        return members.ToImmutable();
    }

    private Person Member(JsonElement element, string at)
    {
        var person = new Person();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            switch (name)
            {
                case "id":
                    person = person with { Id = _values.Text(value, path) };
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

    private Deprivations2022 Deprivations2022Of(JsonElement element, string at)
    {
        Deprivations2022 deprivations = default;
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            if (JsonNames.TryParse(name, out DeprivationIndicator2022 indicator))
            {
                deprivations = deprivations.With(indicator, _values.YesNo(value, path));
            }
            else
            {
                errors.Unknown(path, JsonNames.All<DeprivationIndicator2022>());
            }
        }

        return deprivations;
    }

    private Deprivations2016 Deprivations2016Of(JsonElement element, string at)
    {
        Deprivations2016 deprivations = default;
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            if (JsonNames.TryParse(name, out DeprivationIndicator2016 indicator))
            {
                deprivations = deprivations.With(indicator, _values.YesNo(value, path));
            }
            else
            {
                errors.Unknown(path, JsonNames.All<DeprivationIndicator2016>());
            }
        }

        return deprivations;
    }
}
