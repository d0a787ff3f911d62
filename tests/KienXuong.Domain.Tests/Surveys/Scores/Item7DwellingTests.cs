using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 7. Nhà ở: tường và cột.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item7DwellingTests
{
    [Theory(DisplayName = "Mục 7: tường là bê tông; gạch/đá; xi măng; gỗ bền chắc")]
    [InlineData(WallMaterial.ReinforcedConcrete, null, "wall_solid")]
    [InlineData(WallMaterial.BrickOrStone, null, "wall_solid")]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.DurableWood, "wall_solid")]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.DurableMetal, "")]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.Other, "")]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.Cement, "")]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.Brick, "")]
    [InlineData(WallMaterial.DurableWoodOrMetal, null, "wall_solid?")]
    [InlineData(WallMaterial.Other, WallDetail.Cement, "wall_solid")]
    [InlineData(WallMaterial.Other, WallDetail.Other, "")]
    [InlineData(WallMaterial.Other, WallDetail.DurableWood, "")]
    [InlineData(WallMaterial.Other, WallDetail.Concrete, "")]
    [InlineData(WallMaterial.Other, null, "wall_solid?")]
    [InlineData(WallMaterial.BrickOrStone, WallDetail.Other, "wall_solid")]
    [InlineData(null, WallDetail.Cement, "wall_solid?")]
    [InlineData(null, WallDetail.Brick, "wall_solid?")]
    [InlineData(null, null, "wall_solid?")]
    public void Walls(WallMaterial? walls, WallDetail? detail, string row) =>
        Assert.Equal(row, string.Join(' ', Rows(Nothing.Dwelling with { Columns = ColumnMaterial.Other, Walls = walls, WallDetail = detail })));

    [Theory(DisplayName = "Mục 7: cột là bê tông cốt thép; gạch/đá; sắt/thép/gỗ bền chắc (A.I mã 1, 2, 3)")]
    [InlineData(ColumnMaterial.ReinforcedConcrete, "column_solid")]
    [InlineData(ColumnMaterial.BrickOrStone, "column_solid")]
    [InlineData(ColumnMaterial.MetalOrDurableWood, "column_solid")]
    [InlineData(ColumnMaterial.Other, "")]
    [InlineData(null, "column_solid?")]
    public void Columns(ColumnMaterial? columns, string row) => Assert.Equal(
        row, string.Join(' ', Rows(Nothing.Dwelling with { Walls = WallMaterial.Other, WallDetail = WallDetail.Other, Columns = columns })));

    [Fact(DisplayName = "Mục 7: tường và cột cộng cả hai; mái không có điểm")]
    public void Both_add_up()
    {
        Survey solid = Alone with { Region = Region.SouthEast };
        Survey bare = solid with { Dwelling = solid.Dwelling with { Columns = ColumnMaterial.Other, Walls = WallMaterial.Other, WallDetail = WallDetail.Other } };

        Assert.Equal(["wall_solid", "column_solid"], solid.Rows("7"));
        Assert.Equal(10, solid.B1() - bare.B1());
        Assert.Equal(solid.B1(), (solid with { Dwelling = solid.Dwelling with { Roof = RoofMaterial.Other } }).B1());
    }

    private static string[] Rows(Dwelling dwelling) => With(dwelling, Worker).Rows("7");
}
