using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 13. Đất đai.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item13LandTests
{
    public static TheoryData<decimal, string> BandsGardenAndPond => new()
    {
        { 0, "" },
        { 299.999m, "" },
        { 300, "garden_pond_300_500" },
        { 300.001m, "garden_pond_300_500" },
        { 499.999m, "garden_pond_300_500" },
        { 500, "garden_pond_500plus" },
        { 500.001m, "garden_pond_500plus" },
        { 10_000_000, "garden_pond_500plus" },
    };

    public static TheoryData<decimal, string> BandsAnnualCrops => new()
    {
        { 0, "" },
        { 4999.999m, "" },
        { 5_000, "annual_crop_5000plus" },
        { 5000.001m, "annual_crop_5000plus" },
        { 10_000_000, "annual_crop_5000plus" },
    };

    public static TheoryData<decimal, string> BandsPerennialCrops => new()
    {
        { 0, "" },
        { 999.999m, "" },
        { 1_000, "perennial_1000_5000" },
        { 1000.001m, "perennial_1000_5000" },
        { 4999.999m, "perennial_1000_5000" },
        { 5_000, "perennial_5000plus" },
        { 5000.001m, "perennial_5000plus" },
        { 10_000_000, "perennial_5000plus" },
    };

    public static TheoryData<decimal, string> BandsWaterSurface => new()
    {
        { 0, "" },
        { 499.999m, "" },
        { 500, "water_surface_500_5000" },
        { 500.001m, "water_surface_500_5000" },
        { 4999.999m, "water_surface_500_5000" },
        { 5_000, "water_surface_5000plus" },
        { 5000.001m, "water_surface_5000plus" },
        { 10_000_000, "water_surface_5000plus" },
    };

    public static TheoryData<decimal, string> BandsForest => new()
    {
        { 0, "" },
        { 4999.999m, "" },
        { 5_000, "forest_5000_10000" },
        { 5000.001m, "forest_5000_10000" },
        { 9999.999m, "forest_5000_10000" },
        { 10_000, "forest_10000plus" },
        { 10000.001m, "forest_10000plus" },
        { 10_000_000, "forest_10000plus" },
    };

    [Theory(DisplayName = "Mục 13: ao, vườn liền kề đất ở từ 300 đến dưới 500 m², từ 500 m² trở lên")]
    [MemberData(nameof(BandsGardenAndPond))]
    public void Garden_and_pond(decimal area, string row) =>
        Assert.Equal(row, string.Join(' ', (Alone with { Land = Nothing.Land with { GardenAndPond = area } }).Rows("13")));

    [Theory(DisplayName = "Mục 13: cây hằng năm từ 5.000 m² trở lên")]
    [MemberData(nameof(BandsAnnualCrops))]
    public void Annual_crops(decimal area, string row) =>
        Assert.Equal(row, string.Join(' ', (Alone with { Land = Nothing.Land with { AnnualCrops = area } }).Rows("13")));

    [Theory(DisplayName = "Mục 13: cây lâu năm từ 1.000 đến dưới 5.000 m², từ 5.000 m² trở lên")]
    [MemberData(nameof(BandsPerennialCrops))]
    public void Perennial_crops(decimal area, string row) =>
        Assert.Equal(row, string.Join(' ', (Alone with { Land = Nothing.Land with { PerennialCrops = area } }).Rows("13")));

    [Theory(DisplayName = "Mục 13: mặt nước từ 500 đến dưới 5.000 m², từ 5.000 m² trở lên")]
    [MemberData(nameof(BandsWaterSurface))]
    public void Water_surface(decimal area, string row) =>
        Assert.Equal(row, string.Join(' ', (Alone with { Land = Nothing.Land with { WaterSurface = area } }).Rows("13")));

    [Theory(DisplayName = "Mục 13: đất rừng từ 5.000 đến dưới 10.000 m², từ 10.000 m² trở lên")]
    [MemberData(nameof(BandsForest))]
    public void Forest(decimal area, string row) =>
        Assert.Equal(row, string.Join(' ', (Alone with { Land = Nothing.Land with { Forest = area } }).Rows("13")));

    [Fact(DisplayName = "Mục 13: các loại đất cộng với nhau")]
    public void Kinds_of_land_add_up()
    {
        Survey survey = Alone with { Land = new() { GardenAndPond = 600, AnnualCrops = 5_000, PerennialCrops = 1_000, WaterSurface = 5_000, Forest = 5_000 } };

        Assert.Equal(["garden_pond_500plus", "annual_crop_5000plus", "perennial_1000_5000", "water_surface_5000plus", "forest_5000_10000"], survey.Rows("13"));
        Assert.Equal(5 + 10 + 5 + 15 + 25, survey.B1() - Alone.B1());
    }

    [Fact(DisplayName = "Mục 13: dòng đất chưa ghi là chưa biết")]
    public void An_empty_line_is_unknown()
    {
        Assert.Equal(["forest_5000_10000?", "forest_10000plus?"], (Alone with { Land = Nothing.Land with { Forest = null } }).Rows("13"));
        Assert.Equal(9, (Alone with { Land = new() }).Rows("13").Length);
    }
}
