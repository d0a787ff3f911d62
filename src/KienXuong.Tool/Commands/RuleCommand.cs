using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;
using NodaTime;
using Spectre.Console;

namespace KienXuong.Tool.Commands;

/// <summary><c>rule</c>: a rule set, an amount or a parameter in words, without any household.</summary>
internal static class RuleCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var code = new Argument<string?>("CODE") { Description = Options.Both(Texts.CodeHelp), Arity = ArgumentArity.ZeroOrOne };
        Option<LocalDate?> on = Options.On();
        Option<Language> lang = Options.Lang();
        var command = new Command("rule", Options.Both(Texts.RuleHelp)) { code, on, lang };
        Options.Require(command, on);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            Show(terminal.OutputConsole(), result.GetValue(code), result.GetValue(on)!.Value, result.GetValue(lang));
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The sentences of a rule set as a table.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="rules">The rule set.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, RuleSetDescription rules, Language language)
    {
        console.WriteLine(rules.Code + ": " + rules.Name.In(language));
        PlainTable.Write(
            console,
            [.. Texts.RuleHeadings.Select(heading => heading.In(language))],
            [.. rules.Rules.Select(rule => new[]
            {
                rule.Result.In(language), rule.Sentence.In(language), rule.Provision?.Cite(language) ?? "", Texts.Of(rule.Verification).In(language),
            })]);
    }

    private static void Show(IAnsiConsole console, string? code, LocalDate date, Language language)
    {
        RuleSetDescription[] sets = [.. LawBook.Vietnam.Describe(date)];
        AmountDescription[] amounts = [.. LawBook.Vietnam.DescribeAmounts(date)];
        if (code is null)
        {
            List(console, sets, amounts, language);
        }
        else if (Array.Find(sets, set => Is(set.Code, code)) is { } rules)
        {
            Write(console, rules, language);
            WriteValues(console, rules.Values, language);
        }
        else if (Array.Find(amounts, amount => Is(amount.Code, code)) is { } amount)
        {
            console.WriteLine(amount.Sentence.In(language));
            WriteValues(console, amount.Values, language);
        }
        else if (LawBook.Parameters.FirstOrDefault(parameter => Is(parameter.Code, code)) is { } parameter)
        {
            console.WriteLine(parameter.Code + ": " + parameter.Label.In(language));
            WriteValues(console, parameter.Uses, language);
        }
        else
        {
            throw new ProblemException(Texts.NoSuchCode(code));
        }
    }

    private static void List(IAnsiConsole console, RuleSetDescription[] sets, AmountDescription[] amounts, Language language) => PlainTable.Write(
        console,
        [.. Texts.CodeHeadings.Select(heading => heading.In(language))],
        [
            .. sets.Select(set => new[] { set.Code, set.Name.In(language), Texts.KindRules.In(language) }),
            .. amounts.Select(amount => new[] { amount.Code, amount.Name.In(language), Texts.KindAmount.In(language) }),
            .. LawBook.Parameters.Where(parameter => !sets.Any(set => Is(set.Code, parameter.Code)))
                .Select(parameter => new[] { parameter.Code, parameter.Label.In(language), Texts.KindParameter.In(language) }),
        ]);

    private static void WriteValues(IAnsiConsole console, IEnumerable<ParameterUse> values, Language language) => PlainTable.Write(
        console,
        [.. Texts.ParameterHeadings.Select(heading => heading.In(language))],
        [.. values.Select(use => LawCommand.ValueRow(use, language))]);

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
