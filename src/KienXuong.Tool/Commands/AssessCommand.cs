using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>assess</c>: the class of every household of a file.</summary>
internal static class AssessCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        Argument<string> file = Options.File();
        Option<LocalDate?> on = Options.On();
        Option<string?> standard = Options.Standard();
        Option<Language> lang = Options.Lang();
        Option<InputFormat?> input = Options.Input();
        Option<OutputFormat> format = Options.Choice(
            "--format", Texts.FormatHelp,
            ("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines));
        var output = new Option<string?>("--output") { Description = Options.Both(Texts.OutputHelp), HelpName = "FILE" };
        var rejects = new Option<string?>("--rejects") { Description = Options.Both(Texts.RejectsHelp), HelpName = "FILE" };
        var summary = new Option<bool>("--summary") { Description = Options.Both(Texts.SummaryHelp) };
        var command = new Command("assess", Options.Both(Texts.AssessHelp)) { file, on, standard, lang, input, format, output, rejects, summary };
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            var options = new AssessOptions(
                new(result.GetRequiredValue(file), result.GetValue(input)),
                result.GetValue(on)!.Value,
                result.GetValue(standard),
                result.GetValue(lang),
                result.GetValue(format))
            {
                Output = result.GetValue(output),
                Rejects = result.GetValue(rejects),
                SummaryOnly = result.GetValue(summary),
            };
            return new AssessRun(options, terminal).Run(stop);
        }));
        return command;
    }
}
