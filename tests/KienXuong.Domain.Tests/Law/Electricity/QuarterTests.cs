namespace KienXuong.Domain.Tests.Law.Electricity;

/// <summary>Chi trả theo quý: làm tròn từng tháng rồi cộng, không làm tròn cả quý.</summary>
public class QuarterTests
{
    private static readonly Household PoorHousehold = new() { RecognisedClass = PovertyClass.Poor };

    [Theory(DisplayName = "Số tiền của một quý đủ ba tháng")]
    [InlineData(2014, 3, 137_412)]
    [InlineData(2015, 2, 146_916)]
    [InlineData(2017, 4, 149_061)]
    [InlineData(2018, 1, 153_351)]
    [InlineData(2019, 2, 166_122)]
    [InlineData(2022, 1, 164_108)]
    [InlineData(2022, 2, 163_101)]
    [InlineData(2023, 1, 166_122)]
    [InlineData(2023, 2, 167_772)]
    [InlineData(2023, 3, 167_961)]
    [InlineData(2023, 4, 170_488)]
    [InlineData(2024, 1, 175_542)]
    [InlineData(2024, 4, 181_180)]
    [InlineData(2025, 1, 183_999)]
    [InlineData(2025, 2, 186_948)]
    [InlineData(2025, 3, 192_846)]
    [InlineData(2026, 2, 192_846)]
    public void The_amount_of_a_quarter(int year, int quarter, long expected) =>
        Assert.Equal(expected, LawBook.Vietnam.ElectricitySupport(year, quarter, _ => PoorHousehold).Amount!.Value.Amount);

    [Fact(DisplayName = "Vào danh sách hộ nghèo từ 01/02/2023: quý I/2023 là 2 × 55.374 = 110.748 đồng")]
    public void Only_the_months_of_the_list_count()
    {
        QuarterlyEntitlement quarter = LawBook.Vietnam.ElectricitySupport(
            2023, 1, month => new Household { RecognisedClass = month.Month == 1 ? PovertyClass.NearPoor : PovertyClass.Poor });

        Assert.Equal(110_748, quarter.Amount!.Value.Amount);
    }

    [Fact(DisplayName = "Quý III/2026: tháng 7 là 64.282 đồng, tháng 8 và 9 chưa biết, nên cả quý chưa xác định")]
    public void A_quarter_with_an_unknown_month_is_undetermined()
    {
        QuarterlyEntitlement quarter = LawBook.Vietnam.ElectricitySupport(2026, 3, _ => PoorHousehold);

        Assert.Equal([64_282L, null, null], quarter.Months.Select(month => month.Amount?.Amount));
        Assert.Null(quarter.Amount);
    }

    [Theory(DisplayName = "Quý phải từ 1 đến 4")]
    [InlineData(0)]
    [InlineData(5)]
    public void A_quarter_is_one_to_four(int quarter) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LawBook.Vietnam.ElectricitySupport(2024, quarter, _ => PoorHousehold));

    [Fact(DisplayName = "Đối chiếu báo cáo huyện: trung bình có trọng số 166.779 đồng một hộ một quý, lệch không quá 0,5 % so với 166.974 đồng")]
    public void The_district_report_fits()
    {
        (int Year, int Quarter, long Amount, long Households)[] quarters =
        [
            (2021, 1, 166_122, 1_962), (2021, 2, 166_122, 1_962), (2021, 3, 166_122, 1_962), (2021, 4, 166_122, 1_962),
            (2022, 1, 164_108, 1_962), (2022, 2, 163_101, 1_962), (2022, 3, 163_101, 1_962), (2022, 4, 163_101, 1_962),
            (2023, 1, 166_122, 1_600), (2023, 2, 167_772, 1_600), (2023, 3, 167_961, 1_600), (2023, 4, 170_488, 1_600),
            (2024, 1, 175_542, 1_351), (2024, 2, 175_542, 1_351),
        ];

        long sum = 0;
        foreach ((int year, int quarter, long amount, long households) in quarters)
        {
            Assert.Equal(amount, LawBook.Vietnam.ElectricitySupport(year, quarter, _ => PoorHousehold).Amount!.Value.Amount);
            sum += amount * households;
        }

        Assert.Equal(4_135_781_122, sum);
        Assert.InRange(sum / 24_798m, 166_139.13m, 167_808.87m);
    }
}
