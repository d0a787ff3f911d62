using System.Collections.Immutable;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>Records in JSON as rows. The contract itself, and what is wrong against it, is the library's.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="contract">How the records are written.</param>
internal sealed class JsonRows<T>(InputContract<T> contract)
    where T : class
{
    /// <summary>Reads a record.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">Its text.</param>
    public Row<T> Of(long line, string raw)
    {
        (T? record, string? id, ImmutableArray<InputError> errors) = contract.ReadJson(raw);
        if (record is not null)
        {
            return new(line, raw) { Id = id, Record = record };
        }

        var traces = JsonTraces.Of(raw);
        return new(line, raw)
        {
            Id = traces.Id,
            Errors = traces.Line is { } fault ? [JsonErrors.Malformed(traces.Field, line + fault, traces.Column + 1)] : errors,
        };
    }

    /// <summary>A row in which some bytes are no text.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">Its text.</param>
    public static Row<T> Damaged(long line, string raw)
    {
        var traces = JsonTraces.Of(raw);
        return new(line, raw) { Id = traces.Id, Errors = [RowErrors.Encoding(traces.Field, raw)] };
    }

    /// <summary>A row that is longer than any can be.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="raw">The beginning of its text.</param>
    public static Row<T> TooLong(long line, string raw)
    {
        var traces = JsonTraces.Of(raw);
        return new(line, raw) { Id = traces.Id, Errors = [RowErrors.TooLong(traces.Field)] };
    }

    /// <summary>The rest of a file that is no JSON any more.</summary>
    /// <param name="line">The line on which it is no JSON.</param>
    /// <param name="column">The byte of that line, from 1.</param>
    /// <param name="raw">The beginning of its text.</param>
    public static Row<T> Rest(long line, long column, string raw)
    {
        var traces = JsonTraces.Of(raw);
        return new(line, raw) { IsRest = true, Id = traces.Id, Errors = [JsonErrors.Malformed(traces.Field, line, column)] };
    }
}
