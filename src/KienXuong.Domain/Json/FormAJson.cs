using System.Text.Json;
using KienXuong.Domain.Surveys;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>Phiếu A dạng JSON: reads and writes lines of Form A. Null and a missing property both mean unknown.</summary>
/// <remarks>Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class FormAJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144, many times the largest line.</summary>
    public const int MostBytes = HouseholdJson.MostBytes;

    /// <summary>Reads a line of Form A.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static FormAReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var errors = new JsonErrors();
        if (json.Length > MostBytes)
        {
            errors.TooLarge();
            return new(null, errors.All);
        }

        return JsonParsing.BytesOf(json, errors) is { } bytes ? Read(bytes) : new(null, errors.All);
    }

    /// <summary>Reads a line of Form A.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static FormAReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        var errors = new JsonErrors();
        FormA? form = null;
        if (utf8Json.Length > MostBytes)
        {
            errors.TooLarge();
        }
        else if (JsonParsing.Parse(utf8Json, default, errors) is { } document)
        {
            using (document)
            {
                form = new FormAReader(errors).Read(document.RootElement, "");
            }
        }

        return errors.IsEmpty ? new(form, []) : new(null, errors.All);
    }

    /// <summary>Writes a line of Form A: its fields in the order of the sheet; unknown fields are left out.</summary>
    /// <param name="form">The line.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(FormA form, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        return JsonText.Of(writer => Write(form, writer), indented);
    }

    /// <summary>Writes a line of Form A as an object.</summary>
    internal static void Write(FormA form, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Write(writer, "id", form.Id);
        Write(writer, "procedure", form.Procedure is { } procedure ? JsonNames.Of(procedure) : null);
        Write(writer, "isOnCommuneList", form.IsOnCommuneList);
        for (int place = 0; place < FormAFacts.Cells.Length; place++)
        {
            Write(writer, FormAFacts.NameOf(FormAFacts.Cells[place]), form.Answers[place]);
        }

        Write(writer, "provincialDocument", form.ProvincialDocument);
        if (form.Override is { } other)
        {
            writer.WriteStartObject("override");
            Write(writer, "outcome", JsonNames.Of(other.Outcome));
            Write(writer, "author", other.Author);
            Write(writer, "date", LocalDatePattern.Iso.Format(other.Date));
            Write(writer, "reason", other.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, bool? answer)
    {
        if (answer is { } known)
        {
            writer.WriteBoolean(name, known);
        }
    }
}
