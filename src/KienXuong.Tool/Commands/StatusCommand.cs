using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Histories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>status</c>: the recognised class of every household of a file of histories on a day.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = Options.Both(Texts.HistoryFileHelp) };
        Option<LocalDate?> on = Options.On();
        Option<Language> lang = Options.Lang();
        Option<StatusCounting?> counting = Options.Counting();
        Option<InputFormat?> input = Options.JsonInput();
        Option<OutputFormat> format = Options.Choice(
            "--format", Texts.FormatHelp,
            ("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines));
        var command = new Command("status", Options.Both(Texts.StatusHelp)) { file, on, counting, lang, input, format };
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () => Run(
            terminal, new InputFile(result.GetRequiredValue(file), result.GetValue(input)), LawChoice.BookOf(result.GetValue(counting), lookBack: null), result.GetValue(on)!.Value, result.GetValue(lang), result.GetValue(format), stop)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, InputFile file, LawBook book, LocalDate on, Language language, OutputFormat format, CancellationToken stop)
    {
        using OpenInput<DatedHousehold> input = file.Open(terminal, InputContracts.Histories);
        IDecisionWriter<HouseholdStatus> statuses = WriterTo(terminal, format, language);
        var rejects = new TableRejectWriter(terminal.ErrorConsole(), language, input.Source.NameOf);
        bool isSound = true;
        foreach (Row<DatedHousehold> row in input.Source.Read())
        {
            stop.ThrowIfCancellationRequested();
            List<InputError> errors = row.ErrorsBy(DatedHouseholdValidator.Check);
            if (errors.Count > 0 || row.Record is not { } household)
            {
                isSound = false;
                rejects.Write(row, errors);
            }
            else
            {
                statuses.Write(row, book.StatusOf(household.History, on));
            }
        }

        statuses.End();
        rejects.End();
        return isSound ? ExitCode.Done : ExitCode.SomeRejected;
    }

    private static IDecisionWriter<HouseholdStatus> WriterTo(Terminal terminal, OutputFormat format, Language language) => format switch
    {
        OutputFormat.Table => new TableStatusWriter(terminal.OutputConsole(), language),
        OutputFormat.Csv => new CsvStatusWriter(terminal.Output, language),
        OutputFormat.Json => new JsonStatusWriter(terminal.Output, isArray: true),
        OutputFormat.JsonLines => new JsonStatusWriter(terminal.Output, isArray: false),
        OutputFormat.Excel => throw new ArgumentOutOfRangeException(nameof(format), format, "Not offered."),
    };
}
