using System.Diagnostics.CodeAnalysis;
using System.Text;
using KienXuong.Domain;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Json;

namespace KienXuong.Tool.Input;

/// <summary>Tệp đầu vào: a file of records, or standard input under the name <c>-</c>.</summary>
/// <param name="Path">The path, or <c>-</c>.</param>
/// <param name="Format">How it is written; null to go by its name.</param>
internal sealed record InputFile(string Path, InputFormat? Format)
{
    /// <summary>The sheet of a workbook; null to find it by its heading.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => string.Equals(Path, "-", StringComparison.Ordinal);

    /// <summary>Whether a file is a workbook by its name.</summary>
    /// <param name="path">The path.</param>
    public static bool IsWorkbook(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLS";

    /// <summary>Whether a file is a workbook or a CSV file by its name.</summary>
    /// <param name="path">The path.</param>
    public static bool IsTable(string path) => IsWorkbook(path) || System.IO.Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TSV";

    /// <summary>Opens it.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="contract">How its records are written.</param>
    /// <exception cref="ProblemException">It cannot be read, or nobody knows how it is written.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The open input owns the bytes and the source, and disposes of both.")]
    public OpenInput<T> Open<T>(Terminal terminal, InputContract<T> contract)
        where T : class
    {
        InputFormat format = Format ?? FormatByName();
        if (Sheet is not null && format != InputFormat.Excel)
        {
            throw new ProblemException(Texts.SheetOfNoWorkbook);
        }

        Stream bytes = IsStandardInput ? terminal.Input : Files.OpenRead(Path);
        var counted = new CountedStream(bytes, IsStandardInput ? null : bytes.Length);
        try
        {
            return new(counted, SourceOf(counted, format, contract));
        }
        catch
        {
            counted.Dispose();
            throw;
        }
    }

    /// <summary>Opens it, and tells what the user should know of it as a whole.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="terminal">Where standard input is, and where warnings go.</param>
    /// <param name="contract">How its records are written.</param>
    /// <param name="language">The language of warnings.</param>
    /// <exception cref="ProblemException">It cannot be read, or nobody knows how it is written.</exception>
    public OpenInput<T> OpenWith<T>(Terminal terminal, InputContract<T> contract, Language language)
        where T : class
    {
        OpenInput<T> open = Open(terminal, contract);
        foreach (Bilingual warning in open.Source.Warnings)
        {
            terminal.Error.WriteLine(Texts.Warning(warning).In(language));
        }

        return open;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The source owns its reader.")]
    private IRowSource<T> SourceOf<T>(Stream bytes, InputFormat format, InputContract<T> contract)
        where T : class => format switch
        {
            InputFormat.Csv => contract.OpenCsv(new StreamReader(bytes, Encoding.UTF8)),
            InputFormat.Excel => contract.OpenExcel(ExcelFile.Open(bytes), Sheet),
            InputFormat.JsonLines => new JsonLinesSource<T>(new StreamReader(bytes, Encoding.UTF8), new(contract)),
            InputFormat.Json => new JsonArraySource<T>(bytes, new(contract)),
        };

    private InputFormat FormatByName() => System.IO.Path.GetExtension(Path).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" or ".TXT" => InputFormat.Csv,
        _ when IsWorkbook(Path) => InputFormat.Excel,
        ".JSON" => InputFormat.Json,
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        _ => throw new ProblemException(IsStandardInput ? Texts.StandardInputNeedsFormat : Texts.UnknownExtension(Path)),
    };
}
