using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Commands;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Surveys;

/// <summary>Kết quả của một hộ: both scores row by row, the class with its articles, what is missing, what would change it, the named choices, and what to look at.</summary>
internal static class SurveyReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="console">Where the tables go.</param>
    /// <param name="output">The same as text.</param>
    /// <param name="row">The row of the file.</param>
    /// <param name="judged">The survey and its class.</param>
    /// <param name="law">The law.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, TextWriter output, InputRow row, JudgedSurvey judged, LawInForce law, Language language)
    {
        Classification classification = judged.Result.Class;
        string id = row.Id is null ? Texts.OnLine(row.Line).In(language) : Texts.HouseholdOnLine(row.Id, row.Line).In(language);
        output.WriteLine(Shown.Of(string.Join(", ", new[] { id, row.Head, row.Commune }.Where(static part => part.Length > 0))));
        Write(console, output, judged, law, language);
        foreach (Bilingual mark in judged.IsScored ? classification.Unconfirmed : [])
        {
            output.WriteLine(Texts.NoteLine(Texts.UnconfirmedMark(mark)).In(language));
        }

        output.Flush();
    }

    /// <summary>Writes the report without the row of a file.</summary>
    /// <inheritdoc cref="Write(IAnsiConsole, TextWriter, InputRow, JudgedSurvey, LawInForce, Language)"/>
    public static void Write(IAnsiConsole console, TextWriter output, JudgedSurvey judged, LawInForce law, Language language)
    {
        SurveyClassification result = judged.Result;
        var text = new DecisionText(language);
        FormAReport.Write(output, judged, language);
        if (!judged.IsReviewed)
        {
            output.WriteLine(Texts.NotReviewedOnDay(law.Date).In(language));
            if (!judged.IsScored)
            {
                WriteRemarks(output, judged, language);
                return;
            }

            output.WriteLine(Texts.NoteLine(Texts.ByScoreAnyway).In(language));
        }

        output.WriteLine(Texts.ClassOnDay(
            result.Class is ClassDecided ? text.NameOf(result.Class) : Texts.Undetermined.In(language) + ": " + text.PossibleOf(result.Class), law.Date).In(language));
        WriteRule(output, result, language);
        if (judged.HasFormA && judged.FormA.Followed is null)
        {
            output.WriteLine(Texts.NoteLine(Texts.FormAIsOpen).In(language));
        }

        foreach (Bilingual note in LawChoice.NotesOn(law))
        {
            output.WriteLine(Texts.NoteLine(note).In(language));
        }

        Write(console, output, Texts.SheetB1, result.IncomeSheet(), result.IncomeScore, language);
        Write(console, output, Texts.SheetB2, result.DeprivationSheet(), result.DeprivationScore, language);
        WriteNext(output, judged, law, language);
        WriteChoices(output, result, language);
        WriteRemarks(output, judged, language);
    }

    private static void WriteRemarks(TextWriter output, JudgedSurvey judged, Language language)
    {
        foreach (SurveyRemark remark in judged.Remarks)
        {
            output.WriteLine(Shown.Of(Texts.ToBeLookedAt(remark).In(language)));
        }

        output.Flush();
    }

    /// <summary>The rules that still may apply, with their articles, and both scores beside their cut-offs.</summary>
    private static void WriteRule(TextWriter output, SurveyClassification result, Language language)
    {
        foreach (Step rule in result.Class.Steps.Where(static step => step.Kind == StepKind.Rule && step.Truth != Truth.No))
        {
            output.WriteLine((rule.Truth == Truth.Yes ? "✓ " : "? ") + Domain.Explanations.StepText.Of(rule, language));
        }

        foreach (Step score in result.Class.Steps.Where(static step => step.Kind == StepKind.Score).DistinctBy(static step => step.Sheet))
        {
            ScoreRange? range = score.Sheet == result.Class.Steps.First(static step => step.Kind == StepKind.Score).Sheet ? result.IncomeScore : result.DeprivationScore;
            output.WriteLine("  " + Texts.ScoreAndCutOff(score.Sheet!, range?.ToString() ?? "", score.Limit, score.Parameter?.Cite(language) ?? "").In(language));
        }
    }

    private static void Write(IAnsiConsole console, TextWriter output, Bilingual name, ScoringSheet? sheet, ScoreRange? score, Language language)
    {
        if (sheet is null)
        {
            output.WriteLine(Texts.NoColumn(name).In(language));
            return;
        }

        output.WriteLine(Texts.SheetTitle(name, sheet).In(language));
        output.Flush();
        List<string[]> rows =
        [
            .. sheet.Rows.Where(row => row.Ticked != Truth.No || name == Texts.SheetB2).Select(row => new[]
            {
                row.Item + " " + Head(row.ItemLabel.In(language)),
                row.Label.In(language),
                row.Ticked switch { Truth.Yes => "x", Truth.Undetermined => "?", Truth.No => "" } + (row.RestsOnTick ? Texts.ByTick.In(language) : ""),
                row.Ticked == Truth.No ? "0" : Number(row.Points),
            }),
            [Texts.TotalOf(name).In(language), "", "", score?.ToString() ?? ""],
        ];
        PlainTable.Write(console, [.. Texts.SheetHeadings.Select(heading => heading.In(language))], rows);
    }

    private static void WriteNext(TextWriter output, JudgedSurvey judged, LawInForce law, Language language)
    {
        if (judged.Result.Class is ClassUndetermined undetermined)
        {
            output.WriteLine(Texts.StillMissing.In(language));
            foreach (string missing in undetermined.Missing.Select(fact => SurveyTexts.Of(fact, language) + " (" + fact.Code + ")"))
            {
                output.WriteLine("  " + missing);
            }

            return;
        }

        output.WriteLine(Texts.SmallestChanges.In(language));
        foreach (Counterfactual<PovertyClass> change in law.Counterfactuals(judged.Survey))
        {
            output.WriteLine("  " + change.Describe(language));
        }
    }

    private static void WriteChoices(TextWriter output, SurveyClassification result, Language language)
    {
        ImmutableArray<ChoiceEffect> effects = result.ChoiceEffects();
        output.WriteLine(Texts.ChoicesUsed.In(language));
        foreach (ParameterUse choice in result.Choices)
        {
            output.WriteLine("  " + choice.Parameter.Label.In(language) + ": " + choice.Show(language));
            foreach (ChoiceEffect effect in effects.Where(effect => effect.Choice.Parameter == choice.Parameter))
            {
                output.WriteLine("    " + Texts.Of(effect).In(language));
            }
        }
    }

    /// <summary>The head of an item without the words in brackets.</summary>
    private static string Head(string label) => label.IndexOf(" (", StringComparison.Ordinal) is > 0 and var end ? label[..end] : label;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
