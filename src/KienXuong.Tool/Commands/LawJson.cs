using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Json;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Commands;

/// <summary>The law of a day in JSON.</summary>
internal static class LawJson
{
    /// <summary>The law of a day.</summary>
    /// <param name="day">The law.</param>
    /// <param name="language">The language of its texts.</param>
    public static string Of(LawOfDay day, Language language) => ReadableJson.Of(json =>
    {
        json.WriteString("date", LocalDatePattern.Iso.Format(day.Date));
        json.WriteStartArray("instruments");
        foreach (Instrument instrument in day.Instruments)
        {
            Write(json, instrument, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (ParameterUse use in day.Values)
        {
            Write(json, use, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("notInForce");
        foreach (Parameter parameter in day.NotInForce)
        {
            json.WriteStartObject();
            json.WriteString("code", parameter.Code);
            json.WriteString("name", parameter.Label.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("scores");
        foreach (ScoreDescription score in LawBook.Vietnam.DescribeScores(day.Date))
        {
            json.WriteStartObject();
            json.WriteString("code", score.Code);
            json.WriteString("name", score.Name.In(language));
            json.WriteString("text", score.Points.Show(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ruleSets");
        foreach (RuleSetDescription rules in LawBook.Vietnam.Describe(day.Date))
        {
            json.WriteStartObject();
            json.WriteString("code", rules.Code);
            json.WriteString("name", rules.Name.In(language));
            RuleJson.WriteSentences(json, rules, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>A value of a parameter, as an object.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="use">The value.</param>
    /// <param name="language">The language.</param>
    public static void Write(Utf8JsonWriter json, ParameterUse use, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", use.Parameter.Code);
        json.WriteString("name", use.Parameter.Label.In(language));
        WriteValue(json, use.Value);
        json.WriteString("text", use.ShowWithUnit(language));
        Write(json, "from", use.Validity.From);
        Write(json, "through", use.Validity.Through);
        json.WriteString("provision", use.Cite(language));
        json.WriteString("verification", VerificationNames.CodeOf(use.Verification));
        json.WriteString("note", use.Note?.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Instrument instrument, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", instrument.Name(language));
        json.WriteString("number", instrument.Number);
        json.WriteString("subject", instrument.Subject.In(language));
        Write(json, "signed", instrument.Signed);
        Write(json, "inForceFrom", instrument.InForceFrom);
        json.WriteString("verification", VerificationNames.CodeOf(instrument.Verification));
        json.WriteEndObject();
    }

    /// <summary>The value as a number where it is one; a rule set or a named choice is told by its text only.</summary>
    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case Vnd amount:
                json.WriteNumber("value", amount.Amount);
                break;
            case int number:
                json.WriteNumber("value", number);
                break;
            case Rate rate:
                json.WriteNumber("value", rate.Value);
                break;
            case ByArea table:
                json.WriteStartObject("value");
                json.WriteNumber("rural", table.Rural.Amount);
                json.WriteNumber("urban", table.Urban.Amount);
                json.WriteEndObject();
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, string name, LocalDate? date) =>
        json.WriteString(name, date is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
