using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Danh sách người trong hộ dạng JSON: reads and writes the persons who may be members of a household. Null and a missing property both mean unknown.</summary>
/// <remarks>Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class ResidentListJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144, many times the largest list.</summary>
    public const int MostBytes = JsonRecord.MostBytes;

    /// <summary>Reads a list of residents.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static ResidentListReading Read(string json) => Result(JsonRecord.Read(json, static (element, errors) => new ResidentReader(errors).Read(element, "")));

    /// <summary>Reads a list of residents.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static ResidentListReading Read(ReadOnlyMemory<byte> utf8Json) => Result(JsonRecord.Read(utf8Json, static (element, errors) => new ResidentReader(errors).Read(element, "")));

    /// <summary>Writes a list of residents; unknown fields are left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    /// <exception cref="ArgumentException">A value is none that the contract has: outside its closed list, a person who is null, a list that was never made. The message names the property.</exception>
    public static string Write(ResidentList list, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(list);
        return JsonText.Of(ResidentListContract.Of(list), ResidentContext.Default.ResidentListContract, indented);
    }

    private static ResidentListReading Result((ResidentList? List, ImmutableArray<InputError> Errors) read) => new(read.List, read.Errors);
}
