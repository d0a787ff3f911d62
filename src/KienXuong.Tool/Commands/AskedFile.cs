using System.Collections.Immutable;
using KienXuong.Domain;
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

    /// <summary>Reads what is known; false where something is wrong with it, which is told.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="terminal">The streams.</param>
    /// <param name="language">The language.</param>
    /// <param name="open">Opens it as a list.</param>
    /// <param name="readJson">Reads it as one record in JSON.</param>
    /// <param name="check">What is wrong with a record.</param>
    /// <param name="stop">Stops between two rows.</param>
    /// <param name="record">The record; the one that is given where nothing is known.</param>
    public bool TryRead<T>(
        Terminal terminal,
        Language language,
        Func<OpenInput<T>> open,
        Func<byte[], (T? Record, ImmutableArray<InputError> Errors)> readJson,
        Func<T, ImmutableArray<InputError>> check,
        CancellationToken stop,
        ref T record)
        where T : class
    {
        if (Path is null)
        {
            return true;
        }

        (T? read, ImmutableArray<InputError> errors) = IsWorkbook ? ReadList(open, check, stop) : ReadJson(Path, readJson, check);
        foreach (InputError error in errors)
        {
            terminal.Error.WriteLine(Texts.FileProblem(Path, error).In(language));
        }

        record = read ?? record;
        return errors.IsEmpty;
    }

    private (T? Record, ImmutableArray<InputError> Errors) ReadList<T>(Func<OpenInput<T>> open, Func<T, ImmutableArray<InputError>> check, CancellationToken stop)
        where T : class
    {
        using OpenInput<T> list = open();
        Row<T> row = OneRow.Of(list.Source, Id, Texts.WhichHousehold, stop);
        return (row.Record, [.. row.ErrorsBy(check)]);
    }

    private static (T? Record, ImmutableArray<InputError> Errors) ReadJson<T>(
        string path, Func<byte[], (T? Record, ImmutableArray<InputError> Errors)> readJson, Func<T, ImmutableArray<InputError>> check)
        where T : class
    {
        using Stream stream = Files.OpenRead(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        (T? record, ImmutableArray<InputError> errors) = readJson(bytes.ToArray());
        return (record, record is null ? errors : check(record));
    }
}
