using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a survey.</summary>
internal sealed partial class SurveyReader(JsonErrors errors)
{
    private readonly JsonValues _values = new(errors);

    /// <summary>The survey of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="at">Its path; empty where it is the whole text.</param>
    public Survey Read(JsonElement element, string at)
    {
        var survey = new Survey();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            survey = name switch
            {
                "id" => survey with { Id = _values.Text(value, path) },
                "head" => survey with { Head = _values.Text(value, path) },
                "province" => survey with { Province = _values.Text(value, path) },
                "district" => survey with { District = _values.Text(value, path) },
                "commune" => survey with { Commune = _values.Text(value, path) },
                "village" => survey with { Village = _values.Text(value, path) },
                "area" => survey with { Area = _values.CodedChoice<AreaType>(value, path) },
                "communeCode" => survey with { CommuneCode = _values.Text(value, path) },
                "oldCommuneCode" => survey with { OldCommuneCode = _values.Text(value, path) },
                "region" => survey with { Region = _values.CodedChoice<Region>(value, path) },
                "lastClass" => survey with { LastClass = _values.CodedChoice<LastClass>(value, path) },
                "isOnPoorList" => survey with { IsOnPoorList = _values.YesNo(value, path) },
                "formA" => survey with { FormA = value.ValueKind == JsonValueKind.Null ? null : new FormAReader(errors).Read(value, path) },
                "dwelling" => survey with { Dwelling = DwellingOf(value, path) },
                "assets" => survey with { Assets = DurableAssetsOf(value, path) },
                "land" => survey with { Land = LandHeldOf(value, path) },
                "livestock" => survey with { Livestock = LivestockOf(value, path) },
                "hardshipCauses" => survey with { HardshipCauses = _values.Choices<HardshipCause>(value, path) },
                "supportsReceived" => survey with { SupportsReceived = _values.Choices<SupportPolicy>(value, path) },
                "supportsNeeded" => survey with { SupportsNeeded = _values.Choices<SupportPolicy>(value, path) },
                "memberCount" => survey with { MemberCount = _values.Number(value, path) },
                "members" => survey with { Members = Members(value, path) },
                "tickedRows" => survey with { TickedRows = Rows(value, path) },
                "ticks" => survey with { Ticks = new(IndicatorsContract.Of2022.Read(value, path, errors)) },
                "declared2016" => survey with { Declared2016 = new(IndicatorsContract.Of2016.Read(value, path, errors)) },
                "recordedIncomeScore" => survey with { RecordedIncomeScore = _values.Number(value, path) },
                "recordedDeprivationScore" => survey with { RecordedDeprivationScore = _values.Number(value, path) },
                _ => Unknown(survey, path, SurveyContext.Default.SurveyContract),
            };
        }

        return survey;
    }

    /// <summary>The codes of ticked rows, each of the point table.</summary>
    private ImmutableArray<string>? Rows(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        ImmutableArray<string>.Builder rows = ImmutableArray.CreateBuilder<string>();
        foreach ((string path, JsonElement item) in _values.Items(value, at))
        {
            if (item.ValueKind == JsonValueKind.Null)
            {
                errors.WrongType(path, item, "mã của một dòng", "the code of a row");
            }
            else if (_values.Text(item, path) is { } row && !FormB1Ticks.Rows.Contains(row, StringComparer.Ordinal))
            {
                errors.UnknownChoice(path, row, FormB1Ticks.Rows);
            }
            else if (item.ValueKind == JsonValueKind.String)
            {
                rows.Add(item.GetString()!);
            }
        }

        return rows.ToImmutable();
    }

    private T Unknown<T>(T read, string path, JsonTypeInfo type)
    {
        errors.Unknown(path, JsonNames.PropertiesOf(type));
        return read;
    }
}
