using System.CommandLine;
using System.Text;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Commands;

/// <summary>Nơi ghi kết quả: the options of a verb that writes its results to a file or to standard output.</summary>
internal sealed class ResultFile
{
    private readonly Option<string?> _output = new("--output") { Description = Commands.Options.Both(Texts.OutputHelp), HelpName = "FILE" };
    private readonly Option<OutputFormat> _format;

    /// <summary>Makes the options.</summary>
    /// <param name="formats">The formats offered, the default first.</param>
    public ResultFile(params (string Name, OutputFormat Format)[] formats) => _format = Commands.Options.Choice("--format", Texts.ListFormatHelp, formats);

    /// <summary>The options.</summary>
    public IEnumerable<Option> Options => [_format, _output];

    /// <summary>The format asked for; without one a file that is named as a workbook is one.</summary>
    public OutputFormat FormatOf(ParseResult result) =>
        result.GetResult(_format) is null && result.GetValue(_output)?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true ? OutputFormat.Excel : result.GetValue(_format);

    /// <summary>The file; null for standard output.</summary>
    /// <param name="result">What the user asks.</param>
    public string? PathOf(ParseResult result) => result.GetValue(_output);

    /// <summary>The file; null for standard output.</summary>
    /// <param name="result">What the user asks.</param>
    /// <param name="input">The file that is read.</param>
    /// <exception cref="ProblemException">It is the file that is read, or a workbook has none.</exception>
    public string? PathOf(ParseResult result, InputFile input)
    {
        string? path = PathOf(result);
        return path is null && FormatOf(result) == OutputFormat.Excel ? throw new ProblemException(Texts.WorkbookNeedsFile)
            : path is not null && !input.IsStandardInput && Files.AreSame(path, input.Path) ? throw new ProblemException(Texts.SameFile(path))
            : path;
    }

    /// <summary>Makes the file; null for standard output.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="format">What is written; a CSV file begins with the mark by which spreadsheets know UTF-8.</param>
    public static StreamWriter? Open(string? path, OutputFormat format) =>
        path is null ? null : new(Files.Create(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == OutputFormat.Csv), bufferSize: 1 << 16) { NewLine = "\n" };
}
