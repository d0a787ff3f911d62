using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decision59Of2015;

/// <summary>Điều 1 Quyết định 59/2015/QĐ-TTg: các tiêu chí về thu nhập và về mức độ thiếu hụt tiếp cận các dịch vụ xã hội cơ bản.</summary>
public class Article1Tests
{
    [Theory(DisplayName = "Khoản 1: chuẩn nghèo 700.000 / 900.000 đồng, chuẩn cận nghèo 1.000.000 / 1.300.000 đồng, từ 05/01/2016 đến 31/12/2020, năm 2021 theo Nghị định 07/2021/NĐ-CP")]
    [Provision("điểm a khoản 1 Điều 1 Quyết định 59/2015/QĐ-TTg")]
    [Provision("điểm b khoản 1 Điều 1 Quyết định 59/2015/QĐ-TTg")]
    [InlineData("poverty.2016.povertyLine", 700_000, 900_000, "điểm a khoản 1 Điều 1 Quyết định 59/2015/QĐ-TTg")]
    [InlineData("poverty.2016.nearPovertyLine", 1_000_000, 1_300_000, "điểm b khoản 1 Điều 1 Quyết định 59/2015/QĐ-TTg")]
    public void Clause_1_the_two_income_lines(string code, long rural, long urban, string provision)
    {
        ParameterUse[] lines = [.. LawBook.Parameters.Single(parameter => parameter.Code == code).Uses];

        Assert.Equal(
            [(new Validity(new(2016, 1, 5), new(2020, 12, 31)), null), (new(new(2021, 1, 1), new(2021, 12, 31)), "Điều 2 Nghị định 07/2021/NĐ-CP")],
            lines.Select(line => (line.Validity, line.CarriedBy?.Cite(Language.Vietnamese))));
        Assert.All(lines, line =>
        {
            Assert.Equal(new ByArea(rural, urban), line.Value);
            Assert.Equal(provision, line.Provision.Cite(Language.Vietnamese));
            Assert.Equal(Verification.Reported, line.Verification);
        });
    }

    [Theory(DisplayName = "Khoản 2: thêm bất kỳ chỉ số nào trong 10 chỉ số vào 2 chỉ số khác thì hộ trên chuẩn nghèo chuyển từ cận nghèo sang nghèo")]
    [Provision("khoản 2 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [Provision("khoản 1 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    [InlineData(DeprivationIndicator2016.MedicalServices)]
    [InlineData(DeprivationIndicator2016.HealthInsurance)]
    [InlineData(DeprivationIndicator2016.AdultEducation)]
    [InlineData(DeprivationIndicator2016.ChildSchooling)]
    [InlineData(DeprivationIndicator2016.HousingQuality)]
    [InlineData(DeprivationIndicator2016.HousingArea)]
    [InlineData(DeprivationIndicator2016.WaterSource)]
    [InlineData(DeprivationIndicator2016.HygienicToilet)]
    [InlineData(DeprivationIndicator2016.TelecomServices)]
    [InlineData(DeprivationIndicator2016.InformationAssets)]
    public void Clause_2_each_of_the_ten_indicators_counts_one(DeprivationIndicator2016 third)
    {
        DeprivationIndicator2016[] others = [.. Enum.GetValues<DeprivationIndicator2016>().Where(indicator => indicator != third).Take(2)];
        Household withTwo = Given.Household(Rural, 700_001) with { Deprivations2016 = Deprivations2016.Only(others) };
        Household withThree = withTwo with { Deprivations2016 = withTwo.Deprivations2016.With(third, true) };

        Assert.Equal(NearPoor, Given.Decided(withTwo, 2018, 6, 15).Class);
        Assert.Equal(Poor, Given.Decided(withThree, 2018, 6, 15).Class);
    }

    [Fact(DisplayName = "Khoản 2: đúng 10 chỉ số, theo thứ tự của văn bản, mọi định nghĩa đều ghi là chưa kiểm chứng")]
    [Provision("Quyết định 59/2015/QĐ-TTg")]
    public void Clause_2_the_ten_indicators_in_order()
    {
        YesNoFacts<Household> ten = LawBook.Vietnam.On(new(2018, 6, 15)).Standard!.Standard.Indicators!;

        Assert.Equal(
            [
                "thiếu hụt chỉ số tiếp cận các dịch vụ y tế",
                "thiếu hụt chỉ số bảo hiểm y tế",
                "thiếu hụt chỉ số trình độ giáo dục của người lớn",
                "thiếu hụt chỉ số tình trạng đi học của trẻ em",
                "thiếu hụt chỉ số chất lượng nhà ở",
                "thiếu hụt chỉ số diện tích nhà ở bình quân đầu người",
                "thiếu hụt chỉ số nguồn nước sinh hoạt",
                "thiếu hụt chỉ số hố xí/nhà tiêu hợp vệ sinh",
                "thiếu hụt chỉ số sử dụng dịch vụ viễn thông",
                "thiếu hụt chỉ số tài sản phục vụ tiếp cận thông tin",
            ],
            ten.Facts.Select(fact => fact.Label.Vietnamese));
        Assert.All(ten.Facts, fact => Assert.Equal(Verification.Unconfirmed, fact.Definition!.Verification));
    }

    [Fact(DisplayName = "Khoản 2: chỉ đếm 10 chỉ số của Quyết định 59/2015/QĐ-TTg; 12 chỉ số của chuẩn sau không được đọc")]
    [Provision("khoản 2 Điều 2 Quyết định 59/2015/QĐ-TTg")]
    public void Clause_2_the_twelve_indicators_of_the_later_standard_are_not_read()
    {
        Household household = Given.Household(Rural, 700_001) with
        {
            Deprivations2016 = Indicators.OfTen(deprived: 2),
            Deprivations2022 = Indicators.OfTwelve(deprived: 12),
        };

        Assert.Equal(NearPoor, Given.Decided(household, 2018, 6, 15).Class);
    }
}
