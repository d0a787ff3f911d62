using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Kết quả theo hai cách: the class of a household by score beside its class by declared income, and which of them counts.</summary>
/// <remarks>In an official review the score decides poor and near-poor, not a declared income. A disagreement is reported, never settled silently.</remarks>
public sealed record BothRoutes
{
    internal BothRoutes(SurveyClassification byScore, Household declared, Classification byIncome)
    {
        ByScore = byScore;
        Declared = declared;
        ByIncome = byIncome;
        Agreement = RoutesCompared.Agreement(byScore.Class.Possible, byIncome.Possible);
    }

    /// <summary>The class by the scores B1 and B2.</summary>
    public SurveyClassification ByScore { get; }

    /// <summary>The household as it was judged by its income: as declared, with the area and the indicators of the survey where nothing is declared of them.</summary>
    public Household Declared { get; }

    /// <summary>The class by the declared income, under the same standard.</summary>
    public Classification ByIncome { get; }

    /// <summary>How the two stand to each other.</summary>
    public RouteAgreement Agreement { get; }

    /// <summary>Which class counts, and by which provision; null where the two agree, are undetermined or are not covered.</summary>
    public Definition? Precedence => RoutesCompared.Precedence(Agreement);

    /// <summary>The class that counts: by score; where the score says non-poor and both agree, by income, which tells the average living standard; not covered where no text says which class follows.</summary>
    public Classification Class => Agreement switch
    {
        RouteAgreement.NoClassFollows => new ClassNotCovered(ByScore.Class.Date, RoutesCompared.NoClass) { Standard = ByScore.Class.Standard },
        RouteAgreement.Agree when ByScore.Class.Possible.Contains(PovertyClass.NeitherPoorNorNearPoor) => ByIncome,
        RouteAgreement.Agree or RouteAgreement.ScoreDecides or RouteAgreement.Undetermined or RouteAgreement.NotCovered => ByScore.Class,
    };

    /// <summary>Both routes with every step as text, and which of them counts.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => RoutesCompared.Explain(this, language);
}
