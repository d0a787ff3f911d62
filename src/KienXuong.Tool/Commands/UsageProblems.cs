using System.CommandLine;
using System.CommandLine.Parsing;
using KienXuong.Domain;

namespace KienXuong.Tool.Commands;

/// <summary>Sai cách dùng: what is wrong with a command line, in both languages, for the language asked for may itself be wrong.</summary>
internal static class UsageProblems
{
    /// <summary>Writes what is wrong, and where to read more.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="error">Where it goes.</param>
    public static void Write(ParseResult parsed, TextWriter error)
    {
        foreach (string problem in parsed.Errors.Select(each => Of(each, parsed)).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(problem);
        }

        string command = parsed.CommandResult.Command.Name;
        error.WriteLine(Options.Both(Texts.SeeHelp(command is "kienxuong" ? command : "kienxuong " + command)));
    }

    private static string Of(ParseError problem, ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..] && problem.Message.Contains(unknown, StringComparison.Ordinal))
        {
            return Options.Both(Texts.NotUnderstood(unknown));
        }

        Bilingual? known = problem.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => Texts.OptionNeedsValue(option.Option.Name),
            ArgumentResult { Tokens.Count: 0 } argument => Texts.Missing(argument.Argument.Name),
            CommandResult { Command.Arguments: [var first, ..] } when parsed.GetResult(first) is null or { Tokens.Count: 0 } => Texts.Missing(first.Name),
            _ => null,
        };
        return known is null ? problem.Message : Options.Both(known);
    }
}
