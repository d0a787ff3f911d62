using System.Collections.Immutable;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Commands;

/// <summary>Tệp của cuộc hỏi: what is already known of the household that is asked about.</summary>
/// <param name="Path">The file; null where nothing is known.</param>
/// <param name="Id">The id of the household in a list; null where it has only one.</param>
/// <param name="Sheet">The sheet of a workbook; null to find it by its heading.</param>
internal sealed record AskedFile(string? Path, string? Id, string? Sheet)
{
    /// <summary>Whether it is a list in a workbook, and not one record in JSON.</summary>
    public bool IsWorkbook => Path is not null && InputFile.IsWorkbook(Path);

    /// <summary>Where it is a list, the file.</summary>
    public InputFile List => new(Path!, InputFormat.Excel) { Sheet = Sheet };

    /// <summary>The household of a list; what is wrong with it is told.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="source">The list.</param>
    /// <param name="check">What is wrong with a record.</param>
    /// <param name="stop">Stops between two rows.</param>
    public (T? Record, ImmutableArray<InputError> Errors) Read<T>(IRowSource<T> source, Func<T, ImmutableArray<InputError>> check, CancellationToken stop)
        where T : class
    {
        Row<T> row = OneRow.Of(source, Id, Texts.WhichHousehold, stop);
        return (row.Record, [.. row.ErrorsBy(check)]);
    }
}
