using System.Text.Json;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>One household in JSON as a row. The contract itself, and what is wrong against it, is the library's.</summary>
internal static class JsonRow
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = JsonArraySource.Deepest };

    /// <summary>Reads a household.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">Its text.</param>
    public static HouseholdRow Of(long line, string raw)
    {
        HouseholdReading reading = HouseholdJson.Read(raw);
        return new(line, raw)
        {
            Id = reading.Household is { } household ? household.Id : IdOf(raw),
            Household = reading.Household,
            Errors = reading.Errors,
        };
    }

    /// <summary>A row of which nothing can be read, except perhaps its id.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">Its text.</param>
    /// <param name="error">Why.</param>
    public static HouseholdRow Unreadable(long line, string raw, InputError error) => new(line, raw) { Id = IdOf(raw), Errors = [error] };

    /// <summary>The id of a household that could not be read, so that the officer finds it; null where there is none or it is damaged.</summary>
    private static string? IdOf(string raw)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(raw), Deep);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8))
                {
                    string? id = reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                    return id?.Contains('\uFFFD', StringComparison.Ordinal) is true ? null : id;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON any more: then there is no id either.
        }

        return null;
    }
}
