using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Households.HouseholdFacts;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Poverty;

/// <summary>
/// Nghị định 351/2025/NĐ-CP, chuẩn nghèo đa chiều quốc gia. The standard of 2027-2030. Follows Decree 07/2021/NĐ-CP. The article
/// numbers, the final list of indicators and the bound of the average living standard are not known: only the number of deprived
/// indicators is asked, and above the income line the answer stops at neither poor nor near-poor.
/// </summary>
internal static class Decree351Of2025
{
    private static readonly Provision Decree = Instruments.Decree351Of2025.Whole;

    // Tiêu chí thu nhập
    public static readonly Parameter<ByArea> IncomeLine = new(
        "poverty.2027.incomeLine", new("chuẩn thu nhập", "income line"),
        new(new(2030, 12, 31), new Enactment<ByArea>(new(2027, 1, 1), new(Rural: 2_200_000, Urban: 2_800_000), Decree, Reported)))
    {
        LocalRule = LocalRule.AtLeastNational,
    };

    // Mức trên của hộ có mức sống trung bình: chưa biết
    public static readonly Parameter<ByArea> AverageLine = new(
        "poverty.2027.averageLine", new("mức sống trung bình", "upper bound of the average living standard"), new(null));

    // Chuẩn hộ nghèo, hộ cận nghèo; hộ có mức sống trung bình khi mức thu nhập được biết
    public static readonly RuleSet<Household, PovertyClass> Classes = new(
        "poverty.2027.classes", new("phân loại hộ theo Nghị định 351/2025/NĐ-CP", "classes under Decree 351/2025/NĐ-CP"), PovertyClassNames.Of,
        new(Decree, Reported, Poor,
            All(IncomePerHead.AtMost(IncomeLine.In(Area)), DeprivationCount.AtLeast(3))),
        new(Decree, Reported, NearPoor,
            All(IncomePerHead.AtMost(IncomeLine.In(Area)), DeprivationCount.Below(3))),
        new(Decree, Inferred, NeitherPoorNorNearPoor,
            All(Not(Given<Household>(AverageLine)), IncomePerHead.Above(IncomeLine.In(Area)))),
        new(Decree, Inferred, AverageLivingStandard,
            All(Given<Household>(AverageLine), IncomePerHead.Above(IncomeLine.In(Area)), IncomePerHead.AtMost(AverageLine.In(Area)))),
        new(Decree, Inferred, AboveAverage,
            All(Given<Household>(AverageLine), IncomePerHead.Above(AverageLine.In(Area)))));

    public static readonly PovertyStandard Standard = new(
        "2027", new("chuẩn nghèo đa chiều quốc gia giai đoạn 2027-2030", "national multidimensional poverty standard 2027-2030"), Classes, null, IncomeLine)
    {
        LeftOut = new(
            "hộ có mức sống trung bình và người lao động có thu nhập thấp từ 01/01/2027: mức thu nhập chưa biết; danh mục chỉ số thiếu hụt chính thức chưa biết, nên chỉ đọc số chỉ số thiếu hụt",
            "the average living standard and the low-income worker from 01/01/2027: their income bounds are not known; the final list of deprivation indicators is not known, so only their number is read"),
    };
}
