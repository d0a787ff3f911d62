using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Households.HouseholdFacts;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Poverty;

/// <summary>
/// Quyết định 59/2015/QĐ-TTg, chuẩn nghèo tiếp cận đa chiều. The standard of 2016-2020, in force from 05/01/2016;
/// carried through 2021 by Article 2 of Decree 07/2021/NĐ-CP, whose own standard replaces it from 01/01/2022.
/// </summary>
internal static class Decision59Of2015
{
    private static readonly Provision Article1 = Instruments.Decision59Of2015.Article(1);
    private static readonly Provision Article2 = Instruments.Decision59Of2015.Article(2);

    // Điều 1 khoản 1 điểm a. Chuẩn nghèo
    public static readonly Parameter<ByArea> PovertyLine = Line(
        "poverty.2016.povertyLine", new("chuẩn nghèo", "poverty line"),
        new(Rural: 700_000, Urban: 900_000), Article1.Clause(1).Point("a"));

    // Điều 1 khoản 1 điểm b. Chuẩn cận nghèo
    public static readonly Parameter<ByArea> NearPovertyLine = Line(
        "poverty.2016.nearPovertyLine", new("chuẩn cận nghèo", "near-poverty line"),
        new(Rural: 1_000_000, Urban: 1_300_000), Article1.Clause(1).Point("b"));

    // Điều 1 khoản 2. Mức độ thiếu hụt tiếp cận các dịch vụ xã hội cơ bản: 5 dịch vụ, 10 chỉ số
    public static readonly YesNoFacts<Household> Indicators = DeprivationIndicators2016.All;

    // Điều 2 khoản 3. Mức trên của hộ có mức sống trung bình
    public static readonly Parameter<ByArea> AverageLine = Line(
        "poverty.2016.averageLine", new("mức sống trung bình", "upper bound of the average living standard"),
        new(Rural: 1_500_000, Urban: 1_950_000), Article2.Clause(3),
        new("số khoản chưa kiểm chứng", "the clause number is unconfirmed"));

    // Điều 2. Chuẩn hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình
    public static readonly RuleSet<Household, PovertyClass> Classes = new(
        "poverty.2016.classes", new("phân loại hộ theo Quyết định 59/2015/QĐ-TTg", "classes under Decision 59/2015/QĐ-TTg"), PovertyClassNames.Of,
        new(Article2.Clause(1), Reported, Poor,
            IncomePerHead.AtMost(PovertyLine.In(Area)))
        {
            Route = new("hộ nghèo (trường hợp 1: thu nhập)", "poor household (route 1: income)"),
        },
        new(Article2.Clause(1), Reported, Poor,
            All(IncomePerHead.Above(PovertyLine.In(Area)), IncomePerHead.AtMost(NearPovertyLine.In(Area)), CountOf(Indicators).AtLeast(3)))
        {
            Route = new("hộ nghèo (trường hợp 2: thu nhập và thiếu hụt)", "poor household (route 2: income and deprivation)"),
        },
        new(Article2.Clause(2), Reported, NearPoor,
            All(IncomePerHead.Above(PovertyLine.In(Area)), IncomePerHead.AtMost(NearPovertyLine.In(Area)), CountOf(Indicators).Below(3))),
        new(Article2.Clause(3), Reported, AverageLivingStandard,
            All(IncomePerHead.Above(NearPovertyLine.In(Area)), IncomePerHead.AtMost(AverageLine.In(Area)))),
        new(Article2, Inferred, AboveAverage,
            IncomePerHead.Above(AverageLine.In(Area))));

    public static readonly PovertyStandard Standard = new(
        "2016", new("chuẩn nghèo đa chiều giai đoạn 2016-2020", "multidimensional poverty standard 2016-2020"), Classes, Indicators, NearPovertyLine);

    private static Parameter<ByArea> Line(string code, Bilingual label, ByArea value, Provision provision, Bilingual? note = null) =>
        new(
            code,
            label,
            new(
                new(2021, 12, 31),
                new Enactment<ByArea>(new(2016, 1, 5), value, provision, Reported) { Through = new(2020, 12, 31), Note = note },
                new Enactment<ByArea>(new(2021, 1, 1), value, provision, Reported) { CarriedBy = Instruments.Decree07Of2021.Article(2), Note = note }))
        {
            LocalRule = LocalRule.AtLeastNational,
        };
}
