using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decree07Of2021;

/// <summary>Điều 2 Nghị định 07/2021/NĐ-CP: trong năm 2021 tiếp tục áp dụng chuẩn nghèo của Quyết định 59/2015/QĐ-TTg.</summary>
[Provision("Điều 2 Nghị định 07/2021/NĐ-CP")]
public class Article2Tests
{
    private const string Route1 = "hộ nghèo (trường hợp 1: thu nhập)";
    private const string Route2 = "hộ nghèo (trường hợp 2: thu nhập và thiếu hụt)";

    [Theory(DisplayName = "Năm 2021, ngày đầu và ngày cuối: mọi mức của Quyết định 59/2015/QĐ-TTg vẫn được áp dụng")]
    [InlineData(Rural, 699_999, 0, Poor, Route1)]
    [InlineData(Rural, 700_000, 0, Poor, Route1)]
    [InlineData(Rural, 700_001, 2, NearPoor, "hộ cận nghèo")]
    [InlineData(Rural, 700_001, 3, Poor, Route2)]
    [InlineData(Rural, 1_000_000, 2, NearPoor, "hộ cận nghèo")]
    [InlineData(Rural, 1_000_000, 3, Poor, Route2)]
    [InlineData(Rural, 1_000_001, 10, AverageLivingStandard, "hộ có mức sống trung bình")]
    [InlineData(Rural, 1_500_000, 10, AverageLivingStandard, "hộ có mức sống trung bình")]
    [InlineData(Rural, 1_500_001, 10, AboveAverage, "hộ có mức sống trên trung bình")]
    [InlineData(Urban, 900_000, 0, Poor, Route1)]
    [InlineData(Urban, 900_001, 2, NearPoor, "hộ cận nghèo")]
    [InlineData(Urban, 900_001, 3, Poor, Route2)]
    [InlineData(Urban, 1_300_000, 2, NearPoor, "hộ cận nghèo")]
    [InlineData(Urban, 1_300_000, 3, Poor, Route2)]
    [InlineData(Urban, 1_300_001, 10, AverageLivingStandard, "hộ có mức sống trung bình")]
    [InlineData(Urban, 1_950_000, 10, AverageLivingStandard, "hộ có mức sống trung bình")]
    [InlineData(Urban, 1_950_001, 10, AboveAverage, "hộ có mức sống trên trung bình")]
    public void Every_limit_of_2016_holds_on_the_first_and_last_day_of_2021(AreaType area, long income, int deprived, PovertyClass expected, string route)
    {
        Household household = Given.Household(area, income, deprived);

        ClassDecided first = Given.Decided(household, 2021, 1, 1);
        ClassDecided last = Given.Decided(household, 2021, 12, 31);

        Assert.Equal((expected, route), (first.Class, first.Route.Vietnamese));
        Assert.Equal((expected, route), (last.Class, last.Route.Vietnamese));
    }

    [Fact(DisplayName = "Kết quả của năm 2021 viện dẫn Điều 2, ghi là chính thức, và nêu rằng ngày cuối suy ra từ Điều 3")]
    public void A_result_of_2021_cites_article_2()
    {
        StandardInForce standard = Given.Decided(Given.Household(Rural, 700_000), 2021, 6, 15).Standard!;

        Assert.Equal("Điều 2 Nghị định 07/2021/NĐ-CP", standard.Use.Provision.Cite(Language.Vietnamese));
        Assert.Equal("Article 2 of Decree 07/2021/NĐ-CP", standard.Use.Provision.Cite(Language.English));
        Assert.Equal(Verification.Official, standard.Use.Verification);
        Assert.Equal(new Validity(new(2021, 1, 1), new(2021, 12, 31)), standard.Use.Validity);
        Assert.Equal("ngày cuối suy ra từ Điều 3", standard.Use.Note!.Vietnamese);
    }

    [Fact(DisplayName = "Năm 2021 đếm 10 chỉ số của chuẩn 2016, không đếm 12 chỉ số của chuẩn 2022")]
    public void The_ten_indicators_count_in_2021()
    {
        Household household = Given.Household(Urban, 1_300_000) with
        {
            Deprivations2016 = Indicators.OfTen(deprived: 2),
            Deprivations2022 = Indicators.OfTwelve(deprived: 12),
        };

        Assert.Equal(NearPoor, Given.Decided(household, 2021, 12, 31).Class);
        Assert.Equal(Poor, Given.Decided(household, 2022, 1, 1).Class);
    }
}
