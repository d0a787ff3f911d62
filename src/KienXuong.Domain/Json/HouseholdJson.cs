namespace KienXuong.Domain.Json;

/// <summary>Hộ gia đình dạng JSON: reads and writes households in the JSON contract of the library. Null and a missing property both mean unknown.</summary>
/// <remarks>Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class HouseholdJson
{
    /// <summary>A text of more UTF-8 bytes than this is refused unread: 262,144, many times the largest household.</summary>
    public const int MostBytes = 262_144;

    /// <summary>Reads a household.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static HouseholdReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var errors = new JsonErrors();
        if (json.Length > MostBytes)
        {
            errors.TooLarge();
            return new(null, errors.All);
        }

        return JsonParsing.BytesOf(json, errors) is { } bytes ? Read(bytes) : new(null, errors.All);
    }

    /// <summary>Reads a household.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static HouseholdReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        var errors = new JsonErrors();
        Household? household = null;
        if (utf8Json.Length > MostBytes)
        {
            errors.TooLarge();
        }
        else if (JsonParsing.Parse(utf8Json, default, errors) is { } document)
        {
            using (document)
            {
                household = new HouseholdReader(errors).Read(document.RootElement, "");
            }
        }

        return errors.IsEmpty ? new(household, []) : new(null, errors.All);
    }

    /// <summary>Writes a household: its facts in the order of the contract; unknown facts are left out.</summary>
    /// <param name="household">The household.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    /// <exception cref="ArgumentException">A value is none that the contract has: outside its closed list, a member that is null, a list of members that was never made. The message names the property.</exception>
    public static string Write(Household household, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(household);
        return JsonText.Of(HouseholdContract.Of(household), ContractContext.Default.HouseholdContract, indented);
    }
}
