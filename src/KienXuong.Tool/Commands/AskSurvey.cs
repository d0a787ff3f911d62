using System.Collections.Immutable;
using System.Text;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Interview;
using KienXuong.Tool.Output;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Commands;

/// <summary><c>ask --survey</c>: an interview along Form A and Form B that asks only what can still change the result, and ends with it row by row.</summary>
internal static class AskSurvey
{
    /// <summary>Holds the interview.</summary>
    /// <param name="terminal">The streams.</param>
    /// <param name="law">The law.</param>
    /// <param name="file">A survey that is partly known, in JSON; null for none.</param>
    /// <param name="save">Where the survey is kept; null for nowhere.</param>
    /// <param name="procedure">The procedure of the review where the survey does not say it; null unknown.</param>
    /// <param name="language">The language.</param>
    /// <param name="stop">Stops between two questions.</param>
    public static ExitCode Run(Terminal terminal, LawInForce law, AskedFile file, string? save, ReviewProcedure? procedure, Language language, CancellationToken stop)
    {
        if (SurveyRun.WhyNot(law, language) is { } why)
        {
            terminal.Error.Write(why);
            return ExitCode.NotCovered;
        }

        var survey = new Survey { FormA = new() };    // from nothing it begins with Form A; a survey without a line of it is past that
        if (!file.TryRead(terminal, language, () => OpenList(terminal, law, file, language), ReadJson, new SurveyValidator(law).Check, stop, ref survey))
        {
            return ExitCode.Unusable;
        }

        if (save is not null)
        {
            Files.EnsureWritable(save);
        }

        if (procedure is not null && survey.FormA?.Procedure is null)
        {
            survey = survey with { FormA = (survey.FormA ?? new()) with { Procedure = procedure } };
        }

        using var answers = new StreamReader(terminal.Input, new UTF8Encoding(false));
        survey = new Conversation<Survey>(new SurveyTopic(law), answers, terminal.Output, language).Hold(survey, stop);
        if (save is not null)
        {
            using Stream stream = Files.Create(save);
            stream.Write(Encoding.UTF8.GetBytes(SurveyJson.Write(survey, indented: true) + "\n"));
        }

        terminal.Output.WriteLine();
        SurveyReport.Write(terminal.OutputConsole(), terminal.Output, SurveyRun.By(law).Judge(survey), law, language);
        return ExitCode.Done;
    }

    private static OpenInput<Survey> OpenList(Terminal terminal, LawInForce law, AskedFile file, Language language) => SurveyRun.OpenList(
        new(new(file.List, law.Date, Standard: null, language, OutputFormat.Table), Members: null, Region: null, BlanksAreNone: false), terminal);

    private static (Survey? Survey, ImmutableArray<InputError> Errors) ReadJson(byte[] json)
    {
        SurveyReading reading = SurveyJson.Read(json);
        return (reading.Survey, reading.Errors);
    }
}
