using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Commands;

/// <summary><c>income</c>: whether households have the average living standard by their income forms, and which listed members are low-income workers.</summary>
internal static class IncomeCommand
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FormReading<IncomeForm> Reading = new(
        InputContracts.IncomeForms,
        static (law, form) => new IncomeFormValidator(law).Check(form),
        static (law, language) => law.IncomeForm(new()) is { NotCovered: not null } result ? result.Explain(language) : null,
        Explain,
        ToJson,
        ResultCells.OfIncome,
        static (law, form, language) => ResultCells.Of(law.IncomeForm(form), (form.Members ?? []).Select(person => law.LowIncomeWorker(form, person)), language));

    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal) => FormCommand.For(terminal, "income", Texts.IncomeHelp, Reading);

    private static string Explain(LawInForce law, IncomeForm form, Language language)
    {
        var text = new StringBuilder(law.IncomeForm(form).Explain(language));
        foreach ((int place, Person person) in (form.Members ?? []).Index())
        {
            text.Append('\n').Append(Texts.WorkerOf(person.Id, place, law.LowIncomeWorker(form, person)).In(language)).Append('\n');
            text.Append(law.LowIncomeWorker(form, person).Explain(language));
        }

        return text.ToString();
    }

    private static string ToJson(LawInForce law, IncomeForm form, string id)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, OneLine))
        {
            json.WriteStartObject();
            json.WritePropertyName("averageLivingStandard");
            json.WriteRawValue(DecisionJson.Write(law.IncomeForm(form), id, indented: false));
            json.WriteStartArray("lowIncomeWorkers");
            foreach ((int place, Person person) in (form.Members ?? []).Index())
            {
                json.WriteStartObject();
                json.WriteString("person", person.Id ?? (place + 1).ToString(CultureInfo.InvariantCulture));
                json.WritePropertyName("decision");
                json.WriteRawValue(DecisionJson.Write(law.LowIncomeWorker(form, person), indented: false));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
