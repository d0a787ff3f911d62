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
                "area" => survey with { Area = _values.CodedChoice<AreaType>(value, path) },
                "communeCode" => survey with { CommuneCode = _values.Text(value, path) },
                "oldCommuneCode" => survey with { OldCommuneCode = _values.Text(value, path) },
                "region" => survey with { Region = _values.CodedChoice<Region>(value, path) },
                "lastClass" => survey with { LastClass = _values.CodedChoice<LastClass>(value, path) },
                "isOnPoorList" => survey with { IsOnPoorList = _values.YesNo(value, path) },
                "dwelling" => survey with { Dwelling = DwellingOf(value, path) },
                "assets" => survey with { Assets = DurableAssetsOf(value, path) },
                "land" => survey with { Land = LandHeldOf(value, path) },
                "livestock" => survey with { Livestock = LivestockOf(value, path) },
                "hardshipCauses" => survey with { HardshipCauses = _values.Choices<HardshipCause>(value, path) },
                "supportsReceived" => survey with { SupportsReceived = _values.Choices<SupportPolicy>(value, path) },
                "supportsNeeded" => survey with { SupportsNeeded = _values.Choices<SupportPolicy>(value, path) },
                "memberCount" => survey with { MemberCount = _values.Number(value, path) },
                "members" => survey with { Members = Members(value, path) },
                "ticks" => survey with { Ticks = new(IndicatorsContract.Of2022.Read(value, path, errors)) },
                "declared2016" => survey with { Declared2016 = new(IndicatorsContract.Of2016.Read(value, path, errors)) },
                "recordedIncomeScore" => survey with { RecordedIncomeScore = _values.Number(value, path) },
                "recordedDeprivationScore" => survey with { RecordedDeprivationScore = _values.Number(value, path) },
                _ => Unknown(survey, path, SurveyContext.Default.SurveyContract),
            };
        }

        return survey;
    }

    private T Unknown<T>(T read, string path, JsonTypeInfo type)
    {
        errors.Unknown(path, JsonNames.PropertiesOf(type));
        return read;
    }
}
