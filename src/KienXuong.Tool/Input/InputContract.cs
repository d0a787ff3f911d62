using System.Collections.Immutable;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Excel;

namespace KienXuong.Tool.Input;

/// <summary>How the records of a file are written: its columns and its JSON.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="OpenCsv">Opens a CSV text.</param>
/// <param name="OpenExcel">Opens a sheet of a workbook: the one named, or the one that has its columns.</param>
/// <param name="ReadJson">Reads one record in JSON, with its id.</param>
internal sealed record InputContract<T>(
    Func<TextReader, IRowSource<T>> OpenCsv, Func<ExcelFile, string?, IRowSource<T>> OpenExcel, Func<string, (T? Record, string? Id, ImmutableArray<InputError> Errors)> ReadJson)
    where T : class;
