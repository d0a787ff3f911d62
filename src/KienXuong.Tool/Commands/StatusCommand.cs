using System.Collections.Immutable;
using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Histories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Tables;
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
        Option<string?> units = Options.Units();
        Option<InputFormat?> input = Options.Input();
        Option<string?> sheet = Options.Sheet();
        var results = new ResultFile(
            ("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("xlsx", OutputFormat.Excel), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines));
        var command = new Command("status", Options.Both(Texts.StatusHelp)) { file, on, counting, units, lang, input, sheet };
        foreach (Option option in results.Options)
        {
            command.Add(option);
        }

        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            var list = new InputFile(result.GetRequiredValue(file), result.GetValue(input)) { Sheet = result.GetValue(sheet) };
            OutputFormat format = results.FormatOf(result);
            string? path = results.PathOf(result, list);
            LocalDate day = result.GetValue(on)!.Value;
            Language language = result.GetValue(lang);
            using OpenInput<DatedHousehold> histories = list.OpenWith(terminal, InputContracts.Histories, language);
            using StreamWriter? made = ResultFile.Open(path, format);
            IDecisionWriter<HouseholdStatus> writer = WriterTo(terminal, made, histories.Source.Tables, format, day, language);
            return Run(terminal, histories.Source, LawChoice.BookOf(result.GetValue(counting), lookBack: null, result.GetValue(units)), day, writer, language, stop);
        }));
        return command;
    }

    private static ExitCode Run(
        Terminal terminal, IRowSource<DatedHousehold> source, LawBook book, LocalDate on, IDecisionWriter<HouseholdStatus> statuses, Language language, CancellationToken stop)
    {
        var rejects = new TableRejectWriter(terminal.ErrorConsole(), language, source.NameOf);
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        bool isSound = true;
        foreach (Row<DatedHousehold> row in source.Read())
        {
            stop.ThrowIfCancellationRequested();
            List<InputError> errors = row.ErrorsBy(household => DatedHouseholdValidator.Check(household, book));
            if (row.Id is { } id && !lines.TryAdd(id, row.Line))
            {
                errors.Add(row.At(RowErrors.IdDuplicate(id, lines[id])));
            }

            if (errors.Count > 0 || row.Record is not { } sound)
            {
                isSound = false;
                rejects.Write(row, errors);
                statuses.Reject(row, errors);
            }
            else
            {
                statuses.Write(row, book.StatusOf(sound.History, on));
            }
        }

        statuses.End();
        rejects.End();
        return isSound ? ExitCode.Done : ExitCode.SomeRejected;
    }

    private static IDecisionWriter<HouseholdStatus> WriterTo(
        Terminal terminal, StreamWriter? made, ImmutableArray<ListTable> tables, OutputFormat format, LocalDate on, Language language) => format switch
        {
            OutputFormat.Table => new TableStatusWriter(made is null ? terminal.OutputConsole() : terminal.ConsoleOn(made, seen: false), language),
            OutputFormat.Csv => new CsvStatusWriter(made ?? terminal.Output, language),
            OutputFormat.Json => new JsonStatusWriter(made ?? terminal.Output, isArray: true),
            OutputFormat.JsonLines => new JsonStatusWriter(made ?? terminal.Output, isArray: false),
            OutputFormat.Excel => new ExcelStatusWriter(new(made!.BaseStream, tables, ResultCells.OfStatus, [Texts.SummaryTitle(on)], language), language),
        };
}
