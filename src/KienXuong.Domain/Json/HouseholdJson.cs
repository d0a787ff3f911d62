using System.Text;
using System.Text.Json;

namespace KienXuong.Domain.Json;

/// <summary>Hộ gia đình dạng JSON: reads and writes households in the JSON contract of the library. Null and a missing property both mean unknown.</summary>
/// <remarks>Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class HouseholdJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <summary>Reads a household.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static HouseholdReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a household.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static HouseholdReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        var errors = new JsonErrors();
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json.Span.StartsWith(mark) ? utf8Json[3..] : utf8Json, Options);
            Household household = new HouseholdReader(errors).Read(document.RootElement);
            return errors.IsEmpty ? new(household, []) : new(null, errors.All);
        }
        catch (JsonException problem)
        {
            errors.Syntax(problem);
        }
        catch (InvalidOperationException)
        {
            errors.NotUtf8();    // a text inside is no valid UTF-8
        }

        return new(null, errors.All);
    }

    /// <summary>Writes a household: its facts in the order of the contract; unknown facts are left out.</summary>
    /// <param name="household">The household.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(Household household, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(household);
        return JsonText.Of(HouseholdContract.Of(household), ContractContext.Default.HouseholdContract, indented);
    }
}
