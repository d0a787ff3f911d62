using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Commands;

/// <summary>Where the results of forms go: as text one after another, as a JSON array, one in JSON on each line, or a workbook; rejected rows go to standard error.</summary>
internal sealed class FormOutput
{
    private readonly TextWriter _output;
    private readonly TablesWorkbook? _workbook;
    private readonly TableRejectWriter _rejects;
    private readonly OutputFormat _format;
    private bool _isFirst = true;
    private bool _hasRejects;

    /// <summary>Opens the output.</summary>
    /// <param name="terminal">The streams.</param>
    /// <param name="output">Where the results go.</param>
    /// <param name="workbook">The workbook; null where none is written.</param>
    /// <param name="nameOf">The name of a field as the file writes it.</param>
    /// <param name="language">The language of texts.</param>
    /// <param name="format">How results are written.</param>
    public FormOutput(Terminal terminal, TextWriter output, TablesWorkbook? workbook, Func<string, string> nameOf, Language language, OutputFormat format)
    {
        _output = output;
        _workbook = workbook;
        _rejects = new(terminal.ErrorConsole(), language, nameOf);
        _format = format;
        Language = language;
    }

    /// <summary>The language of texts.</summary>
    public Language Language { get; }

    /// <summary>Whether results are written into a workbook.</summary>
    public bool IsWorkbook => _workbook is not null;

    /// <summary>Whether results are written to read.</summary>
    public bool IsText => _format == OutputFormat.Table;

    /// <summary>Writes a result to read.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="text">The result.</param>
    public void Write(InputRow row, string text)
    {
        if (!_isFirst)
        {
            _output.WriteLine();
        }

        _isFirst = false;
        _output.WriteLine(Shown.Of((row.Id is { } id ? Texts.HouseholdOnLine(id, row.Line) : Texts.OnLine(row.Line)).In(Language)));
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            _output.WriteLine(Shown.Of(line));
        }
    }

    /// <summary>Writes a result in JSON.</summary>
    /// <param name="json">The result on one line.</param>
    public void Write(string json)
    {
        bool isArray = _format == OutputFormat.Json;
        _output.Write((isArray ? _isFirst ? "[\n" : ",\n" : "") + json + (isArray ? "" : "\n"));
        _isFirst = false;
    }

    /// <summary>Writes a result into the workbook.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="result">The result.</param>
    public void Write(InputRow row, TableResult result) => _workbook!.Write(row, result);

    /// <summary>Writes a rejected row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="errors">What is wrong with it.</param>
    public void Reject(InputRow row, IReadOnlyList<InputError> errors)
    {
        _hasRejects = true;
        _rejects.Write(row, errors);
        _workbook?.Reject(row, errors);
    }

    /// <summary>Ends the output.</summary>
    public ExitCode End()
    {
        if (_format == OutputFormat.Json)
        {
            _output.Write(_isFirst ? "[]\n" : "\n]\n");
        }

        _workbook?.End();
        _rejects.End();
        return _hasRejects ? ExitCode.SomeRejected : ExitCode.Done;
    }
}
