using System.Collections.Immutable;
using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>The arguments of every verb that judges a list: the file, the day, the standard, and what is written where.</summary>
internal sealed class ListArguments
{
    private readonly Argument<string> _file = Options.File();
    private readonly Option<LocalDate?> _on = Options.On();
    private readonly Option<string?> _standard = Options.Standard();
    private readonly Option<AreaReading?> _reading = Options.AreaReading();
    private readonly Option<string?> _units = Options.Units();
    private readonly Option<Language> _language = Options.Lang();
    private readonly Option<InputFormat?> _input = Options.Input();
    private readonly Option<string?> _sheet = Options.Sheet();
    private readonly ResultFile _results = new(
        ("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("xlsx", OutputFormat.Excel), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines));

    private readonly Option<string?> _rejects = new("--rejects") { Description = Options.Both(Texts.RejectsHelp), HelpName = "FILE" };
    private readonly Option<bool> _summary = new("--summary") { Description = Options.Both(Texts.SummaryHelp) };

    /// <summary>A verb with these arguments, and its own options after the day.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="help">What it does.</param>
    /// <param name="own">Its own options.</param>
    public Command CommandOf(string name, Bilingual help, params ImmutableArray<Option> own)
    {
        var command = new Command(name, Options.Both(help)) { _file, _on };
        foreach (Option option in own)
        {
            command.Add(option);
        }

        foreach (Option option in (Option[])[_standard, _reading, _units, _language, _input, _sheet, .. _results.Options, _rejects, _summary])
        {
            command.Add(option);
        }

        Options.Require(command, _on);
        return command;
    }

    /// <summary>The language of the output.</summary>
    public Language LanguageOf(ParseResult result) => result.GetValue(_language);

    /// <summary>What the user asks.</summary>
    public ListOptions Read(ParseResult result) => new(
        new(result.GetRequiredValue(_file), result.GetValue(_input)) { Sheet = result.GetValue(_sheet) },
        result.GetValue(_on)!.Value,
        result.GetValue(_standard),
        result.GetValue(_language),
        _results.FormatOf(result))
    {
        AreaReading = result.GetValue(_reading),
        Units = result.GetValue(_units),
        Output = _results.PathOf(result),
        Rejects = result.GetValue(_rejects),
        SummaryOnly = result.GetValue(_summary),
    };
}
