using KienXuong.Domain;
using KienXuong.Domain.Rules;

namespace KienXuong.Tool.Surveys;

/// <summary>Parts of a decision by score as text.</summary>
internal static class SurveyTexts
{
    /// <summary>The facts that are missing and can still change the class, each with the member that it is about.</summary>
    /// <param name="classification">The decision.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> MissingOf(Classification classification, Language language) =>
        classification is ClassUndetermined undetermined ? undetermined.Missing.Select(fact => Of(fact, language)) : [];

    /// <summary>A missing fact.</summary>
    /// <param name="missing">The fact.</param>
    /// <param name="language">The language.</param>
    public static string Of(MissingFact missing, Language language) =>
        missing.Label.In(language) + (missing.Member is { } member ? Texts.OfMember(member + 1).In(language) : "");
}
