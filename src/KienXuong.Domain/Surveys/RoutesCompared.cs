using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Compares the class by score with the class by declared income (Điều 1 khoản 1 điểm a Thông tư 07/2021/TT-BLĐTBXH: thu nhập được ước lượng bằng điểm).</summary>
internal static class RoutesCompared
{
    private static readonly Definition ScoreDecides = new(
        new("hai cách cho kết quả khác nhau: hộ nghèo, hộ cận nghèo được xác định theo điểm, không theo thu nhập khai báo",
            "the two routes differ: poor and near-poor are decided by the score, not by a declared income"),
        Instruments.Circular07Of2021.Article(1).Clause(1).Point("a"),
        Verification.Inferred);

    /// <summary>Why no class follows.</summary>
    public static NotCovered NoClass { get; } = new(
        NotCoveredReason.NotKnown,
        new("loại hộ khi điểm B1 là hộ không nghèo mà thu nhập không vượt chuẩn thu nhập", "the class of a household that is non-poor by score with an income at or below the line"),
        null);

    /// <summary>How two sets of possible classes stand to each other.</summary>
    public static RouteAgreement Agreement(Possible<PovertyClass> byScore, Possible<PovertyClass> byIncome)
    {
        RouteAgreement? all = null;
        foreach (PovertyClass score in byScore)
        {
            foreach (PovertyClass income in byIncome)
            {
                RouteAgreement one = Agreement(score, income);
                if (all is { } known && known != one)
                {
                    return RouteAgreement.Undetermined;
                }

                all = one;
            }
        }

        return all ?? RouteAgreement.NotCovered;
    }

    /// <summary>Which class counts, and why; null where nothing is to be said.</summary>
    public static Definition? Precedence(RouteAgreement agreement) => agreement == RouteAgreement.ScoreDecides ? ScoreDecides : null;

    public static string Explain(BothRoutes result, Language language)
    {
        var text = new StringBuilder();
        text.Line(language.Pick("Theo điểm của phiếu:", "By the score of the form:"));
        text.Append(result.ByScore.Explain(language));
        text.Line(language.Pick("Theo thu nhập khai báo:", "By the declared income:"));
        text.Append(result.ByIncome.Explain(language));
        text.Line(language.Pick("Kết luận: ", "Conclusion: ") + Conclusion(result, language));
        return text.ToString();
    }

    private static string Conclusion(BothRoutes result, Language language) => result.Agreement switch
    {
        RouteAgreement.Undetermined => language.Pick("chưa xác định hai cách có khớp nhau không", "whether the two routes agree is undetermined"),
        RouteAgreement.Agree => language.Pick("hai cách khớp nhau: ", "the two routes agree: ") + Names(result.Class, language),
        RouteAgreement.ScoreDecides => Names(result.Class, language) + "; " + Of(result.Precedence!, language),
        RouteAgreement.NoClassFollows => ExplanationText.Of(NoClass, language),
        RouteAgreement.NotCovered => language.Pick("không so được, vì ít nhất một cách ngoài phạm vi", "nothing to compare, because at least one route is not covered"),
    };

    private static string Names(Classification classification, Language language) => string.Join(
        language.Pick(" hoặc ", " or "), classification.Possible.Select(each => Households.PovertyClassNames.Of(each).In(language)));

    private static string Of(Definition precedence, Language language) =>
        precedence.Text.In(language) + " (" + Citations.Of(precedence.Provision, precedence.Verification, null, language) + ")";

    private static RouteAgreement Agreement(PovertyClass score, PovertyClass income) => (score, income) switch
    {
        (PovertyClass.Poor or PovertyClass.NearPoor, _) => score == income ? RouteAgreement.Agree : RouteAgreement.ScoreDecides,
        (_, PovertyClass.Poor or PovertyClass.NearPoor) => RouteAgreement.NoClassFollows,
        _ => RouteAgreement.Agree,
    };
}
