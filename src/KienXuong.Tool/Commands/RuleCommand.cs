using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>rule</c>: a rule set, an amount, a score or a table of limits of a day, or a parameter over all time, in words and without any household.</summary>
internal static class RuleCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var code = new Argument<string?>("CODE") { Description = Options.Both(Texts.CodeHelp), Arity = ArgumentArity.ZeroOrOne };
        Option<LocalDate?> on = Options.Date("--on", Texts.RuleOnHelp);
        Option<Language> lang = Options.Lang();
        Option<Presentation> format = Options.Choice("--format", Texts.LawFormatHelp, ("table", Presentation.Text), ("json", Presentation.Json));
        var command = new Command("rule", Options.Both(Texts.RuleHelp)) { code, on, lang, format };
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            IRuleWriter writer = result.GetValue(format) == Presentation.Json
                ? new RuleJson(terminal.Output, result.GetValue(lang))
                : new RuleText(terminal.OutputConsole(), result.GetValue(lang));
            return Show(writer, result.GetValue(code), result.GetValue(on));
        }));
        return command;
    }

    private static ExitCode Show(IRuleWriter writer, string? code, LocalDate? on)
    {
        if (code is null)
        {
            LocalDate listed = on ?? throw new ProblemException(Texts.ListNeedsDay);
            writer.List(listed, CodesOf(listed));
            return LawOfDay.On(listed).IsCovered ? ExitCode.Done : ExitCode.NotCovered;
        }

        if (on is { } day && LawBook.Vietnam.Describe(day).FirstOrDefault(each => Is(each.Code, code)) is { } rules)
        {
            writer.Write(rules);
        }
        else if (LawBook.Amounts.Any(each => Is(each.Code, code)))
        {
            LocalDate date = on ?? throw new ProblemException(Texts.CodeNeedsDay(code));
            AmountDescription amount = LawBook.Vietnam.DescribeAmounts(date).First(each => Is(each.Code, code));
            writer.Write(amount);
            return amount.Values.IsEmpty ? ExitCode.NotCovered : ExitCode.Done;
        }
        else if (on is { } dayOfScore && LawBook.Vietnam.DescribeScores(dayOfScore).FirstOrDefault(each => Is(each.Code, code)) is { } score)
        {
            writer.Write(score);
        }
        else if (on is { } dayOfLimits && LawBook.Vietnam.DescribeLimits(dayOfLimits).FirstOrDefault(each => Is(each.Code, code)) is { } limits)
        {
            writer.Write(limits);
        }
        else if (LawBook.Parameters.FirstOrDefault(each => Is(each.Code, code)) is { } parameter)
        {
            writer.Write(parameter);
        }
        else
        {
            throw new ProblemException(on is { } that ? Texts.NoSuchCode(code, that) : Texts.NoSuchParameterNeedsDay(code));
        }

        return ExitCode.Done;
    }

    /// <summary>Every code of a day: its rule sets, the amounts, and the parameters with their values of the day.</summary>
    private static IEnumerable<ListedCode> CodesOf(LocalDate date)
    {
        RuleSetDescription[] sets = [.. LawBook.Vietnam.Describe(date)];
        return
        [
            .. sets.Select(static set => new ListedCode(set.Code, set.Name, CodeKind.RuleSet, null)),
            .. LawBook.Amounts.Select(static amount => new ListedCode(amount.Code, amount.Label, CodeKind.Amount, null)),
            .. LawBook.Vietnam.DescribeScores(date).Select(static score => new ListedCode(score.Code, score.Name, CodeKind.Score, null)),
            .. LawBook.Parameters.Where(parameter => !Array.Exists(sets, set => Is(set.Code, parameter.Code)))
                .Select(parameter => new ListedCode(parameter.Code, parameter.Label, CodeKind.Parameter, LawBook.Vietnam.ValueOf(parameter, date))),
        ];
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
