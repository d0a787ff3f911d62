using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of an income form.</summary>
internal sealed class IncomeFormReader(JsonErrors errors)
{
    private readonly JsonValues _values = new(errors);
    private readonly HouseholdReader _households = new(errors);

    /// <summary>The form of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="at">Its path; empty where it is the whole text.</param>
    public IncomeForm Read(JsonElement element, string at)
    {
        var form = new IncomeForm();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            form = name switch
            {
                "id" => form with { Id = _values.Text(value, path) },
                "area" => form with { Area = _values.Choice<AreaType>(value, path) },
                "memberCount" => form with { MemberCount = _values.Number(value, path) },
                "members" => form with { Members = _households.ReadMembers(value, path) },
                "recognisedClass" => form with { RecognisedClass = _values.Choice<PovertyClass>(value, path) },
                "isComplete" => form with { IsComplete = _values.YesNo(value, path) ?? false },
                "requestReceived" => form with { RequestReceived = _values.Day(value, path) },
                "months" => form with { Months = _values.Choice<IncomeMonths>(value, path) ?? default },
                "crops" => form with { Crops = LineOf(value, path) },
                "livestock" => form with { Livestock = LineOf(value, path) },
                "agriculturalServices" => form with { AgriculturalServices = LineOf(value, path) },
                "forestry" => form with { Forestry = LineOf(value, path) },
                "fishery" => form with { Fishery = LineOf(value, path) },
                "saltMaking" => form with { SaltMaking = LineOf(value, path) },
                "nonFarmBusiness" => form with { NonFarmBusiness = LineOf(value, path) },
                "wages" => form with { Wages = LineOf(value, path) },
                "other" => form with { Other = OtherOf(value, path) },
                _ => Unknown(form, path, IncomeFormContext.Default.IncomeFormContract),
            };
        }

        return form;
    }

    private RevenueAndCost? LineOf(JsonElement element, string at)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var line = new RevenueAndCost(null, null);
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            line = name switch
            {
                "revenue" => line with { Revenue = _values.Amount(value, path)?.Amount },
                "cost" => line with { Cost = _values.Amount(value, path)?.Amount },
                _ => Unknown(line, path, IncomeFormContext.Default.RevenueAndCost),
            };
        }

        return line;
    }

    private ImmutableArray<OtherIncome>? OtherOf(JsonElement value, string at) =>
        value.ValueKind == JsonValueKind.Null ? null : [.. _values.Items(value, at).Select(item => SourceOf(item.Value, item.Path))];

    /// <summary>A source of line 9; null in JSON is one of which nothing is known.</summary>
    private OtherIncome SourceOf(JsonElement element, string at)
    {
        var source = new OtherIncome(null, null, null, null);
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            source = name switch
            {
                "name" => source with { Name = _values.Text(value, path) },
                "revenue" => source with { Revenue = _values.Amount(value, path)?.Amount },
                "cost" => source with { Cost = _values.Amount(value, path)?.Amount },
                "isCounted" => source with { IsCounted = _values.YesNo(value, path) },
                _ => Unknown(source, path, IncomeFormContext.Default.OtherIncome),
            };
        }

        return source;
    }

    private TRead Unknown<TRead>(TRead read, string path, JsonTypeInfo type)
    {
        errors.Unknown(path, JsonNames.PropertiesOf(type));
        return read;
    }
}
