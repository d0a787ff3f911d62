using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Reviews;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>review</c>: the dated plan of a review, and how a review stands on a day.</summary>
internal static class ReviewCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal) => new("review", Options.Both(Texts.ReviewHelp)) { Plan(terminal), Check(terminal) };

    private static Command Plan(Terminal terminal)
    {
        Option<ReviewProcedure?> kind = KindOption();
        Option<LocalDate?> from = Options.Date("--from", Texts.ReviewFromHelp);
        Option<string?> standard = Options.StandardNamed("--standard", Texts.ReviewStandardHelp);
        Option<string?> rules = RulesOption();
        Option<IncomeMonths> months = Options.Choice(
            "--months", Texts.ReviewMonthsHelp, ("calendarMonths", IncomeMonths.CalendarMonths), ("toTheDay", IncomeMonths.ToTheDay));
        Option<string?> calendar = CalendarOption();
        Option<OutputFormat> format = FormatOption();
        Option<Language> lang = Options.Lang();
        var command = new Command("plan", Options.Both(Texts.ReviewPlanHelp)) { kind, from, standard, rules, months, calendar, format, lang };
        Options.Require(command, kind);
        Options.Require(command, from);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            ReviewRound round = new(result.GetValue(kind)!.Value, result.GetValue(from)!.Value)
            {
                Standard = result.GetValue(standard),
                StatedProvision = result.GetValue(rules),
                IncomeMonths = result.GetValue(months),
            };
            Language language = result.GetValue(lang);
            if (new ReviewRoundValidator().Check(round) is [var error, ..])
            {
                throw new ProblemException(Texts.OptionProblem(error));
            }

            ReviewPlan plan = LawBook.Vietnam.PlanReview(round, CalendarFile.Read(result.GetValue(calendar)));
            switch (result.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Output.WriteLine(ReviewJson.Write(plan, indented: true));
                    break;
                case OutputFormat.Csv when plan.NotCovered is null:
                    ReviewTables.WriteCsv(terminal.Output, plan, language);
                    break;
                default:
                    return Told(terminal, plan.NotCovered is null ? null : plan.Explain(language), () => ReviewTables.Write(terminal.OutputConsole(), plan, language));
            }

            return plan.NotCovered is null ? ExitCode.Done : ExitCode.NotCovered;
        }));
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = Options.Both(Texts.ReviewFileHelp) };
        Option<LocalDate?> on = Options.Date("--on", Texts.ReviewOnHelp);
        Option<ReviewProcedure?> kind = KindOption();
        Option<LocalDate?> from = Options.Date("--from", Texts.ReviewFromHelp);
        Option<string?> standard = Options.StandardNamed("--standard", Texts.ReviewStandardHelp);
        Option<string?> rules = RulesOption();
        Option<string?> sheet = Options.Sheet();
        Option<string?> calendar = CalendarOption();
        Option<OutputFormat> format = FormatOption();
        Option<Language> lang = Options.Lang();
        var command = new Command("check", Options.Both(Texts.ReviewCheckHelp)) { file, on, kind, from, standard, rules, sheet, calendar, format, lang };
        Options.Require(command, on);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            string path = result.GetRequiredValue(file);
            Language language = result.GetValue(lang);
            ReviewRound? stated = result.GetValue(kind) is { } chosen && result.GetValue(from) is { } first
                ? new(chosen, first) { Standard = result.GetValue(standard), StatedProvision = result.GetValue(rules) } : null;
            bool hasOptions = ((Option[])[kind, from, standard, rules, sheet]).Any(option => result.GetResult(option) is not null);
            ReviewReading reading = InputFile.IsTable(path)
                ? ReviewTable.Read(new(path, Format: null) { Sheet = result.GetValue(sheet) }, stated ?? throw new ProblemException(Texts.ReviewTableNeedsOptions), terminal, language)
                : hasOptions ? throw new ProblemException(Texts.ReviewOptionsOfTable)
                : ReviewFile.Read(path);
            if (reading.Round is not { } round)
            {
                foreach (InputError error in reading.Errors)
                {
                    terminal.Error.WriteLine(Texts.Problem(Texts.FileProblem(path, error)).In(language));
                }

                return ExitCode.SomeRejected;
            }

            ReviewCheck check = LawBook.Vietnam.CheckReview(round, result.GetValue(on)!.Value, CalendarFile.Read(result.GetValue(calendar)));
            switch (result.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Output.WriteLine(ReviewJson.Write(check, indented: true));
                    break;
                case OutputFormat.Csv when check.NotCovered is null:
                    ReviewTables.WriteCsv(terminal.Output, check, language);
                    break;
                default:
                    return Told(terminal, check.NotCovered is null ? null : check.Explain(language), () => ReviewTables.Write(terminal.OutputConsole(), check, language));
            }

            return check.NotCovered is null ? ExitCode.Done : ExitCode.NotCovered;
        }));
        return command;
    }

    /// <summary>Writes the answer; or tells why there is none.</summary>
    private static ExitCode Told(Terminal terminal, string? whyNot, Action write)
    {
        if (whyNot is not null)
        {
            terminal.Error.Write(whyNot);
            return ExitCode.NotCovered;
        }

        write();
        return ExitCode.Done;
    }

    private static Option<ReviewProcedure?> KindOption() => Options.Choice<ReviewProcedure?>(
        "--kind", Texts.ReviewKindHelp, [.. Enum.GetValues<ReviewProcedure>().Select(static each => (char.ToLowerInvariant(each.ToString()[0]) + each.ToString()[1..], (ReviewProcedure?)each))]);

    private static Option<string?> RulesOption() => new("--rules") { Description = Options.Both(Texts.ReviewRulesHelp), HelpName = "TEXT" };

    private static Option<string?> CalendarOption() => new("--calendar") { Description = Options.Both(Texts.CalendarHelp), HelpName = "FILE" };

    private static Option<OutputFormat> FormatOption() => Options.Choice(
        "--format", Texts.ReviewFormatHelp, ("table", OutputFormat.Table), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv));
}
