using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Households.HouseholdFacts;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Poverty;

/// <summary>
/// Nghị định 07/2021/NĐ-CP, chuẩn nghèo đa chiều. The standard of 2022-2025 (Article 3), carried through 2026 by Decree
/// 351/2025/NĐ-CP, which replaces it from 01/01/2027. Article 2, which keeps Decision 59/2015/QĐ-TTg for 2021, is in <see cref="PovertyStandards"/>;
/// Article 3(2)(d), added in 2025, in <see cref="Decree30Of2025"/>; Article 3(2)(đ) makes these classes the base of policy and decides no class.
/// </summary>
internal static class Decree07Of2021
{
    private static readonly Provision Article3 = Instruments.Decree07Of2021.Article(3);

    private static readonly Bilingual UnseenLetter = new("chữ của điểm chưa kiểm chứng", "the letter of the point is unconfirmed");

    // Điều 3 khoản 1 điểm a. Tiêu chí thu nhập
    public static readonly Parameter<ByArea> IncomeLine = Line(
        "poverty.2022.incomeLine", new("chuẩn thu nhập", "income line"),
        new(Rural: 1_500_000, Urban: 2_000_000), Article3.Clause(1).Point("a"), in2026: Reported);

    // Điều 3 khoản 1 điểm b. Tiêu chí mức độ thiếu hụt dịch vụ xã hội cơ bản: 6 dịch vụ, 12 chỉ số
    public static readonly YesNoFacts<Household> Indicators = DeprivationIndicators2022.All;

    // Điều 3 khoản 2 điểm c. Mức trên của hộ có mức sống trung bình
    public static readonly Parameter<ByArea> AverageLine = Line(
        "poverty.2022.averageLine", new("mức sống trung bình", "upper bound of the average living standard"),
        new(Rural: 2_250_000, Urban: 3_000_000), Article3.Clause(2).Point("c"), in2026: Inferred, UnseenLetter);

    // Điều 3 khoản 2. Chuẩn hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình
    public static readonly RuleSet<Household, PovertyClass> Classes = new(
        "poverty.2022.classes", new("phân loại hộ theo Nghị định 07/2021/NĐ-CP", "classes under Decree 07/2021/NĐ-CP"), PovertyClassNames.Of,
        new(Article3.Clause(2).Point("a"), Official, Poor,
            All(IncomePerHead.AtMost(IncomeLine.In(Area)), CountOf(Indicators).AtLeast(3)))
        {
            Note = UnseenLetter,
        },
        new(Article3.Clause(2).Point("b"), Official, NearPoor,
            All(IncomePerHead.AtMost(IncomeLine.In(Area)), CountOf(Indicators).Below(3)))
        {
            Note = UnseenLetter,
        },
        new(Article3.Clause(2).Point("c"), Official, AverageLivingStandard,
            All(IncomePerHead.Above(IncomeLine.In(Area)), IncomePerHead.AtMost(AverageLine.In(Area))))
        {
            Note = UnseenLetter,
        },
        new(Article3.Clause(2), Inferred, AboveAverage,
            IncomePerHead.Above(AverageLine.In(Area))));

    public static readonly PovertyStandard Standard = new(
        "2022", new("chuẩn nghèo đa chiều giai đoạn 2022-2025", "multidimensional poverty standard 2022-2025"), Classes, Indicators, IncomeLine);

    private static Parameter<ByArea> Line(string code, Bilingual label, ByArea value, Provision provision, Verification in2026, Bilingual? note = null) => new(
        code,
        label,
        new(
            new(2026, 12, 31),
            new Enactment<ByArea>(new(2022, 1, 1), value, provision, Official) { Through = new(2025, 12, 31), Note = note },
            new Enactment<ByArea>(new(2026, 1, 1), value, provision, in2026) { CarriedBy = Instruments.Decree351Of2025.Whole, Note = note }))
    {
        LocalRule = LocalRule.AtLeastNational,
    };
}
