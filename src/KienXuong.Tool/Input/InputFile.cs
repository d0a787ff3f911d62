using System.Diagnostics.CodeAnalysis;
using System.Text;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Json;

namespace KienXuong.Tool.Input;

/// <summary>Tệp đầu vào: a file of households, or standard input under the name <c>-</c>.</summary>
/// <param name="Path">The path, or <c>-</c>.</param>
/// <param name="Format">How it is written; null to go by its name.</param>
internal sealed record InputFile(string Path, InputFormat? Format)
{
    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => string.Equals(Path, "-", StringComparison.Ordinal);

    /// <summary>Opens it.</summary>
    /// <param name="terminal">Where standard input is.</param>
    /// <exception cref="ProblemException">It cannot be read, or nobody knows how it is written.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The open input owns the bytes and the source, and disposes of both.")]
    public OpenInput Open(Terminal terminal)
    {
        InputFormat format = Format ?? FormatByName();
        Stream bytes = IsStandardInput ? terminal.Input : Files.OpenRead(Path);
        var counted = new CountedStream(bytes, IsStandardInput ? null : bytes.Length);
        try
        {
            return new(counted, SourceOf(counted, format));
        }
        catch
        {
            counted.Dispose();
            throw;
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The source owns its reader.")]
    private static IHouseholdSource SourceOf(Stream bytes, InputFormat format) => format switch
    {
        InputFormat.Csv => CsvSource.Open(new StreamReader(bytes, Encoding.UTF8)),
        InputFormat.JsonLines => new JsonLinesSource(new StreamReader(bytes, Encoding.UTF8)),
        InputFormat.Json => new JsonArraySource(bytes),
    };

    private InputFormat FormatByName() => System.IO.Path.GetExtension(Path).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" or ".TXT" => InputFormat.Csv,
        ".JSON" => InputFormat.Json,
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        _ => throw new ProblemException(IsStandardInput ? Texts.StandardInputNeedsFormat : Texts.UnknownExtension(Path)),
    };
}
