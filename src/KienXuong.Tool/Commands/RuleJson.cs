using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Json;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Commands;

/// <summary>Writes rules in JSON.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="language">The language of its texts.</param>
internal sealed partial class RuleJson(TextWriter output, Language language) : IRuleWriter
{
    /// <inheritdoc/>
    public void List(LocalDate date, IEnumerable<ListedCode> codes) => output.WriteLine(ReadableJson.Of(json =>
    {
        json.WriteString("date", LocalDatePattern.Iso.Format(date));
        json.WriteStartArray("codes");
        foreach (ListedCode each in codes)
        {
            json.WriteStartObject();
            json.WriteString("code", each.Code);
            json.WriteString("name", each.Name.In(language));
            json.WriteString("kind", Texts.WordOf(each.Kind));
            if (each.Kind == CodeKind.Parameter)
            {
                json.WriteString("text", each.Value is { } use ? use.ShowWithUnit(language) : null);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    /// <inheritdoc/>
    public void Write(RuleSetDescription rules) => output.WriteLine(ReadableJson.Of(json =>
    {
        WriteHead(json, CodeKind.RuleSet, rules.Code, rules.Name);
        json.WriteString("date", LocalDatePattern.Iso.Format(rules.Date));
        WriteSentences(json, rules, language);
        WriteValues(json, "parameters", rules.Values);
    }));

    /// <inheritdoc/>
    public void Write(AmountDescription amount) => output.WriteLine(ReadableJson.Of(json =>
    {
        WriteHead(json, CodeKind.Amount, amount.Code, amount.Name);
        json.WriteString("date", LocalDatePattern.Iso.Format(amount.Date));
        json.WriteString("sentence", amount.Sentence.In(language));
        WriteValues(json, "parameters", amount.Values);
    }));

    /// <inheritdoc/>
    public void Write(Parameter parameter) => output.WriteLine(ReadableJson.Of(json =>
    {
        WriteHead(json, CodeKind.Parameter, parameter.Code, parameter.Label);
        WriteValues(json, "values", parameter.Uses);
    }));

    /// <summary>The note on a rule set and its rules, as <c>note</c> and the array <c>rules</c>.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="rules">The rule set.</param>
    /// <param name="language">The language.</param>
    public static void WriteSentences(Utf8JsonWriter json, RuleSetDescription rules, Language language)
    {
        json.WriteString("note", rules.Note?.In(language));
        json.WriteStartArray("rules");
        foreach (RuleDescription rule in rules.Rules)
        {
            json.WriteStartObject();
            json.WriteString("result", rule.Result.In(language));
            json.WriteString("sentence", rule.Sentence.In(language));
            json.WriteString("provision", rule.Provision?.Cite(language));
            json.WriteString("verification", VerificationNames.CodeOf(rule.Verification));
            json.WriteString("note", rule.Note?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteHead(Utf8JsonWriter json, CodeKind kind, string code, Bilingual name)
    {
        json.WriteString("kind", Texts.WordOf(kind));
        json.WriteString("code", code);
        json.WriteString("name", name.In(language));
    }

    private void WriteValues(Utf8JsonWriter json, string name, IEnumerable<ParameterUse> values)
    {
        json.WriteStartArray(name);
        foreach (ParameterUse use in values)
        {
            LawJson.Write(json, use, language);
        }

        json.WriteEndArray();
    }
}
