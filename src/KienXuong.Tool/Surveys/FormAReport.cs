using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Kết quả Phiếu A của một hộ: the outcome with its columns and rule, what screened the household out, what is missing, and what people decided otherwise.</summary>
internal static class FormAReport
{
    /// <summary>Writes the result; nothing where no line of Form A is known and the rest of the survey does not decide it.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="judged">The survey and its results.</param>
    /// <param name="language">The language.</param>
    public static void Write(TextWriter output, JudgedSurvey judged, Language language)
    {
        if (!judged.HasFormA)
        {
            return;
        }

        FormAResult result = judged.FormA;
        output.WriteLine(Texts.FormA.In(language) + ": " + OutcomeOf(result, language) + ColumnsOf(result, language));
        foreach (Step rule in result.Steps.Where(static step => step is { Kind: StepKind.Rule, Truth: Truth.Yes }))
        {
            output.WriteLine("✓ " + StepText.Of(rule, language));
        }

        foreach (Fact fact in result.ScreenedOutBy)
        {
            output.WriteLine("  " + Texts.ScreenedOutBy(fact).In(language));
        }

        foreach (MissingFact missing in result.Followed is null ? result.Missing : [])
        {
            output.WriteLine("  " + Texts.MissingOnFormA(missing).In(language));
        }

        if (!result.Derived.IsEmpty)
        {
            output.WriteLine("  " + Texts.FromFormB.In(language) + string.Join("; ", result.Derived.Select(fact => fact.Label.In(language))));
        }

        if (result.Override is { } other)
        {
            output.WriteLine(Shown.Of("  " + Texts.DecidedOtherwise(other).In(language)));
        }
    }

    /// <summary>The stable code of the outcome; empty where nothing is known of Form A.</summary>
    /// <param name="judged">The survey and its results.</param>
    public static string CodeOf(JudgedSurvey judged) => !judged.HasFormA ? ""
        : judged.FormA.Possible.Decided is { } outcome ? char.ToLowerInvariant(outcome.ToString()[0]) + outcome.ToString()[1..] : DecisionText.UndeterminedCode;

    /// <summary>The outcome, or those still possible.</summary>
    /// <param name="result">The result of Form A.</param>
    /// <param name="language">The language.</param>
    public static string OutcomeOf(FormAResult result, Language language)
    {
        string outcomes = string.Join(Texts.Or.In(language), result.Possible.Select(outcome => FormLists.NamesOf<FormAOutcome>()[(int)outcome].In(language)));
        return result.Possible.Decided is null ? Texts.Undetermined.In(language) + ": " + outcomes : outcomes;
    }

    private static string ColumnsOf(FormAResult result, Language language)
    {
        string column = Texts.ColumnOfFormA.In(language);
        return (result.Column0 is { } zero ? Of("0", Number(zero)) : "") +
            (result.ColumnD is { } items ? Of("D", items.Low == items.High ? Number(items.Low) : Number(items.Low) + "-" + Number(items.High)) : "") +
            (result.ColumnE is { } e ? Of("E", Number(e)) : "");

        string Of(string name, string value) => "; " + column + " " + name + ": " + value;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
