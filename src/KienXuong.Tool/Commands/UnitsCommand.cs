using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
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
        Option<Language> lang = Options.Lang();
        var command = new Command("units", Options.Both(Texts.UnitsHelp)) { unit, on, within, lang };
        Options.Require(command, on);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            UnitRegister units = LawBook.Vietnam.On(result.GetValue(on)!.Value).Units;
            var report = new UnitsReport(terminal.OutputConsole(), units, result.GetValue(lang));
            if (result.GetValue(unit) is not { } text)
            {
                return report.List();
            }

            return report.Write(text, text.Length == CodeLength && text.All(char.IsAsciiDigit) ? units.Find(text) : units.FindByName(text, result.GetValue(within)));
        }));
        return command;
    }
}
