using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Layers;
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
        Option<string?> andStandard = Options.Choice<string?>("--and-standard", Texts.AndStandardHelp, ("2016", "2016"), ("2022", "2022"), ("2027", "2027"));
        var with = new Option<string?>("--with") { Description = Options.Both(Texts.WithHelp), HelpName = "FILE" };
        Option<Language> lang = Options.Lang();
        Option<InputFormat?> input = Options.Input();
        Option<Output.OutputFormat> format = Options.Choice("--format", Texts.FormatHelp, ("table", Output.OutputFormat.Table), ("csv", Output.OutputFormat.Csv));
        var command = new Command("compare", Options.Both(Texts.CompareHelp)) { file, on, and, standard, andStandard, with, lang, input, format };
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            LocalDate first = result.GetValue(on)!.Value;
            LocalDate second = result.GetValue(and) ?? first;
            string? firstStandard = result.GetValue(standard);
            string? secondStandard = result.GetValue(andStandard) ?? firstStandard;
            string? layer = result.GetValue(with);
            if (first == second && string.Equals(firstStandard, secondStandard, StringComparison.Ordinal) && layer is null)
            {
                throw new ProblemException(Texts.NothingToCompare);
            }

            LawInForce before = LawChoice.Of(first, firstStandard);
            LawInForce after = Under(BookWith(layer).On(second), secondStandard);
            using OpenInput open = new InputFile(result.GetRequiredValue(file), result.GetValue(input)).Open(terminal);
            return new CompareRun(before, after, terminal, result.GetValue(lang), result.GetValue(format)).Run(open.Source, stop);
        }));
        return command;
    }

    private static LawInForce Under(LawInForce law, string? standard) => standard is null ? law : law.Under(standard);

    private static LawBook BookWith(string? layer)
    {
        try
        {
            return layer is null ? LawBook.Vietnam : LawBook.Vietnam.With(LayerFile.Read(layer));
        }
        catch (LayerRefusedException refused)
        {
            throw new ProblemException(refused.Reason);
        }
    }
}
