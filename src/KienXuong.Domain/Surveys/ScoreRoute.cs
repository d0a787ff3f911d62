using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Phân loại hộ theo điểm của Phiếu B (Điều 1 khoản 1 Thông tư 07/2021/TT-BLĐTBXH): poor, near-poor or non-poor by the scores B1 and B2 under the standard of 2022.
/// The cut-offs hold from 01/09/2021; the points that a class needs are known for reviews from 01/01/2022 (<see cref="FormB1"/>).
/// </summary>
internal static class ScoreRoute
{
    private static readonly Provision Clause1 = Instruments.Circular07Of2021.Article(1).Clause(1);

    // Điều 1 khoản 1 điểm a. 140 điểm ở nông thôn, 175 điểm ở thành thị tương đương chuẩn thu nhập
    public static readonly Parameter<PointsByArea> IncomeCutOff = CutOffOf(
        "survey.2022.incomeCutOff", new("mức điểm B1", "cut-off of score B1"), new PointsByArea(Rural: 140, Urban: 175), Clause1.Point("a"));

    // Điều 1 khoản 1 điểm b. Từ 30 điểm trở lên: thiếu hụt từ 03 chỉ số
    public static readonly Parameter<int> DeprivationCutOff = CutOffOf(
        "survey.2022.deprivationCutOff", new("mức điểm B2", "cut-off of score B2"), 30, Clause1.Point("b"));

    private static readonly NumberLimit<Survey> CutOff = new(IncomeCutOff, SurveyFacts.AreaOfPlace);

    // Điều 1 khoản 1 điểm b
    public static readonly RuleSet<Survey, PovertyClass> Classes = new(
        "survey.2022.classes", new("phân loại hộ theo điểm B1 và B2", "class by the scores B1 and B2"), Name,
        new(Clause1.Point("b"), Official, Poor, All(FormB1.IncomeScore.AtMost(CutOff), FormB2.DeprivationScore.AtLeast(DeprivationCutOff))),
        new(Clause1.Point("b"), Official, NearPoor, All(FormB1.IncomeScore.AtMost(CutOff), FormB2.DeprivationScore.Below(DeprivationCutOff))),
        new(Clause1.Point("b"), Inferred, NeitherPoorNorNearPoor, FormB1.IncomeScore.Above(CutOff)));

    /// <summary>Phân loại theo điểm: the rules by score, for the days on which the point table holds; nobody could apply them before it was signed, on 30/03/2022.</summary>
    public static readonly Parameter<Func<RuleSet<Survey, PovertyClass>>> Rules = new(
        "survey.classes", new("phân loại hộ theo điểm", "class by score"),
        new(
            null,
            new(new LocalDate(2022, 1, 1), static () => Classes, Clause1, Official) { Through = new LocalDate(2025, 12, 31), AddedBy = FormRows.AnnexIII },
            new(new LocalDate(2026, 1, 1), static () => Classes, Clause1, Inferred) { Through = new LocalDate(2026, 12, 31), CarriedBy = Instruments.Decree351Of2025.Whole }));

    /// <summary>The name of a class as the forms print it.</summary>
    private static Bilingual Name(PovertyClass poverty) => poverty switch
    {
        Poor => new("hộ nghèo", "poor household"),
        NearPoor => new("hộ cận nghèo", "near-poor household"),
        NeitherPoorNorNearPoor or AverageLivingStandard or AboveAverage => new("hộ không nghèo", "non-poor household"),
    };

    /// <summary>A cut-off: from 01/09/2021; in 2026 with the standard that it expresses.</summary>
    private static Parameter<TValue> CutOffOf<TValue>(string code, Bilingual label, TValue value, Provision provision)
        where TValue : notnull => new(
        code, label,
        new(
            null,
            new(new LocalDate(2021, 9, 1), value, provision, Official) { Through = new LocalDate(2025, 12, 31) },
            new(new LocalDate(2026, 1, 1), value, provision, Inferred) { Through = new LocalDate(2026, 12, 31), CarriedBy = Instruments.Decree351Of2025.Whole }));
}
