using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decree07Of2021;

/// <summary>Khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP: tiêu chí thu nhập và tiêu chí mức độ thiếu hụt dịch vụ xã hội cơ bản.</summary>
public class Article3Clause1Tests
{
    [Theory(DisplayName = "Điểm a: chuẩn thu nhập 1.500.000 / 2.000.000 đồng; đến 31/12/2025 theo Nghị định 07, năm 2026 tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP")]
    [Provision("điểm a khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData("2022-01-01", "2025-12-31", Verification.Official, null)]
    [InlineData("2026-01-01", "2026-12-31", Verification.Reported, "Nghị định 351/2025/NĐ-CP")]
    public void Point_a_the_income_line(string first, string last, Verification verification, string? carriedBy)
    {
        Parameter line = LawBook.Parameters.Single(parameter => parameter.Code == "poverty.2022.incomeLine");
        foreach (string day in (string[])[first, last])
        {
            ParameterUse use = line.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)!;

            Assert.Equal(new ByArea(1_500_000, 2_000_000), use.Value);
            Assert.Equal((verification, carriedBy), (use.Verification, use.CarriedBy?.Cite(Language.Vietnamese)));
            Assert.Equal(first + "/" + last, use.Validity.ToString());
        }
    }

    [Theory(DisplayName = "Điểm b: thêm bất kỳ chỉ số nào trong 12 chỉ số vào 2 chỉ số khác thì hộ cận nghèo thành hộ nghèo")]
    [Provision("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [Provision("điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(DeprivationIndicator2022.Job)]
    [InlineData(DeprivationIndicator2022.Dependants)]
    [InlineData(DeprivationIndicator2022.Nutrition)]
    [InlineData(DeprivationIndicator2022.HealthInsurance)]
    [InlineData(DeprivationIndicator2022.AdultEducation)]
    [InlineData(DeprivationIndicator2022.ChildSchooling)]
    [InlineData(DeprivationIndicator2022.HousingQuality)]
    [InlineData(DeprivationIndicator2022.HousingArea)]
    [InlineData(DeprivationIndicator2022.WaterSource)]
    [InlineData(DeprivationIndicator2022.HygienicToilet)]
    [InlineData(DeprivationIndicator2022.TelecomServices)]
    [InlineData(DeprivationIndicator2022.InformationMeans)]
    public void Point_b_each_of_the_twelve_indicators_counts_one(DeprivationIndicator2022 third)
    {
        DeprivationIndicator2022[] others = [.. Enum.GetValues<DeprivationIndicator2022>().Where(indicator => indicator != third).Take(2)];
        Household withTwo = Given.Household(Urban, 2_000_000) with { Deprivations2022 = Deprivations2022.Only(others) };
        Household withThree = withTwo with { Deprivations2022 = withTwo.Deprivations2022.With(third, true) };

        Assert.Equal(NearPoor, Given.Decided(withTwo, 2024, 2, 29).Class);
        Assert.Equal(Poor, Given.Decided(withThree, 2024, 2, 29).Class);
    }

    [Fact(DisplayName = "Điểm b: đúng 12 chỉ số, theo thứ tự của văn bản, định nghĩa theo Phiếu B2 là chính thức")]
    [Provision("Nghị định 07/2021/NĐ-CP")]
    public void Point_b_the_twelve_indicators_in_order()
    {
        YesNoFacts<Household> twelve = LawBook.Vietnam.On(new(2023, 6, 15)).Standard!.Standard.Indicators!;

        Assert.Equal(
            [
                "thiếu hụt chỉ số việc làm",
                "thiếu hụt chỉ số người phụ thuộc trong hộ gia đình",
                "thiếu hụt chỉ số dinh dưỡng",
                "thiếu hụt chỉ số bảo hiểm y tế",
                "thiếu hụt chỉ số trình độ giáo dục của người lớn",
                "thiếu hụt chỉ số tình trạng đi học của trẻ em",
                "thiếu hụt chỉ số chất lượng nhà ở",
                "thiếu hụt chỉ số diện tích nhà ở bình quân đầu người",
                "thiếu hụt chỉ số nguồn nước sinh hoạt",
                "thiếu hụt chỉ số nhà tiêu hợp vệ sinh",
                "thiếu hụt chỉ số sử dụng dịch vụ viễn thông",
                "thiếu hụt chỉ số phương tiện phục vụ tiếp cận thông tin",
            ],
            twelve.Facts.Select(fact => fact.Label.Vietnamese));
        Assert.All(twelve.Facts, fact => Assert.Equal(Verification.Official, fact.Definition!.Verification));
    }

    [Theory(DisplayName = "Điểm b: từ 0 đến 12 chỉ số thiếu hụt, khai từng chỉ số; ranh giới nằm giữa 2 và 3")]
    [Provision("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [Provision("điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(0, NearPoor)]
    [InlineData(1, NearPoor)]
    [InlineData(2, NearPoor)]
    [InlineData(3, Poor)]
    [InlineData(4, Poor)]
    [InlineData(11, Poor)]
    [InlineData(12, Poor)]
    public void Point_b_the_count_and_its_boundary(int deprived, PovertyClass expected)
    {
        Household household = Given.Household(Rural, 1_500_000) with { Deprivations2022 = Indicators.OfTwelve(deprived) };

        Assert.Equal(expected, Given.Decided(household, 2022, 1, 1).Class);
        Assert.Equal(expected, Given.Decided(household, 2025, 12, 31).Class);
        Assert.Equal(expected, Given.Decided(household, 2026, 12, 31).Class);
    }
}
