using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime.Text;

namespace KienXuong.Tool.Surveys;

/// <summary>Writes decisions by score as JSON: an array of them, or one on each line. The decision itself is in the contract of the library; a household that stops at Form A has an id and none.</summary>
/// <param name="output">Where they go.</param>
/// <param name="isArray">Whether they stand in an array.</param>
internal sealed class JsonSurveyWriter(TextWriter output, bool isArray) : IDecisionWriter<JudgedSurvey>
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Write(InputRow row, JudgedSurvey result)
    {
        if (isArray)
        {
            output.Write(_isFirst ? "[\n" : ",\n");
        }

        _isFirst = false;
        output.Write(Line(row, result));
        if (!isArray)
        {
            output.Write('\n');
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (isArray)
        {
            output.Write(_isFirst ? "[]\n" : "\n]\n");
        }
    }

    private static string Line(InputRow row, JudgedSurvey judged)
    {
        string id = row.Id ?? string.Create(CultureInfo.InvariantCulture, $"line {row.Line}");
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, OneLine))
        {
            json.WriteStartObject();
            if (judged.IsScored)
            {
                json.WritePropertyName("decision");
                json.WriteRawValue(DecisionJson.Write(judged.Result, id, indented: false));
            }
            else
            {
                json.WriteString("id", id);
            }

            WriteFormA(json, judged);
            if (judged.IsScored)
            {
                Write(json, "incomeScore", judged.Result.IncomeScore);
                Write(json, "deprivationScore", judged.Result.DeprivationScore);
            }

            json.WriteStartArray("remarks");
            foreach (SurveyRemark remark in judged.Remarks)
            {
                json.WriteStartObject();
                json.WriteString("code", remark.Code);
                json.WriteString("path", remark.Path);
                Write(json, "message", remark.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>The result of Form A; where it ends the review, that the decision is no result of the review.</summary>
    private static void WriteFormA(Utf8JsonWriter json, JudgedSurvey judged)
    {
        if (!judged.HasFormA)
        {
            return;
        }

        FormAResult result = judged.FormA;
        json.WriteStartObject("formA");
        json.WriteString("outcome", FormAReport.CodeOf(judged));
        WriteNumber(json, "column0", result.Column0);
        Write(json, "columnD", result.ColumnD is { } items ? new ScoreRange((int)items.Low, (int)items.High) : null);
        WriteNumber(json, "columnE", result.ColumnE);
        WriteCodes(json, "screenedOutBy", result.ScreenedOutBy.Select(static fact => fact.Code));
        WriteCodes(json, "missing", result.Missing.Select(static fact => fact.Code));
        WriteCodes(json, "fromFormB", result.Derived.Select(static fact => fact.Code));
        if (result.Override is { } other)
        {
            json.WriteStartObject("override");
            json.WriteString("outcome", char.ToLowerInvariant(other.Outcome.ToString()[0]) + other.Outcome.ToString()[1..]);
            json.WriteString("author", other.Author);
            json.WriteString("date", LocalDatePattern.Iso.Format(other.Date));
            json.WriteString("reason", other.Reason);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("isReviewed", judged.IsReviewed);
        if (!judged.IsReviewed)
        {
            Write(json, "note", judged.IsScored ? Texts.ByScoreAnyway : Texts.NoClassByReview);
        }
    }

    private static void WriteCodes(Utf8JsonWriter json, string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (string code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ScoreRange? score)
    {
        if (score is { } known)
        {
            json.WriteStartObject(name);
            json.WriteNumber("low", known.Low);
            json.WriteNumber("high", known.High);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}
