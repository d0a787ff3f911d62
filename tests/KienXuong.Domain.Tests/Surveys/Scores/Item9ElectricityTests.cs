using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 9. Tiêu thụ điện bình quân 1 tháng cả hộ.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item9ElectricityTests
{
    public static TheoryData<decimal, string> Bands => new()
    {
        { 0, "" }, { 24, "" }, { 24.999m, "" }, { 25, "electricity_25_50" }, { 25.001m, "electricity_25_50" }, { 49.9m, "electricity_25_50" },
        { 49.999m, "electricity_25_50" }, { 50, "electricity_50_100" }, { 99.999m, "electricity_50_100" }, { 100, "electricity_100_150" },
        { 149, "electricity_100_150" }, { 149.999m, "electricity_100_150" }, { 150, "electricity_150plus" }, { 150.001m, "electricity_150plus" }, { 900, "electricity_150plus" },
    };

    [Theory(DisplayName = "Mục 9: từ 25 đến dưới 50, từ 50 đến dưới 100, từ 100 đến dưới 150, từ 150 kWh trở lên; dưới 25 không có dòng")]
    [MemberData(nameof(Bands))]
    public void Electricity(decimal used, string row) => Assert.Equal(row, string.Join(' ', Rows(PowerSource.Grid, used)));

    [Fact(DisplayName = "Mục 9 tính cả hộ, không chia theo đầu người")]
    public void The_whole_household() =>
        Assert.Equal(["electricity_150plus"], With(Nothing.Dwelling with { Electricity = 150 }, Worker, Worker, Child, Child).Rows("9"));

    [Theory(DisplayName = "Mục 9: điện lưới, điện máy phát, loại điện khác như nhau")]
    [InlineData(PowerSource.Grid)]
    [InlineData(PowerSource.Generator)]
    [InlineData(PowerSource.Other)]
    public void Any_source(PowerSource power) => Assert.Equal(["electricity_50_100"], Rows(power, 60));

    [Theory(DisplayName = "Chưa có điện (A.VI mã 4): không có dòng, dù A.VII trống hay đã ghi")]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(150)]
    public void No_electricity(int? used) => Assert.Empty(Rows(PowerSource.None, used));

    [Fact(DisplayName = "Chưa có điện mà A.VII ghi số dương: được báo")]
    public void Electricity_without_source_is_reported() => Assert.Equal(
        [SurveyRemarkCodes.ElectricityWithoutSource],
        With(Nothing.Dwelling with { Power = PowerSource.None, Electricity = 60 }, Worker).On(Day).Counted.Ignored.Select(each => each.Code));

    [Fact(DisplayName = "A.VI trống: A.VII trên 0 chứng tỏ có điện")]
    public void A_number_above_zero_proves_electricity()
    {
        Assert.Equal(["electricity_50_100"], Rows(null, 60));
        Assert.Equal(["electricity_150plus"], Rows(null, 150));
        Assert.Empty(Rows(null, 0));
    }

    [Fact(DisplayName = "A.VII trống: mọi dòng còn ngỏ")]
    public void Unknown_number()
    {
        string[] open = ["electricity_25_50?", "electricity_50_100?", "electricity_100_150?", "electricity_150plus?"];

        Assert.Equal(open, Rows(PowerSource.Grid, null));
        Assert.Equal(open, Rows(null, null));
    }

    [Theory(DisplayName = "Mục 9: bình quân 12 tháng hay tháng gần nhất không đổi điểm")]
    [InlineData(ElectricityMeasure.Last12Months)]
    [InlineData(ElectricityMeasure.LatestMonth)]
    public void Either_measure(ElectricityMeasure measure) =>
        Assert.Equal(["electricity_50_100"], With(Nothing.Dwelling with { Electricity = 60, ElectricityMeasure = measure }, Worker).Rows("9"));

    private static string[] Rows(PowerSource? power, decimal? used) => With(Nothing.Dwelling with { Power = power, Electricity = used }, Worker).Rows("9");
}
