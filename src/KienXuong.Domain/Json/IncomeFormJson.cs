using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Phiếu thu nhập dạng JSON: reads and writes income forms, line by line of Annex VIII, in thousand đồng. Null and a missing property both mean unknown.</summary>
/// <remarks>Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class IncomeFormJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144, many times the largest form.</summary>
    public const int MostBytes = JsonRecord.MostBytes;

    /// <summary>Reads an income form.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static IncomeFormReading Read(string json) => Result(JsonRecord.Read(json, static (element, errors) => new IncomeFormReader(errors).Read(element, "")));

    /// <summary>Reads an income form.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static IncomeFormReading Read(ReadOnlyMemory<byte> utf8Json) => Result(JsonRecord.Read(utf8Json, static (element, errors) => new IncomeFormReader(errors).Read(element, "")));

    /// <summary>Writes an income form: its fields in the order of the form; unknown fields are left out.</summary>
    /// <param name="form">The form.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    /// <exception cref="ArgumentException">A value is none that the contract has: outside its closed list, a member or source that is null, a list that was never made. The message names the property.</exception>
    public static string Write(IncomeForm form, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        return JsonText.Of(IncomeFormContract.Of(form), IncomeFormContext.Default.IncomeFormContract, indented);
    }

    private static IncomeFormReading Result((IncomeForm? Form, ImmutableArray<InputError> Errors) read) => new(read.Form, read.Errors);
}
