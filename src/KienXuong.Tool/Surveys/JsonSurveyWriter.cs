using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Writes decisions by score as JSON: an array of them, or one on each line. The decision itself is in the contract of the library.</summary>
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
            json.WritePropertyName("decision");
            json.WriteRawValue(DecisionJson.Write(judged.Result.Class, id, indented: false));
            Write(json, "incomeScore", judged.Result.IncomeScore);
            Write(json, "deprivationScore", judged.Result.DeprivationScore);
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
