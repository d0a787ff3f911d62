using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Phiếu rà soát dạng JSON: reads and writes surveys, field by field of forms 3.1 and 3.2. Null and a missing property both mean unknown.</summary>
/// <remarks>
/// Choices are written by name and read by name or by the code of the form (<c>"toilet": 1</c>). A date of birth is <c>"2012-10-02"</c>, <c>"2012-10"</c> or
/// <c>"2012"</c>. An empty list is none, null is unknown. Numbers are exact, with at most three decimals. Reading reports every error of the text, each with a stable
/// code and the path to the field; it never throws for any text or bytes.
/// </remarks>
public static class SurveyJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144, many times the largest survey.</summary>
    public const int MostBytes = JsonRecord.MostBytes;

    /// <summary>Reads a survey.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static SurveyReading Read(string json) => Result(JsonRecord.Read(json, static (element, errors) => new SurveyReader(errors).Read(element, "")));

    /// <summary>Reads a survey.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static SurveyReading Read(ReadOnlyMemory<byte> utf8Json) => Result(JsonRecord.Read(utf8Json, static (element, errors) => new SurveyReader(errors).Read(element, "")));

    /// <summary>Writes a survey: its fields in the order of the form; unknown fields are left out.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    /// <exception cref="ArgumentException">A value is none that the contract has: outside its closed list, a member that is null, a list of members that was never made. The message names the property.</exception>
    public static string Write(Survey survey, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return JsonText.Of(SurveyContract.Of(survey), SurveyContext.Default.SurveyContract, indented);
    }

    private static SurveyReading Result((Survey? Survey, ImmutableArray<InputError> Errors) read) => new(read.Survey, read.Errors);
}
