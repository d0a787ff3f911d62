using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decision59Of2015;

/// <summary>Điều 2 Quyết định 59/2015/QĐ-TTg: hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình.</summary>
public class Article2Tests
{
    private const string Route1 = "hộ nghèo (trường hợp 1: thu nhập)";
    private const string Route2 = "hộ nghèo (trường hợp 2: thu nhập và thiếu hụt)";

    [Theory(DisplayName = "Khoản 1: thu nhập từ chuẩn nghèo trở xuống là hộ nghèo, không xét thiếu hụt")]
    [Provision("khoản 1 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [Provision("điểm a khoản 1 Điều 1 Quyết định 59/2015/QĐ-TTg")]
    [InlineData(Rural, 699_999)]
    [InlineData(Rural, 700_000)]
    [InlineData(Urban, 899_999)]
    [InlineData(Urban, 900_000)]
    public void At_most_the_poverty_line_is_poor_by_route_1(AreaType area, long income)
    {
        ClassDecided decided = Given.Decided(Given.Household(area, income), 2018, 6, 15);

        Assert.Equal((Poor, Route1), (decided.Class, decided.Route.Vietnamese));
    }

    [Theory(DisplayName = "Khoản 1: thu nhập trên chuẩn nghèo đến chuẩn cận nghèo và thiếu hụt từ 3 chỉ số trở lên là hộ nghèo")]
    [Provision("khoản 1 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [Provision("điểm b khoản 1 Điều 1 Quyết định 59/2015/QĐ-TTg")]
    [InlineData(Rural, 700_001, 3)]
    [InlineData(Rural, 999_999, 4)]
    [InlineData(Rural, 1_000_000, 3)]
    [InlineData(Urban, 900_001, 3)]
    [InlineData(Urban, 1_299_999, 10)]
    [InlineData(Urban, 1_300_000, 3)]
    public void Between_the_lines_with_three_deprivations_is_poor_by_route_2(AreaType area, long income, int deprived)
    {
        ClassDecided decided = Given.Decided(Given.Household(area, income, deprived), 2018, 6, 15);

        Assert.Equal((Poor, Route2), (decided.Class, decided.Route.Vietnamese));
    }

    [Theory(DisplayName = "Khoản 2: thu nhập trên chuẩn nghèo đến chuẩn cận nghèo và thiếu hụt dưới 3 chỉ số là hộ cận nghèo")]
    [Provision("khoản 2 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [InlineData(Rural, 700_001, 0)]
    [InlineData(Rural, 700_001, 2)]
    [InlineData(Rural, 1_000_000, 2)]
    [InlineData(Urban, 900_001, 2)]
    [InlineData(Urban, 1_300_000, 0)]
    [InlineData(Urban, 1_300_000, 2)]
    public void Between_the_lines_with_fewer_is_near_poor(AreaType area, long income, int deprived) =>
        Assert.Equal(NearPoor, Given.Decided(Given.Household(area, income, deprived), 2018, 6, 15).Class);

    [Theory(DisplayName = "Khoản 3: thu nhập trên chuẩn cận nghèo đến 1.500.000 / 1.950.000 đồng là hộ có mức sống trung bình, không xét thiếu hụt")]
    [Provision("khoản 3 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [InlineData(Rural, 1_000_001, 10)]
    [InlineData(Rural, 1_499_999, null)]
    [InlineData(Rural, 1_500_000, null)]
    [InlineData(Urban, 1_300_001, 10)]
    [InlineData(Urban, 1_949_999, null)]
    [InlineData(Urban, 1_950_000, null)]
    public void Above_the_near_poverty_line_is_average(AreaType area, long income, int? deprived) =>
        Assert.Equal(AverageLivingStandard, Given.Decided(Given.Household(area, income, deprived), 2018, 6, 15).Class);

    [Theory(DisplayName = "Trên mức sống trung bình: không thuộc loại nào")]
    [Provision("Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [InlineData(Rural, 1_500_001)]
    [InlineData(Urban, 1_950_001)]
    public void Above_the_average_bound(AreaType area, long income) =>
        Assert.Equal(AboveAverage, Given.Decided(Given.Household(area, income), 2018, 6, 15).Class);

    [Fact(DisplayName = "Mười chỉ số: định nghĩa chưa kiểm chứng được nêu khi kết quả dựa vào số chỉ số, và chỉ khi đó")]
    public void A_result_that_rests_on_the_indicators_says_that_they_are_unconfirmed()
    {
        Assert.NotEmpty(Given.Decided(Given.Household(Rural, 800_000, 3), 2018, 6, 15).Unconfirmed);
        Assert.Empty(Given.Decided(Given.Household(Rural, 600_000, 3), 2018, 6, 15).Unconfirmed);
        Assert.Empty(Given.Decided(Given.Household(Rural, 1_000_001, 0), 2018, 6, 15).Unconfirmed);
        Assert.Empty(Given.Decided(Given.Household(Rural, 1_800_000, 0), 2018, 6, 15).Unconfirmed);
    }

    [Fact(DisplayName = "Hộ nghèo theo trường hợp 1: khoảng cách đến chuẩn cận nghèo và đến mức 03 chỉ số vẫn được nêu")]
    public void A_household_poor_by_route_1_has_its_distances()
    {
        ClassDecided decided = Given.Decided(Given.Household(Rural, 680_000, 2), 2018, 6, 15);

        Assert.Equal((320_000, 1), (decided.BelowIncomeLine?.Amount, decided.IndicatorsToCutOff));
        Assert.EndsWith(
            "Khoảng cách đến chuẩn cận nghèo: thấp hơn 320.000 ₫\nSố chỉ số thiếu hụt so với mức 3: thấp hơn 1\n", decided.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Null(Given.Decided(Given.Household(Rural, 680_000), 2018, 6, 15).IndicatorsToCutOff);
    }
}
