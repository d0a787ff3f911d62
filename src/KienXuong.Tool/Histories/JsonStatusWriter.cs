using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Histories;

/// <summary>Writes statuses as JSON: an array of them, or one on each line.</summary>
/// <param name="output">Where they go.</param>
/// <param name="isArray">Whether they stand in an array.</param>
internal sealed class JsonStatusWriter(TextWriter output, bool isArray) : IDecisionWriter<HouseholdStatus>
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Write(InputRow row, HouseholdStatus result)
    {
        if (isArray)
        {
            output.Write(_isFirst ? "[\n" : ",\n");
        }

        _isFirst = false;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("household", row.Id ?? string.Create(CultureInfo.InvariantCulture, $"line {row.Line}"));
            Write(json, result);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.ToArray()));
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

    /// <summary>The properties of a status.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="status">The status.</param>
    public static void Write(Utf8JsonWriter json, HouseholdStatus status)
    {
        json.WriteString("date", LocalDatePattern.Iso.Format(status.Date));
        json.WriteString(status.Class is null ? "unknown" : "class", StatusCells.CodeOf(status));
        Write(json, "name", status.Name);
        Write(json, "since", status.Since);
        Write(json, "countsFrom", status.Days?.From);
        Write(json, "countsThrough", status.Days?.Through);
        if (status.Standard is { } standard)
        {
            json.WriteString("standard", standard);
        }

        if (status.By is { } decision)
        {
            json.WriteNumber("reviewYear", decision.YearOfReview);
            json.WriteNumber("policyYear", decision.YearServed);
        }

        if (status.Decision is { } by)
        {
            Write(json, "by", by);
        }

        if (status.Rule is { Provision: { } provision })
        {
            Write(json, "provision", new Bilingual(provision.Cite(Language.Vietnamese), provision.Cite(Language.English)));
        }

        if (!status.ChoiceEffects.IsEmpty)
        {
            Write(json, "otherChoice", new Bilingual(StatusCells.OtherOf(status, Language.Vietnamese), StatusCells.OtherOf(status, Language.English)));
        }
    }

    /// <summary>A text in both languages.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="text">The text.</param>
    public static void Write(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }
}
