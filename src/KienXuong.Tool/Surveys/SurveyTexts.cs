using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Parts of a decision by score as text.</summary>
internal static class SurveyTexts
{
    /// <summary>The code of a household that Form A screens out: it has no class by the review.</summary>
    private const string NotReviewedCode = "notReviewed";

    /// <summary>The facts that are missing and can still change the class, each with the member that it is about.</summary>
    /// <param name="classification">The decision.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> MissingOf(Classification classification, Language language) =>
        classification is ClassUndetermined undetermined ? undetermined.Missing.Select(fact => Of(fact, language)) : [];

    /// <summary>The decision in the columns of a list, after those that say which household it is.</summary>
    /// <param name="judged">The decision.</param>
    /// <param name="text">The parts of a decision as text.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<SheetCell> CellsOf(JudgedSurvey judged, DecisionText text, Language language)
    {
        Classification classification = judged.Result.Class;
        ScoreRange? income = judged.IsScored ? judged.Result.IncomeScore : null;
        ScoreRange? deprivation = judged.IsScored ? judged.Result.DeprivationScore : null;
        return
        [
            SheetCell.Of(judged.IsReviewed ? DecisionText.CodeOf(classification) : NotReviewedCode),
            SheetCell.Of(judged.IsReviewed ? text.NameOf(classification) : Texts.NotReviewed.In(language)),
            SheetCell.Of(classification is ClassDecided || !judged.IsReviewed ? "" : text.PossibleOf(classification)),
            SheetCell.Of(income?.Low),
            SheetCell.Of(income?.High),
            SheetCell.Of(deprivation?.Low),
            SheetCell.Of(deprivation?.High),
            SheetCell.Of(judged.IsReviewed ? string.Join("; ", MissingOf(classification, language)) : ""),
            SheetCell.Of(string.Join("; ", judged.Remarks.Select(remark => remark.Path + ": " + remark.Message.In(language)))),
            SheetCell.Of(text.ProvisionOf(classification)),
            SheetCell.Of(judged.IsScored ? string.Join("; ", text.UnconfirmedOf(classification)) : ""),
            SheetCell.Of(FormAReport.CodeOf(judged)),
            SheetCell.Of(judged.HasFormA ? FormAReport.OutcomeOf(judged.FormA, language) : ""),
            SheetCell.Of(string.Join("; ", judged.FormA.ScreenedOutBy.Select(fact => fact.Label.In(language)))),
            SheetCell.Of(judged.FormA.Override is { } other ? Texts.DecidedOtherwise(other).In(language) : ""),
            SheetCell.Of(judged is { IsReviewed: false, IsScored: true } ? text.NameOf(classification) : ""),
        ];
    }

    /// <summary>A missing fact.</summary>
    /// <param name="missing">The fact.</param>
    /// <param name="language">The language.</param>
    public static string Of(MissingFact missing, Language language) =>
        missing.Label.In(language) + (missing.Member is { } member ? Texts.OfMember(member + 1).In(language) : "");
}
