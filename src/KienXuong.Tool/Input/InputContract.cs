using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Input;

/// <summary>How the records of a file are written: its CSV columns and its JSON.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="OpenCsv">Opens a CSV text.</param>
/// <param name="ReadJson">Reads one record in JSON, with its id.</param>
internal sealed record InputContract<T>(
    Func<TextReader, IRowSource<T>> OpenCsv, Func<string, (T? Record, string? Id, ImmutableArray<InputError> Errors)> ReadJson)
    where T : class;
