using KienXuong.Domain;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Cases;

/// <summary>Writes the result of a case file to read: what fails, then the counts; what is wrong with the file goes to standard error.</summary>
internal static class CaseText
{
    /// <summary>Writes the result of a file.</summary>
    /// <param name="terminal">The streams.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language.</param>
    public static void Write(Terminal terminal, CaseFileResult result, Language language)
    {
        foreach (InputError error in result.Errors)
        {
            terminal.Error.WriteLine(Shown.Of(Texts.FileProblem(result.File, error).In(language)));
        }

        foreach ((LawCase failed, var differences) in result.Failures)
        {
            terminal.Output.WriteLine(Shown.Of(Texts.Case(failed.Name, failed.Provision).In(language)));
            foreach (CaseDifference difference in differences)
            {
                terminal.Output.WriteLine(Shown.Of(Texts.CaseDifference(difference.Date, difference.Field, difference.Expected, difference.Actual).In(language)));
            }
        }

        terminal.Output.WriteLine(Shown.Of(Texts.CasesOfFile(result.File, result.Passed, result.Failures.Length, result.Errors.Length).In(language)));
    }
}
