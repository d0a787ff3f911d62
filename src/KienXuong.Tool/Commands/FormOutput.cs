using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Commands;

/// <summary>Where the results of forms go: as text one after another, as a JSON array, or one in JSON on each line; rejected rows go to standard error.</summary>
internal sealed class FormOutput
{
    private readonly TextWriter _output;
    private readonly TableRejectWriter _rejects;
    private readonly OutputFormat _format;
    private bool _isFirst = true;
    private bool _hasRejects;

    public FormOutput(Terminal terminal, Language language, OutputFormat format)
    {
        _output = terminal.Output;
        _rejects = new(terminal.ErrorConsole(), language, static path => path);
        _format = format;
        Language = language;
    }

    /// <summary>The language of texts.</summary>
    public Language Language { get; }

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

    /// <summary>Writes a rejected row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="errors">What is wrong with it.</param>
    public void Reject(InputRow row, IReadOnlyList<InputError> errors)
    {
        _hasRejects = true;
        _rejects.Write(row, errors);
    }

    /// <summary>Ends the output.</summary>
    public ExitCode End()
    {
        if (_format == OutputFormat.Json)
        {
            _output.Write(_isFirst ? "[]\n" : "\n]\n");
        }

        _rejects.End();
        return _hasRejects ? ExitCode.SomeRejected : ExitCode.Done;
    }
}
