using KienXuong.Domain.Households;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decree07Of2021;

/// <summary>Điều 3 Nghị định 07/2021/NĐ-CP: chuẩn hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình.</summary>
public class Article3Tests
{
    [Theory(DisplayName = "Khoản 2 điểm a: thu nhập từ 1.500.000 / 2.000.000 đồng trở xuống và thiếu hụt từ 03 chỉ số trở lên là hộ nghèo")]
    [Provision("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [Provision("điểm a khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(Rural, 1_499_999, 3)]
    [InlineData(Rural, 1_500_000, 3)]
    [InlineData(Rural, 1_500_000, 4)]
    [InlineData(Rural, 0, 12)]
    [InlineData(Urban, 1_999_999, 3)]
    [InlineData(Urban, 2_000_000, 3)]
    [InlineData(Urban, 2_000_000, 12)]
    public void Point_a(AreaType area, long income, int deprived)
    {
        ClassDecided decided = Given.Decided(Given.Household(area, income, deprived), 2023, 6, 15);

        Assert.Equal(Poor, decided.Class);
        Assert.Contains("✓ hộ nghèo — điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP [chính thức; chữ của điểm chưa kiểm chứng]", decided.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Khoản 2 điểm b: thu nhập từ 1.500.000 / 2.000.000 đồng trở xuống và thiếu hụt dưới 03 chỉ số là hộ cận nghèo, kể cả không thiếu hụt")]
    [Provision("điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(Rural, 1_500_000, 2)]
    [InlineData(Rural, 1_500_000, 1)]
    [InlineData(Rural, 1_500_000, 0)]
    [InlineData(Urban, 2_000_000, 2)]
    [InlineData(Urban, 2_000_000, 0)]
    public void Point_b(AreaType area, long income, int deprived) =>
        Assert.Equal(NearPoor, Given.Decided(Given.Household(area, income, deprived), 2023, 6, 15).Class);

    [Theory(DisplayName = "Khoản 2 điểm c: thu nhập trên 1.500.000 đến 2.250.000 đồng (nông thôn), trên 2.000.000 đến 3.000.000 đồng (thành thị) là mức sống trung bình, không xét thiếu hụt")]
    [Provision("điểm c khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(Rural, 1_500_001, 12)]
    [InlineData(Rural, 1_500_001, null)]
    [InlineData(Rural, 2_249_999, null)]
    [InlineData(Rural, 2_250_000, null)]
    [InlineData(Urban, 2_000_001, 12)]
    [InlineData(Urban, 2_999_999, null)]
    [InlineData(Urban, 3_000_000, null)]
    public void Point_c(AreaType area, long income, int? deprived) =>
        Assert.Equal(AverageLivingStandard, Given.Decided(Given.Household(area, income, deprived), 2023, 6, 15).Class);

    [Theory(DisplayName = "Trên mức sống trung bình: 2.250.001 / 3.000.001 đồng")]
    [Provision("khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(Rural, 2_250_001)]
    [InlineData(Urban, 3_000_001)]
    public void Above(AreaType area, long income) =>
        Assert.Equal(AboveAverage, Given.Decided(Given.Household(area, income), 2023, 6, 15).Class);

    [Theory(DisplayName = "Khoản 1 điểm b: mỗi chỉ số trong 12 chỉ số đều tính là một")]
    [InlineData(0, 1, 2)]
    [InlineData(1, 4, 7)]
    [InlineData(3, 5, 6)]
    [InlineData(2, 8, 11)]
    [InlineData(9, 10, 11)]
    [InlineData(0, 6, 9)]
    public void Each_of_the_twelve_indicators_counts_one(int first, int second, int third)
    {
        Household household = Given.Household(Rural, 1_500_000);
        var two = Deprivations2022.Only((DeprivationIndicator2022)first, (DeprivationIndicator2022)second);

        Assert.Equal(NearPoor, Given.Decided(household with { Deprivations2022 = two }, 2023, 6, 15).Class);
        Assert.Equal(Poor, Given.Decided(household with { Deprivations2022 = two.With((DeprivationIndicator2022)third, true) }, 2023, 6, 15).Class);
    }

    [Fact(DisplayName = "Thu nhập chia theo đầu người không làm tròn: 6.000.001 đồng chia 4 người là trên 1.500.000 đồng")]
    public void Income_per_head_is_not_rounded()
    {
        Household household = new() { Area = Rural, MonthlyIncome = 6_000_000, MemberCount = 4, DeprivationCount = 3 };

        Assert.Equal(Poor, Given.Decided(household, 2023, 6, 15).Class);
        ClassDecided more = Given.Decided(household with { MonthlyIncome = 6_000_001 }, 2023, 6, 15);
        Assert.Equal(AverageLivingStandard, more.Class);
        Assert.Contains("6.000.001 ₫ : 4 = 1.500.000,25 ₫", more.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("6,000,001 ₫ : 4 = 1,500,000.25 ₫", more.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "680.000 đồng, nông thôn, không thiếu hụt: hộ nghèo ngày 31/12/2021, hộ cận nghèo ngày 01/01/2022")]
    public void The_first_day_of_the_standard()
    {
        Household household = Given.Household(Rural, 680_000, 0);

        Assert.Equal(Poor, Given.Decided(household, 2021, 12, 31).Class);
        Assert.Equal(NearPoor, Given.Decided(household, 2022, 1, 1).Class);
    }

    [Fact(DisplayName = "Khoảng cách đến chuẩn thu nhập và đến mức 03 chỉ số")]
    public void Distances()
    {
        ClassDecided decided = Given.Decided(Given.Household(Urban, 1_900_000, 1), 2023, 6, 15);

        Assert.Equal((100_000, 2), (decided.BelowIncomeLine!.Value.Amount, decided.IndicatorsToCutOff));
        Assert.Equal(-500_000, Given.Decided(Given.Household(Urban, 2_500_000), 2023, 6, 15).BelowIncomeLine!.Value.Amount);
    }
}
