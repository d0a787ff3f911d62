using System.Text;
using System.Text.Json;

namespace KienXuong.Tool.Json;

/// <summary>What can still be told of a household in JSON that could not be read, so that the officer finds it.</summary>
/// <param name="Id">Its id; null where there is none or it is damaged.</param>
/// <param name="Field">The property in which the damage lies; empty where it lies in none.</param>
/// <param name="Line">The line of its text on which it is no JSON any more, from 0; null where it is JSON.</param>
/// <param name="Column">The byte of that line, from 0.</param>
internal sealed record JsonTraces(string? Id, string Field, long? Line, long Column)
{
    /// <summary>Looks for traces.</summary>
    /// <param name="raw">The text of the household.</param>
    public static JsonTraces Of(string raw)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(raw));
        string? id = null;
        string field = "";
        string? damaged = null;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                {
                    field = TextOf(ref reader) ?? "";
                }
                else if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.String && field is "id")
                {
                    id ??= TextOf(ref reader);
                }

                damaged ??= reader.ValueSpan.IndexOf("\uFFFD"u8) >= 0 ? field : null;
                field = reader.CurrentDepth > 1 || reader.TokenType == JsonTokenType.PropertyName ? field : "";
            }
        }
        catch (JsonException e)
        {
            return new(id, damaged ?? field, e.LineNumber, e.BytePositionInLine ?? 0);
        }

        return new(id, damaged ?? "", null, 0);
    }

    /// <summary>The text of a token; null where it is damaged.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is { } text && !text.Contains('\uFFFD', StringComparison.Ordinal) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;    // half of a surrogate pair
        }
    }
}
