using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Layers;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>compare</c>: who changes class between two days, two standards, or the law and the law under a layer.</summary>
internal static class CompareCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        Argument<string> file = Options.File();
        Option<LocalDate?> on = Options.On();
        Option<LocalDate?> and = Options.Date("--and", Texts.AndHelp);
        Option<string?> standard = Options.Standard();
        Option<string?> andStandard = Options.StandardNamed("--and-standard", Texts.AndStandardHelp);
        var with = new Option<string?>("--with") { Description = Options.Both(Texts.WithHelp), HelpName = "FILE" };
        Option<AreaReading?> reading = Options.AreaReadingNamed("--and-area-reading", Texts.AndAreaReadingHelp);
        Option<string?> units = Options.Units();
        Option<Language> lang = Options.Lang();
        Option<InputFormat?> input = Options.Input();
        Option<string?> sheet = Options.Sheet();
        Option<OutputFormat> format = Options.Choice(
            "--format", Texts.FormatHelp, ("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("json", OutputFormat.Json));
        Option<string?> by = Options.Choice<string?>("--by", Texts.ByHelp, ("commune", "commune"));
        var command = new Command("compare", Options.Both(Texts.CompareHelp)) { file, on, and, standard, andStandard, with, reading, units, lang, input, sheet, format, by };
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            LocalDate first = result.GetValue(on)!.Value;
            LocalDate second = result.GetValue(and) ?? first;
            string? firstStandard = result.GetValue(standard);
            string? secondStandard = result.GetValue(andStandard) ?? firstStandard;
            string? layer = result.GetValue(with);
            LawLayer? ofReading = result.GetValue(reading) is { } chosen ? LawChoice.LayerOf(chosen) : null;
            if (first == second && ofReading is null && string.Equals(firstStandard, secondStandard, StringComparison.Ordinal) && layer is null)
            {
                throw new ProblemException(Texts.NothingToCompare);
            }

            LawLayer? over = layer is null ? null : LayerFile.Read(layer);
            LawInForce before = LawChoice.Of(first, firstStandard, units: result.GetValue(units));
            LawBook book = BookWith(LawChoice.WithUnits(result.GetValue(units)), over, layer);
            LawInForce after = Under((ofReading is null ? book : book.With(ofReading)).On(second), secondStandard);
            if (before.Standard is null || after.Standard is null)
            {
                terminal.Error.Write((before.Standard is null ? before : after).Classify(new()).Explain(result.GetValue(lang)));
                return ExitCode.NotCovered;
            }

            using OpenInput<Household> open = new InputFile(result.GetRequiredValue(file), result.GetValue(input)) { Sheet = result.GetValue(sheet) }
                .Open(terminal, InputContracts.Households);
            var options = new CompareOptions(result.GetValue(lang), result.GetValue(format), result.GetValue(by) is not null);
            return new CompareRun(new(before, after, (over ?? ofReading)?.Name), options, terminal).Run(open.Source, stop);
        }));
        return command;
    }

    private static LawInForce Under(LawInForce law, string? standard) => standard is null ? law : law.Under(standard);

    private static LawBook BookWith(LawBook book, LawLayer? layer, string? file)
    {
        try
        {
            return layer is null ? book : book.With(layer);
        }
        catch (LayerRefusedException refused)
        {
            throw new ProblemException(Texts.LayerRefused(file!, refused.Reason));
        }
    }
}
