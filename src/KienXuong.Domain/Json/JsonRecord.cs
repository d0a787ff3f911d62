using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Reads one record, a household or a survey, from a text or bytes; never throws for any of them.</summary>
internal static class JsonRecord
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread.</summary>
    public const int MostBytes = 262_144;

    /// <summary>The record, or every error; null is read only where an error says why.</summary>
    public static (T? Record, ImmutableArray<InputError> Errors) Read<T>(string json, Func<JsonElement, JsonErrors, T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var errors = new JsonErrors();
        if (json.Length > MostBytes)
        {
            errors.TooLarge();
            return (null, errors.All);
        }

        return JsonParsing.BytesOf(json, errors) is { } bytes ? Read(bytes, read) : (null, errors.All);
    }

    /// <summary>The record, or every error.</summary>
    public static (T? Record, ImmutableArray<InputError> Errors) Read<T>(ReadOnlyMemory<byte> utf8Json, Func<JsonElement, JsonErrors, T?> read)
        where T : class
    {
        var errors = new JsonErrors();
        T? record = null;
        if (utf8Json.Length > MostBytes)
        {
            errors.TooLarge();
        }
        else if (JsonParsing.Parse(utf8Json, default, errors) is { } document)
        {
            using (document)
            {
                record = read(document.RootElement, errors);
            }
        }

        return errors.IsEmpty ? (record, []) : (null, errors.All);
    }
}
