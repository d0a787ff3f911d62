using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KienXuong.Domain.Json;

/// <summary>Writes JSON as text, with Vietnamese letters as they are and lines that end the same on every machine.</summary>
internal static class JsonText
{
    public static string Of<T>(T value, JsonTypeInfo<T> type, bool indented) =>
        Of(writer => JsonSerializer.Serialize(writer, value, type), indented);

    public static string Of(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
