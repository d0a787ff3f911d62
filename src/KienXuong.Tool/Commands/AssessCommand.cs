using System.CommandLine;

namespace KienXuong.Tool.Commands;

/// <summary><c>assess</c>: the class of every household of a file.</summary>
internal static class AssessCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var list = new ListArguments();
        Command command = list.CommandOf("assess", Texts.AssessHelp);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, list.LanguageOf(result), () => new AssessRun(list.Read(result), terminal).Run(stop)));
        return command;
    }
}
