using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Histories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>timeline</c>: one household of a file of histories over a period.</summary>
internal static class TimelineCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = Options.Both(Texts.HistoryFileHelp) };
        var id = new Option<string?>("--id") { Description = Options.Both(Texts.IdHelp), HelpName = "ID" };
        Option<LocalDate?> from = Options.Date("--from", Texts.FromHelp);
        Option<LocalDate?> to = Options.Date("--to", Texts.ToHelp);
        Option<Language> lang = Options.Lang();
        Option<StatusCounting?> counting = Options.Counting();
        Option<int?> lookBack = Options.Years("--look-back", Texts.LookBackHelp);
        Option<string?> units = Options.Units();
        Option<InputFormat?> input = Options.Input();
        Option<string?> sheet = Options.Sheet();
        Option<Presentation> format = Options.Choice("--format", Texts.TimelineFormatHelp, ("text", Presentation.Text), ("json", Presentation.Json));
        var command = new Command("timeline", Options.Both(Texts.TimelineHelp)) { file, id, from, to, counting, lookBack, units, lang, input, sheet, format };
        Options.Require(command, id);
        Options.Require(command, from);
        Options.Require(command, to);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () => Run(
            terminal,
            new InputFile(result.GetRequiredValue(file), result.GetValue(input)) { Sheet = result.GetValue(sheet) },
            result.GetValue(id)!,
            LawChoice.BookOf(result.GetValue(counting), result.GetValue(lookBack), result.GetValue(units)),
            (result.GetValue(from)!.Value, result.GetValue(to)!.Value),
            result.GetValue(lang),
            result.GetValue(format),
            stop)));
        return command;
    }

    private static ExitCode Run(
        Terminal terminal, InputFile file, string id, LawBook book, (LocalDate From, LocalDate To) period, Language language, Presentation format, CancellationToken stop)
    {
        if (period.To < period.From)
        {
            throw new ProblemException(Texts.PeriodBackwards);
        }

        using OpenInput<DatedHousehold> input = file.OpenWith(terminal, InputContracts.Histories, language);
        Row<DatedHousehold> row = Find(input.Source, id, stop) ?? throw new ProblemException(Texts.IdNotFound(id));
        List<InputError> errors = row.ErrorsBy(each => DatedHouseholdValidator.Check(each, book));
        if (errors.Count > 0 || row.Record is not { } household)
        {
            var rejects = new TableRejectWriter(terminal.ErrorConsole(), language, input.Source.NameOf);
            rejects.Write(row, errors);
            rejects.End();
            return ExitCode.SomeRejected;
        }

        HouseholdTimeline timeline = book.TimelineOf(household, period.From, period.To);
        if (format == Presentation.Json)
        {
            terminal.Output.WriteLine(TimelineJson.Of(timeline));
        }
        else
        {
            foreach (string line in timeline.Explain(language).TrimEnd('\n').Split('\n'))
            {
                terminal.Output.WriteLine(Shown.Of(line));
            }
        }

        return ExitCode.Done;
    }

    private static Row<DatedHousehold>? Find(IRowSource<DatedHousehold> source, string id, CancellationToken stop)
    {
        foreach (Row<DatedHousehold> row in source.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (string.Equals(row.Id, id, StringComparison.Ordinal))
            {
                return row;
            }
        }

        return null;
    }
}
