using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using KienXuong.Domain;
using KienXuong.Tool.Commands;

namespace KienXuong.Tool;

/// <summary>Dòng lệnh: the commands of the tool, and what happens when one of them fails.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the name of the tool.</param>
    /// <param name="terminal">The streams.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            ParseResult parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                UsageProblems.Write(parsed, terminal.Error);
                terminal.Flush();
                return (int)ExitCode.Unusable;
            }

            int code = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            }).ConfigureAwait(false);
            terminal.Flush();
            return code;
        }
        catch (OutputClosedException)
        {
            return (int)ExitCode.Interrupted;
        }
        catch (ProblemException e)
        {
            await terminal.Error.WriteLineAsync(Options.Both(Texts.Problem(e.Problem))).ConfigureAwait(false);
            return (int)ExitCode.Unusable;
        }
    }

    /// <summary>Runs the work of a command; a failure becomes a message in the language of the user, never a trace.</summary>
    /// <param name="terminal">The streams.</param>
    /// <param name="language">The language.</param>
    /// <param name="work">The work.</param>
    public static Task<int> GuardAsync(Terminal terminal, Language language, Func<ExitCode> work) => Task.Run(() =>
    {
        try
        {
            return (int)work();
        }
        catch (OperationCanceledException)
        {
            return (int)ExitCode.Interrupted;
        }
        catch (ProblemException e)
        {
            return Tell(e.Problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Tell(Texts.Unwritable(Files.ReasonOf(e)));
        }
        catch (Exception e) when (e is not OutputClosedException)
        {
            return Tell(Texts.Unexpected(e.GetType().Name + ": " + e.Message));
        }

        int Tell(Bilingual problem)
        {
            terminal.Error.WriteLine(Texts.Problem(problem).In(language));
            return (int)ExitCode.Unusable;
        }
    });

    /// <summary>The commands: those over households first, then those over reviews, then what the law says.</summary>
    /// <param name="terminal">The streams.</param>
    internal static Command Root(Terminal terminal)
    {
        var version = new Option<bool>("--version") { Description = Options.Both(Texts.VersionHelp) };
        var root = new Command("kienxuong", Options.Both(Texts.ToolHelp))
        {
            AssessCommand.For(terminal),
            ExplainCommand.For(terminal),
            SurveyCommand.For(terminal),
            AskCommand.For(terminal),
            CompareCommand.For(terminal),
            IncomeCommand.For(terminal),
            MembersCommand.For(terminal),
            StatusCommand.For(terminal),
            TimelineCommand.For(terminal),
            ReviewCommand.For(terminal),
            LawCommand.For(terminal),
            RuleCommand.For(terminal),
            UnitsCommand.For(terminal),
            CasesCommand.For(terminal),
            SchemaCommand.For(terminal),
            version,
            new HelpOption { Description = Options.Both(Texts.HelpHelp) },
        };
        root.SetAction(result =>
        {
            if (result.GetValue(version))
            {
                terminal.Output.WriteLine(Version);
                return (int)ExitCode.Done;
            }

            terminal.Error.WriteLine(Options.Both(Texts.NoCommand));
            return (int)ExitCode.Unusable;
        });
        return root;
    }

    private static string Version =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
