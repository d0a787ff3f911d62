using KienXuong.Domain.Json;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>One household in JSON as a row. The contract itself, and what is wrong against it, is the library's.</summary>
internal static class JsonRow
{
    /// <summary>Reads a household.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">Its text.</param>
    public static HouseholdRow Of(long line, string raw)
    {
        HouseholdReading reading = HouseholdJson.Read(raw);
        if (reading.Household is { } household)
        {
            return new(line, raw) { Id = household.Id, Household = household };
        }

        var traces = JsonTraces.Of(raw);
        return new(line, raw)
        {
            Id = traces.Id,
            Errors = traces.Line is { } fault ? [JsonErrors.Malformed(traces.Field, line + fault, traces.Column + 1)] : reading.Errors,
        };
    }

    /// <summary>A row in which some bytes are no text.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">Its text.</param>
    public static HouseholdRow Damaged(long line, string raw)
    {
        var traces = JsonTraces.Of(raw);
        return new(line, raw) { Id = traces.Id, Errors = [RowErrors.Encoding(traces.Field, raw)] };
    }

    /// <summary>A row that is longer than any can be.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">The beginning of its text.</param>
    public static HouseholdRow TooLong(long line, string raw)
    {
        var traces = JsonTraces.Of(raw);
        return new(line, raw) { Id = traces.Id, Errors = [RowErrors.TooLong(traces.Field)] };
    }

    /// <summary>The rest of a file that is no JSON any more.</summary>
    /// <param name="line">The line on which it is no JSON.</param>
    /// <param name="column">The byte of that line, from 1.</param>
    /// <param name="raw">The beginning of its text.</param>
    public static HouseholdRow Rest(long line, long column, string raw)
    {
        var traces = JsonTraces.Of(raw);
        return new(line, raw) { IsRest = true, Id = traces.Id, Errors = [JsonErrors.Malformed(traces.Field, line, column)] };
    }
}
