using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KienXuong.Domain.Json;

/// <summary>Parses a text as JSON. What is no JSON, or no Unicode, is an error and never an exception.</summary>
internal static class JsonParsing
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MostDepth = 64;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a text; null where half of a surrogate pair stands alone in it.</summary>
    public static byte[]? BytesOf(string json, JsonErrors errors)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            errors.NotUnicode();
            return null;
        }
    }

    /// <summary>The document, to be disposed of; null where there is none. A byte order mark is left out.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8Json, JsonDocumentOptions options, JsonErrors errors)
    {
        if (!Utf8.IsValid(utf8Json.Span))
        {
            errors.NotUtf8();
            return null;
        }

        try
        {
            ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
            return JsonDocument.Parse(utf8Json.Span.StartsWith(mark) ? utf8Json[mark.Length..] : utf8Json, options with { MaxDepth = MostDepth });
        }
        catch (JsonException problem)
        {
            errors.Syntax(problem);
            return null;
        }
    }
}
