using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Parts of a decision by score as text.</summary>
internal static class SurveyTexts
{
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
        return
        [
            SheetCell.Of(DecisionText.CodeOf(classification)),
            SheetCell.Of(text.NameOf(classification)),
            SheetCell.Of(classification is ClassDecided ? "" : text.PossibleOf(classification)),
            SheetCell.Of(judged.Result.IncomeScore?.Low),
            SheetCell.Of(judged.Result.IncomeScore?.High),
            SheetCell.Of(judged.Result.DeprivationScore?.Low),
            SheetCell.Of(judged.Result.DeprivationScore?.High),
            SheetCell.Of(string.Join("; ", MissingOf(classification, language))),
            SheetCell.Of(string.Join("; ", judged.Remarks.Select(remark => remark.Path + ": " + remark.Message.In(language)))),
            SheetCell.Of(text.ProvisionOf(classification)),
            SheetCell.Of(string.Join("; ", text.UnconfirmedOf(classification))),
        ];
    }

    /// <summary>A missing fact.</summary>
    /// <param name="missing">The fact.</param>
    /// <param name="language">The language.</param>
    public static string Of(MissingFact missing, Language language) =>
        missing.Label.In(language) + (missing.Member is { } member ? Texts.OfMember(member + 1).In(language) : "");
}
