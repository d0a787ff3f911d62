using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;
using NodaTime;
using Spectre.Console;

namespace KienXuong.Tool.Commands;

/// <summary><c>law</c>: the instruments and values that the library knows for a day, and those that it does not know.</summary>
internal static class LawCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        Option<LocalDate?> on = Options.On();
        Option<Language> lang = Options.Lang();
        Option<Presentation> format = Options.Choice(
            "--format", Texts.LawFormatHelp, ("table", Presentation.Text), ("json", Presentation.Json));
        var command = new Command("law", Options.Both(Texts.LawHelp)) { on, lang, format };
        Options.Require(command, on);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            var day = LawOfDay.On(result.GetValue(on)!.Value);
            if (result.GetValue(format) == Presentation.Json)
            {
                terminal.Output.WriteLine(LawJson.Of(day, result.GetValue(lang)));
            }
            else
            {
                Write(terminal.OutputConsole(), day, result.GetValue(lang));
            }

            return day.IsCovered ? ExitCode.Done : ExitCode.NotCovered;
        }));
        return command;
    }

    private static void Write(IAnsiConsole console, LawOfDay day, Language language)
    {
        console.WriteLine(Texts.LawTitle(day.Date).In(language));
        PlainTable.Write(
            console,
            [.. Texts.InstrumentHeadings.Select(heading => heading.In(language))],
            [.. day.Instruments.Select(each => InstrumentRow(each, language))]);
        PlainTable.Write(
            console,
            [.. Texts.ParameterHeadings.Select(heading => heading.In(language))],
            [.. day.Values.Select(each => ValueRow(each, language))]);
        PlainTable.Write(
            console,
            [.. Texts.NotInForceHeadings.Select(heading => heading.In(language))],
            [.. day.NotInForce.Select(each => new[] { each.Code, each.Label.In(language) })]);
        var sentences = new RuleText(console, language);
        sentences.Mention(LawBook.Vietnam.DescribeScores(day.Date), LawBook.Vietnam.DescribeLimits(day.Date));
        foreach (RuleSetDescription rules in LawBook.Vietnam.Describe(day.Date))
        {
            sentences.WriteSentences(rules);
        }
    }

    private static string[] InstrumentRow(Instrument instrument, Language language) =>
    [
        instrument.Name(language),
        instrument.Subject.In(language),
        DayText.Of(instrument.Signed),
        DayText.Of(instrument.InForceFrom),
        VerificationNames.Of(instrument.Verification).In(language),
    ];

    /// <summary>One row of a table of values.</summary>
    /// <param name="use">The value.</param>
    /// <param name="language">The language.</param>
    public static string[] ValueRow(ParameterUse use, Language language) =>
    [
        use.Parameter.Code,
        use.Parameter.Label.In(language),
        use.ShowWithUnit(language),
        DayText.Of(use.Validity.From),
        DayText.Of(use.Validity.Through),
        use.Cite(language),
        VerificationNames.Of(use.Verification).In(language),
        use.Note?.In(language) ?? "",
    ];
}
