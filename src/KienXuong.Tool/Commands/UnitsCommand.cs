using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Output;
using KienXuong.Tool.Units;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>units</c>: the commune-level units of a day, or one of them by code or name.</summary>
internal static class UnitsCommand
{
    private const int CodeLength = 5;

    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var unit = new Argument<string?>("UNIT") { Description = Options.Both(Texts.UnitHelp), Arity = ArgumentArity.ZeroOrOne };
        Option<LocalDate?> on = Options.On();
        var within = new Option<string?>("--within") { Description = Options.Both(Texts.WithinHelp), HelpName = "NAME" };
        Option<string?> own = Options.Units();
        Option<Language> lang = Options.Lang();
        var results = new ResultFile(("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("xlsx", OutputFormat.Excel), ("json", OutputFormat.Json));
        var command = new Command("units", Options.Both(Texts.UnitsHelp)) { unit, on, within, own, lang };
        foreach (Option option in results.Options)
        {
            command.Add(option);
        }

        Options.Require(command, on);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            LawBook book = LawChoice.WithUnits(result.GetValue(own));
            UnitRegister units = book.On(result.GetValue(on)!.Value).Units;
            Language language = result.GetValue(lang);
            OutputFormat format = results.FormatOf(result);
            string? path = results.PathOf(result, new(result.GetValue(own) ?? "-", Format: null));
            var report = new UnitsReport(book, units);
            ExitCode code = result.GetValue(unit) is not { } text ? report.List()
                : report.Take(text, text.Length == CodeLength && text.All(char.IsAsciiDigit) ? units.Find(text) : units.FindByName(text, result.GetValue(within)));
            using StreamWriter? made = ResultFile.Open(path, format);
            switch (format)
            {
                case OutputFormat.Csv:
                    UnitsTable.WriteCsv(made ?? terminal.Output, report.Rows, language);
                    break;
                case OutputFormat.Excel:
                    UnitsTable.WriteWorkbook(made!.BaseStream, report.Rows, language);
                    break;
                case OutputFormat.Json or OutputFormat.JsonLines:
                    UnitsJson.Write(made ?? terminal.Output, report.Rows);
                    break;
                case OutputFormat.Table:
                    UnitsText.Write(made is null ? terminal.OutputConsole() : terminal.ConsoleOn(made, seen: false), report, language);
                    return code;
            }

            if (report.Message is { } message)
            {
                terminal.Error.WriteLine(message.In(language));
            }

            return code;
        }));
        return command;
    }
}
