using System.Collections.Immutable;
using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Validation;

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
        var command = new Command("cases", Options.Both(Texts.CasesHelp)) { files, lang };
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
            Run(terminal, result.GetRequiredValue(files), result.GetValue(lang), stop)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string[] paths, Language language, CancellationToken stop)
    {
        ExitCode code = ExitCode.Done;
        foreach (string file in paths.SelectMany(FilesOf))
        {
            stop.ThrowIfCancellationRequested();
            CaseFileReading reading = Read(file);
            foreach (InputError error in reading.Errors)
            {
                terminal.Error.WriteLine($"{file}: {error.Path}: {error.Code}: {error.Message.In(language)}");
                code = ExitCode.Unusable;
            }

            int failed = reading.Cases.Count(each => !Passes(terminal, each, language));
            terminal.Output.WriteLine(Texts.CasesOfFile(file, reading.Cases.Length - failed, failed).In(language));
            code = failed > 0 && code == ExitCode.Done ? ExitCode.SomeRejected : code;
        }

        return code;
    }

    private static bool Passes(Terminal terminal, LawCase each, Language language)
    {
        ImmutableArray<CaseDifference> differences = each.Run(LawBook.Vietnam);
        if (!differences.IsEmpty)
        {
            terminal.Output.WriteLine(Texts.Case(each.Name, each.Provision).In(language));
        }

        foreach (CaseDifference difference in differences)
        {
            terminal.Output.WriteLine(Texts.CaseDifference(difference.Date, difference.Field, difference.Expected, difference.Actual).In(language));
        }

        return differences.IsEmpty;
    }

    private static IEnumerable<string> FilesOf(string path) => !Directory.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static CaseFileReading Read(string file)
    {
        using var reader = new StreamReader(Files.OpenRead(file));
        return CaseFile.Read(reader.ReadToEnd());
    }
}
