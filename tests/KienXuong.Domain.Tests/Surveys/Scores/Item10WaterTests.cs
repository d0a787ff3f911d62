using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 10. Nước sinh hoạt.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item10WaterTests
{
    [Theory(DisplayName = "Mục 10: A.VIII mã 1, 2, 3 có dòng; mã 4, cả nước mưa, không có dòng")]
    [InlineData(WaterSource.TapBottledOrBought, null, "water_tap_bottled_bought")]
    [InlineData(WaterSource.DrilledWell, null, "water_drilled_well")]
    [InlineData(WaterSource.ProtectedWellOrSpring, null, "water_protected_dug_well_or_spring")]
    [InlineData(WaterSource.Other, false, "")]
    [InlineData(WaterSource.Other, true, "")]
    [InlineData(WaterSource.Other, null, "")]
    [InlineData(null, null, "water_tap_bottled_bought? water_drilled_well? water_protected_dug_well_or_spring?")]
    public void Water(WaterSource? water, bool? isRain, string rows) =>
        Assert.Equal(rows, string.Join(' ', With(Nothing.Dwelling with { Water = water, WaterIsRain = isRain }, Worker).Rows("10")));

    [Theory(DisplayName = "Điểm không theo trực giác: Tây Nguyên và đồng bằng sông Cửu Long, nước máy 0 điểm mà giếng khoan có điểm")]
    [InlineData(Region.RedRiverDelta, 5, 5, 0)]
    [InlineData(Region.CentralHighlands, 0, 10, 5)]
    [InlineData(Region.SouthEast, 15, 5, 0)]
    [InlineData(Region.MekongDelta, 0, 5, 0)]
    public void Points_are_not_ordered(Region region, int tap, int drilled, int dug)
    {
        int B1(WaterSource water) => (With(Nothing.Dwelling with { Water = water }, Worker) with { Region = region }).B1();
        int without = B1(WaterSource.Other);

        Assert.Equal(
            (tap, drilled, dug),
            (B1(WaterSource.TapBottledOrBought) - without, B1(WaterSource.DrilledWell) - without, B1(WaterSource.ProtectedWellOrSpring) - without));
    }
}
