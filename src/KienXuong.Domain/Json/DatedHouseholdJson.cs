using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>Hộ theo thời gian dạng JSON: reads and writes the decisions, events and dated facts of a household. Null and a missing property both mean unknown.</summary>
/// <remarks>
/// <c>recognitions</c> and <c>events</c> stand in the order of recording, <c>changes</c> in any order. Households, surveys and members inside are as <see cref="HouseholdJson"/> and
/// <see cref="SurveyJson"/> write them. Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.
/// </remarks>
public static class DatedHouseholdJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144.</summary>
    public const int MostBytes = JsonRecord.MostBytes;

    /// <summary>Reads a household.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static DatedHouseholdReading Read(string json) => Result(JsonRecord.Read(json, static (element, errors) => new DatedHouseholdReader(errors).Read(element, "")));

    /// <summary>Reads a household.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static DatedHouseholdReading Read(ReadOnlyMemory<byte> utf8Json) => Result(JsonRecord.Read(utf8Json, static (element, errors) => new DatedHouseholdReader(errors).Read(element, "")));

    /// <summary>Writes a household: its decisions, events and changes in their order; what is unknown is left out.</summary>
    /// <param name="household">The household.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    /// <exception cref="ArgumentException">A household or survey inside has a value that the contract does not have.</exception>
    public static string Write(DatedHousehold household, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(household);
        return JsonText.Of(writer => Write(household, writer), indented);
    }

    private static void Write(DatedHousehold household, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Write(writer, "id", household.Id);
        WriteList(writer, "recognitions", household.History.Recognitions, Write);
        WriteList(writer, "events", household.History.Events, Write);
        WriteList(writer, "changes", household.Changes, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Recognition recognition)
    {
        Write(writer, "class", JsonNames.Of(recognition.Class));
        Write(writer, "kind", JsonNames.Of(recognition.Kind));
        Write(writer, "decided", Day(recognition.Decided));
        Write(writer, "number", recognition.Number);
        Write(writer, "issuer", recognition.Issuer);
        Write(writer, "reviewYear", recognition.ReviewYear);
        Write(writer, "standard", recognition.Standard);
        Write(writer, "policyYear", recognition.PolicyYear);
        Write(writer, "layer", recognition.Layer);
        Write(writer, "through", Day(recognition.Through));
        Write(writer, "movement", recognition.Movement is { } movement ? JsonNames.Of(movement) : null);
    }

    private static void Write(Utf8JsonWriter writer, StatusEvent change)
    {
        Write(writer, "kind", JsonNames.Of(change.Kind));
        Write(writer, "date", Day(change.Date));
        Write(writer, "class", change.Class is { } after ? JsonNames.Of(after) : null);
        Write(writer, "source", change.Source);
    }

    private static void Write(Utf8JsonWriter writer, DatedChange change)
    {
        Write(writer, "date", Day(change.Date));
        if (change.Household is { } household)
        {
            writer.WritePropertyName("household");
            JsonSerializer.Serialize(writer, HouseholdContract.Of(household), ContractContext.Default.HouseholdContract);
        }

        if (change.Survey is { } survey)
        {
            writer.WritePropertyName("survey");
            JsonSerializer.Serialize(writer, SurveyContract.Of(survey), SurveyContext.Default.SurveyContract);
        }

        Write(writer, "born", change.Born);
        Write(writer, "joins", change.Joins);
        Write(writer, "leaves", change.Leaves);
        Write(writer, "dies", change.Dies);
        Write(writer, "area", change.Area is { } area ? JsonNames.Of(area) : null);
        Write(writer, "communeCode", change.CommuneCode);
        Write(writer, "oldCommuneCode", change.OldCommuneCode);
        Write(writer, "place", change.Place);
        Write(writer, "note", change.Note);
    }

    private static void WriteList<TItem>(Utf8JsonWriter writer, string name, ImmutableArray<TItem> items, Action<Utf8JsonWriter, TItem> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (TItem item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, SurveyMember? member)
    {
        if (member is not null)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, SurveyMemberContract.Of(member), SurveyContext.Default.SurveyMemberContract);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    private static string? Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static DatedHouseholdReading Result((DatedHousehold? Household, ImmutableArray<InputError> Errors) read) => new(read.Household, read.Errors);
}
