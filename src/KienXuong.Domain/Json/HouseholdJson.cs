using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Hộ gia đình dạng JSON: reads and writes households in the JSON contract of the library. Null and a missing property both mean unknown.</summary>
/// <remarks>Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class HouseholdJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144, many times the largest household.</summary>
    public const int MostBytes = JsonRecord.MostBytes;

    /// <summary>Reads a household.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static HouseholdReading Read(string json) => Result(JsonRecord.Read(json, static (element, errors) => new HouseholdReader(errors).Read(element, "")));

    /// <summary>Reads a household.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static HouseholdReading Read(ReadOnlyMemory<byte> utf8Json) => Result(JsonRecord.Read(utf8Json, static (element, errors) => new HouseholdReader(errors).Read(element, "")));

    /// <summary>Writes a household: its facts in the order of the contract; unknown facts are left out.</summary>
    /// <param name="household">The household.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    /// <exception cref="ArgumentException">A value is none that the contract has: outside its closed list, a member that is null, a list of members that was never made. The message names the property.</exception>
    public static string Write(Household household, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(household);
        return JsonText.Of(HouseholdContract.Of(household), ContractContext.Default.HouseholdContract, indented);
    }

    private static HouseholdReading Result((Household? Household, ImmutableArray<InputError> Errors) read) => new(read.Household, read.Errors);
}
