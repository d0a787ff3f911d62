using KienXuong.Domain.Tests.Traceability;

namespace KienXuong.Domain.Tests.Law.Electricity;

/// <summary>Số tiền của từng quý đủ ba tháng, từ quý III/2014 đến quý II/2026, không bỏ sót quý nào.</summary>
[Provision("Điều 3 Quyết định 28/2014/QĐ-TTg")]
[Provision("Quyết định 14/2025/QĐ-TTg")]
public class EveryQuarterTests
{
    private static readonly Household PoorHousehold = new() { RecognisedClass = PovertyClass.Poor };

    [Theory(DisplayName = "Từ quý đầu đến quý cuối của mỗi mức")]
    [InlineData(2014, 3, 2015, 1, 137_412)]
    [InlineData(2015, 2, 2017, 3, 146_916)]
    [InlineData(2017, 4, 2017, 4, 149_061)]
    [InlineData(2018, 1, 2019, 1, 153_351)]
    [InlineData(2019, 2, 2021, 4, 166_122)]
    [InlineData(2022, 1, 2022, 1, 164_108)]
    [InlineData(2022, 2, 2022, 4, 163_101)]
    [InlineData(2023, 1, 2023, 1, 166_122)]
    [InlineData(2023, 2, 2023, 2, 167_772)]
    [InlineData(2023, 3, 2023, 3, 167_961)]
    [InlineData(2023, 4, 2023, 4, 170_488)]
    [InlineData(2024, 1, 2024, 3, 175_542)]
    [InlineData(2024, 4, 2024, 4, 181_180)]
    [InlineData(2025, 1, 2025, 1, 183_999)]
    [InlineData(2025, 2, 2025, 2, 186_948)]
    [InlineData(2025, 3, 2026, 2, 192_846)]
    public void Every_quarter_of_a_row(int fromYear, int fromQuarter, int toYear, int toQuarter, long expected)
    {
        for (int each = (4 * fromYear) + fromQuarter - 1; each <= (4 * toYear) + toQuarter - 1; each++)
        {
            QuarterlyEntitlement quarter = LawBook.Vietnam.ElectricitySupport(each / 4, 1 + (each % 4), _ => PoorHousehold);

            Assert.Equal(expected, quarter.Amount!.Value.Amount);
        }
    }

    [Fact(DisplayName = "Làm tròn từng tháng: 3 × 64.282 = 192.846 đồng, không phải 3 × 64.281,6 = 192.844,8 đồng")]
    public void Each_month_is_rounded()
    {
        QuarterlyEntitlement quarter = LawBook.Vietnam.ElectricitySupport(2025, 3, _ => PoorHousehold);

        Assert.Equal([64_282L, 64_282, 64_282], quarter.Months.Select(month => month.Amount!.Value.Amount));
        Assert.Equal(192_846, quarter.Amount!.Value.Amount);
    }

    [Fact(DisplayName = "Quý II/2014: tháng 4 và 5 ngoài phạm vi, nên cả quý không có số tiền")]
    public void A_quarter_with_months_outside_has_no_amount()
    {
        QuarterlyEntitlement quarter = LawBook.Vietnam.ElectricitySupport(2014, 2, _ => PoorHousehold);

        Assert.Equal([null, null, 45_804L], quarter.Months.Select(month => month.Amount?.Amount));
        Assert.Null(quarter.Amount);
    }

    [Fact(DisplayName = "Hộ cận nghèo cả quý: không đồng; hộ ra khỏi danh sách sau tháng 1: một tháng")]
    public void Only_months_on_the_list_of_poor_households_count()
    {
        Household nearPoor = new() { RecognisedClass = PovertyClass.NearPoor };

        Assert.Equal(0, LawBook.Vietnam.ElectricitySupport(2024, 1, _ => nearPoor).Amount!.Value.Amount);
        Assert.Equal(58_514, LawBook.Vietnam.ElectricitySupport(2024, 1, month => month.Month == 1 ? PoorHousehold : nearPoor).Amount!.Value.Amount);
    }
}
