using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Tool.Cases;

namespace KienXuong.Tool.Commands;

/// <summary><c>cases</c>: runs case files and shows every answer that differs from what an auditor expects.</summary>
internal static class CasesCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var files = new Argument<string[]>("FILES") { Description = Options.Both(Texts.CaseFilesHelp), Arity = ArgumentArity.OneOrMore };
        Option<Language> lang = Options.Lang();
        Option<Presentation> format = Options.Choice("--format", Texts.ExplainFormatHelp, ("text", Presentation.Text), ("json", Presentation.Json));
        var command = new Command("cases", Options.Both(Texts.CasesHelp)) { files, lang, format };
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            Language language = result.GetValue(lang);
            List<CaseFileResult> results = [];
            foreach (string file in result.GetRequiredValue(files).SelectMany(CaseRunner.FilesOf))
            {
                stop.ThrowIfCancellationRequested();
                var each = CaseRunner.Run(file);
                results.Add(each);
                if (result.GetValue(format) == Presentation.Text)
                {
                    CaseText.Write(terminal, each, language);
                }
            }

            if (result.GetValue(format) == Presentation.Json)
            {
                terminal.Output.WriteLine(CaseJson.Of(results, language));
            }

            return CodeOf(results);
        }));
        return command;
    }

    private static ExitCode CodeOf(List<CaseFileResult> results) =>
        results.Exists(static each => !each.Errors.IsEmpty) ? ExitCode.Unusable
        : results.Exists(static each => !each.Failures.IsEmpty) ? ExitCode.SomeRejected
        : ExitCode.Done;
}
