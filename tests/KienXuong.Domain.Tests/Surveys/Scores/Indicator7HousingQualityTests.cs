using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 7 (4.1). Nhà ở thuộc loại không bền chắc: ít nhất 2 trong 3 kết cấu cột, mái, tường không bền chắc.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator7HousingQualityTests
{
    [Theory(DisplayName = "Chất lượng nhà ở: 2 hoặc 3 kết cấu có mã 4 là không bền chắc; chưa rõ khi ô trống còn có thể làm đủ hai")]
    [InlineData(ColumnMaterial.BrickOrStone, RoofMaterial.Tile, WallMaterial.ReinforcedConcrete, false)]
    [InlineData(ColumnMaterial.BrickOrStone, RoofMaterial.Tile, WallMaterial.Other, false)]
    [InlineData(ColumnMaterial.BrickOrStone, RoofMaterial.Tile, null, false)]
    [InlineData(ColumnMaterial.BrickOrStone, RoofMaterial.Other, WallMaterial.ReinforcedConcrete, false)]
    [InlineData(ColumnMaterial.BrickOrStone, RoofMaterial.Other, WallMaterial.Other, true)]
    [InlineData(ColumnMaterial.BrickOrStone, RoofMaterial.Other, null, null)]
    [InlineData(ColumnMaterial.BrickOrStone, null, WallMaterial.ReinforcedConcrete, false)]
    [InlineData(ColumnMaterial.BrickOrStone, null, WallMaterial.Other, null)]
    [InlineData(ColumnMaterial.BrickOrStone, null, null, null)]
    [InlineData(ColumnMaterial.Other, RoofMaterial.Tile, WallMaterial.ReinforcedConcrete, false)]
    [InlineData(ColumnMaterial.Other, RoofMaterial.Tile, WallMaterial.Other, true)]
    [InlineData(ColumnMaterial.Other, RoofMaterial.Tile, null, null)]
    [InlineData(ColumnMaterial.Other, RoofMaterial.Other, WallMaterial.ReinforcedConcrete, true)]
    [InlineData(ColumnMaterial.Other, RoofMaterial.Other, WallMaterial.Other, true)]
    [InlineData(ColumnMaterial.Other, RoofMaterial.Other, null, true)]
    [InlineData(ColumnMaterial.Other, null, WallMaterial.ReinforcedConcrete, null)]
    [InlineData(ColumnMaterial.Other, null, WallMaterial.Other, true)]
    [InlineData(ColumnMaterial.Other, null, null, null)]
    [InlineData(null, RoofMaterial.Tile, WallMaterial.ReinforcedConcrete, false)]
    [InlineData(null, RoofMaterial.Tile, WallMaterial.Other, null)]
    [InlineData(null, RoofMaterial.Tile, null, null)]
    [InlineData(null, RoofMaterial.Other, WallMaterial.ReinforcedConcrete, null)]
    [InlineData(null, RoofMaterial.Other, WallMaterial.Other, true)]
    [InlineData(null, RoofMaterial.Other, null, null)]
    [InlineData(null, null, WallMaterial.ReinforcedConcrete, null)]
    [InlineData(null, null, WallMaterial.Other, null)]
    [InlineData(null, null, null, null)]
    public void Two_of_three(ColumnMaterial? columns, RoofMaterial? roof, WallMaterial? walls, bool? deprived) =>
        Assert.Equal(deprived, IsDeprived(Nothing.Dwelling with { Columns = columns, Roof = roof, Walls = walls }));

    [Fact(DisplayName = "Chất lượng nhà ở: mọi mã 1, 2, 3 là bền chắc")]
    public void Durable_codes() => Assert.All(Enumerable.Range(0, 3), code => Assert.False(
        IsDeprived(Nothing.Dwelling with { Columns = (ColumnMaterial)code, Roof = RoofMaterial.Other, Walls = (WallMaterial)code }) |
        IsDeprived(Nothing.Dwelling with { Columns = ColumnMaterial.Other, Roof = (RoofMaterial)code, Walls = (WallMaterial)code })));

    [Fact(DisplayName = "Tường xi măng có điểm ở mục 7 mà không bền chắc ở chỉ số 7; tường kim loại ngược lại")]
    public void The_two_lists_differ()
    {
        Survey cement = With(Nothing.Dwelling with { Columns = ColumnMaterial.Other, Walls = WallMaterial.Other, WallDetail = WallDetail.Cement }, Worker);
        Survey metal = With(Nothing.Dwelling with { Columns = ColumnMaterial.Other, Walls = WallMaterial.DurableWoodOrMetal, WallDetail = WallDetail.DurableMetal }, Worker);

        Assert.Equal(["wall_solid"], cement.Rows("7"));
        Assert.True(cement.IsDeprived(DeprivationIndicator2022.HousingQuality));
        Assert.Empty(metal.Rows("7"));
        Assert.False(metal.IsDeprived(DeprivationIndicator2022.HousingQuality));
    }

    private static bool? IsDeprived(Dwelling dwelling) => With(dwelling, Worker).IsDeprived(DeprivationIndicator2022.HousingQuality);
}
