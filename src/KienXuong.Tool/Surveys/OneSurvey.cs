using System.Text;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Forms;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Carries out <c>survey</c> for one household of a list: its report, its decision for a program, or its form.</summary>
internal static class OneSurvey
{
    /// <summary>Finds the household and writes what was asked for.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="id">The id of the household; null where the list has only one.</param>
    /// <param name="form">The form to print; null for the decision.</param>
    /// <param name="terminal">The streams.</param>
    /// <param name="stop">Stops between two rows.</param>
    /// <exception cref="ProblemException">A file cannot be read or written, or there is no such household.</exception>
    public static ExitCode Run(SurveyOptions options, string? id, FormKind? form, Terminal terminal, CancellationToken stop)
    {
        options.List.RefuseUnusableFiles();
        Language language = options.List.Language;
        LawInForce law = options.List.Law;
        if (SurveyRun.WhyNot(law, language) is { } why)
        {
            terminal.Error.Write(why);
            return ExitCode.NotCovered;
        }

        using OpenInput<Survey> input = SurveyRun.OpenList(options, terminal);
        Row<Survey> row = OneRow.Of(input.Source, id, Texts.OneHouseholdOnly, stop);
        Judging<Survey, JudgedSurvey> judging = SurveyRun.By(law);
        List<InputError> errors = row.ErrorsBy(judging.Check);
        if (errors.Count > 0 || row.Record is not { } survey)
        {
            var rejects = new TableRejectWriter(terminal.ErrorConsole(), language, input.Source.NameOf);
            rejects.Write(row, errors);
            rejects.End();
            return ExitCode.SomeRejected;
        }

        using StreamWriter? file = options.List.Output is { } path ? new(Files.Create(path), new UTF8Encoding(false)) { NewLine = "\n" } : null;
        if (form is null && file is not null && options.List.Format == OutputFormat.Excel)
        {
            ExcelListWriter<JudgedSurvey> workbook = SurveyRun.Workbook(file.BaseStream, input.Source.Table, language);
            JudgedSurvey judged = judging.Judge(survey);
            workbook.Write(row, judged);
            workbook.Summarise(new(SummaryOf(judged, judging, law, options), law, SurveyRun.Classes));
            workbook.End();
            return ExitCode.Done;
        }

        Write(file ?? terminal.Output, row, judging.Judge(survey), law, options, form, terminal);
        return ExitCode.Done;
    }

    private static Summary SummaryOf(JudgedSurvey judged, Judging<Survey, JudgedSurvey> judging, LawInForce law, SurveyOptions options)
    {
        var summary = new Summary();
        foreach (Bilingual note in SurveyRun.Notes(law, options))
        {
            summary.Note(note);
        }

        summary.Count(judging.ClassOf(judged));
        summary.Rest(judging.ChoicesOf(judged));
        return summary;
    }

    private static void Write(TextWriter output, Row<Survey> row, JudgedSurvey judged, LawInForce law, SurveyOptions options, FormKind? form, Terminal terminal)
    {
        switch (form, options.List.Format)
        {
            case (FormKind.Text, _):
                FormText.Write(terminal.ConsoleOn(output, seen: false), output, FilledForm.Of(row, judged, law.Date));
                break;
            case (FormKind.Html, _):
                FormHtml.Write(output, Texts.FormTitle(row.Id).Vietnamese, FilledForm.Of(row, judged, law.Date));
                break;
            case (_, OutputFormat.Table):
                SurveyReport.Write(terminal.ConsoleOn(output, options.List.Output is null && terminal.OutputIsSeen), output, row, judged, law, options.List.Language);
                break;
            case (_, OutputFormat.Csv):
                new CsvSurveyWriter(output, options.List.Language).Write(row, judged);
                break;
            default:
                new JsonSurveyWriter(output, isArray: false).Write(row, judged);
                break;
        }

        if (form is null && options is { BlanksAreNone: true, List.Format: OutputFormat.Table })
        {
            output.WriteLine(Texts.NoteLine(Texts.BlanksWereNone).In(options.List.Language));
        }
    }
}
