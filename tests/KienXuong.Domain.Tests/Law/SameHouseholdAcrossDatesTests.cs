using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Cùng một hộ, hai ngày liền nhau ở hai bên của một lần đổi chuẩn; mỗi ngày chỉ đọc chỉ số của chuẩn có hiệu lực ngày đó.</summary>
[Provision("Quyết định 59/2015/QĐ-TTg")]
[Provision("Nghị định 07/2021/NĐ-CP")]
[Provision("Nghị định 351/2025/NĐ-CP")]
public class SameHouseholdAcrossDatesTests
{
    private const string Route1 = "hộ nghèo (trường hợp 1: thu nhập)";

    [Fact(DisplayName = "680.000 đồng, nông thôn, không thiếu hụt: ngày 31/12/2021 là hộ nghèo trường hợp 1, ngày 01/01/2022 là hộ cận nghèo")]
    public void From_poor_by_income_to_near_poor()
    {
        Household household = Surveyed(Rural, 680_000, deprived: 0);

        Assert.Equal(Route1, Given.Decided(household, 2021, 12, 31).Route.Vietnamese);
        Assert.Equal(NearPoor, Given.Decided(household, 2022, 1, 1).Class);
    }

    [Fact(DisplayName = "1.400.000 đồng, nông thôn, thiếu hụt 3 chỉ số: ngày 31/12/2021 có mức sống trung bình, ngày 01/01/2022 là hộ nghèo")]
    public void From_average_to_poor()
    {
        Household household = Surveyed(Rural, 1_400_000, deprived: 3);

        Assert.Equal(AverageLivingStandard, Given.Decided(household, 2021, 12, 31).Class);
        Assert.Equal(Poor, Given.Decided(household, 2022, 1, 1).Class);
    }

    [Fact(DisplayName = "2.000.000 đồng, nông thôn, thiếu hụt 3 chỉ số: có mức sống trung bình đến hết ngày 31/12/2026, hộ nghèo từ ngày 01/01/2027")]
    public void The_line_of_2027_does_not_hold_in_2026()
    {
        Household household = Surveyed(Rural, 2_000_000, deprived: 3);

        Assert.Equal(AverageLivingStandard, Given.Decided(household, 2025, 12, 31).Class);
        Assert.Equal(AverageLivingStandard, Given.Decided(household, 2026, 1, 1).Class);
        Assert.Equal(AverageLivingStandard, Given.Decided(household, 2026, 12, 31).Class);
        Assert.Equal(Poor, Given.Decided(household, 2027, 1, 1).Class);
    }

    [Fact(DisplayName = "2.800.000 đồng, thành thị, thiếu hụt 2 chỉ số: ngày 31/12/2026 có mức sống trung bình, ngày 01/01/2027 là hộ cận nghèo")]
    public void From_average_to_near_poor()
    {
        Household household = Surveyed(Urban, 2_800_000, deprived: 2);

        Assert.Equal(AverageLivingStandard, Given.Decided(household, 2026, 12, 31).Class);
        Assert.Equal(NearPoor, Given.Decided(household, 2027, 1, 1).Class);
    }

    [Theory(DisplayName = "Trong một chuẩn, mọi ngày cho cùng kết quả, kể cả ngày 29 tháng 2")]
    [InlineData(2022, 2024, 2, 29)]
    [InlineData(2022, 2025, 4, 9)]
    [InlineData(2022, 2025, 4, 10)]
    [InlineData(2022, 2026, 8, 31)]
    [InlineData(2022, 2026, 9, 1)]
    [InlineData(2016, 2016, 2, 29)]
    [InlineData(2016, 2020, 2, 29)]
    [InlineData(2016, 2021, 1, 1)]
    [InlineData(2027, 2028, 2, 29)]
    [InlineData(2027, 2030, 12, 31)]
    public void Inside_a_standard_nothing_changes(int standard, int year, int month, int day)
    {
        Household household = Surveyed(Rural, 1_000_000, deprived: 3);

        Assert.Equal(Poor, Given.Decided(household, year, month, day).Class);
        Assert.Equal(standard.ToString(System.Globalization.CultureInfo.InvariantCulture), Given.Decided(household, year, month, day).Standard!.Standard.Code);
    }

    [Theory(DisplayName = "Rà soát mùa thu 2021 có hai danh sách: danh sách thứ hai nêu tên chuẩn 2022 và đọc 12 chỉ số của chuẩn đó")]
    [InlineData(2021, 9, 1)]
    [InlineData(2021, 12, 31)]
    public void The_second_list_of_2021_names_the_standard_of_2022(int year, int month, int day)
    {
        Household household = Surveyed(Rural, 1_400_000, deprived: 3);
        LawInForce law = LawBook.Vietnam.On(new(year, month, day));

        ClassDecided second = Assert.IsType<ClassDecided>(law.Under("2022").Classify(household));

        Assert.Equal(AverageLivingStandard, law.PossibleClasses(household).Decided);
        Assert.Equal((Poor, "2022"), (second.Class, second.Standard!.Standard.Code));
        Assert.Equal(new(year, month, day), second.Date);
    }

    /// <summary>Surveyed under every standard: so many of the ten, of the twelve, and of the indicators of 2027.</summary>
    private static Household Surveyed(AreaType area, long income, int deprived) => Given.Household(area, income, deprived) with
    {
        Deprivations2016 = Indicators.OfTen(deprived),
        Deprivations2022 = Indicators.OfTwelve(deprived),
    };
}
