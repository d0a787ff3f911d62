using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Tests.Surveys;

/// <summary>Item 15 of form 3.3: the region of a province before 01/07/2025.</summary>
public class RegionsTests
{
    [Fact(DisplayName = "Mục 15: 9 + 14 + 13 + 5 + 5 + 12 tỉnh và 5 thành phố trực thuộc trung ương, cộng 63")]
    public void Provinces_by_region()
    {
        Assert.Equal([9, 14, 13, 5, 5, 12, 1, 1, 1, 1, 1], SurveyTables.Provinces.CountBy(province => province.Region).OrderBy(count => count.Key).Select(count => count.Value));
        Assert.Equal(63, SurveyTables.Provinces.Length);
        Assert.All(SurveyTables.Provinces, province => Assert.Equal(province.Region, Regions.Of(province.Name)));
    }

    [Theory(DisplayName = "Vùng theo tên tỉnh trước 01/07/2025")]
    [InlineData("Thái Bình", Region.RedRiverDelta)]
    [InlineData("Hưng Yên", Region.RedRiverDelta)]
    [InlineData("Hải Dương", Region.RedRiverDelta)]
    [InlineData("Hòa Bình", Region.NorthernMidlands)]
    [InlineData("Quảng Ninh", Region.RedRiverDelta)]
    [InlineData("Quảng Nam", Region.NorthCentralCoast)]
    [InlineData("Thừa Thiên Huế", Region.NorthCentralCoast)]
    [InlineData("thành phố Huế", Region.NorthCentralCoast)]
    [InlineData("Đắk Lắk", Region.CentralHighlands)]
    [InlineData("Bà Rịa - Vũng Tàu", Region.SouthEast)]
    [InlineData("Long An", Region.MekongDelta)]
    [InlineData("Hà Nội", Region.HaNoi)]
    [InlineData("Hải Phòng", Region.HaiPhong)]
    [InlineData("Đà Nẵng", Region.DaNang)]
    [InlineData("Thành phố Hồ Chí Minh", Region.HoChiMinhCity)]
    [InlineData("Cần Thơ", Region.CanTho)]
    public void The_region_of_a_province(string name, Region region) => Assert.Equal(region, Regions.Of(name));

    [Theory(DisplayName = "Chữ hoa, chữ thường, dấu rời hay dấu liền, có hay không có chữ tỉnh, thành phố: cùng một tỉnh")]
    [InlineData("tỉnh Thái Bình", Region.RedRiverDelta)]
    [InlineData("TỈNH THÁI BÌNH", Region.RedRiverDelta)]
    [InlineData("tinh thai binh", Region.RedRiverDelta)]
    [InlineData("  Thái  Bình ", Region.RedRiverDelta)]
    [InlineData("Tha\u0301i Bi\u0300nh", Region.RedRiverDelta)]
    [InlineData("Ti\u0309nh THA\u0301I BI\u0300NH", Region.RedRiverDelta)]
    [InlineData("Đă\u0301k Lă\u0301k", Region.CentralHighlands)]
    [InlineData("Đa\u0306\u0301k Nông", Region.CentralHighlands)]
    [InlineData("Hoà Bình", Region.NorthernMidlands)]
    [InlineData("Bà Rịa – Vũng Tàu", Region.SouthEast)]
    [InlineData("Bà Rịa-Vũng Tàu", Region.SouthEast)]
    [InlineData("Hồ Chí Minh", Region.HoChiMinhCity)]
    [InlineData("TP. Hồ Chí Minh", Region.HoChiMinhCity)]
    [InlineData("TP Hà Nội", Region.HaNoi)]
    [InlineData("thành phố Cần Thơ", Region.CanTho)]
    public void A_name_in_any_writing(string name, Region region) => Assert.Equal(region, Regions.Of(name));

    [Theory(DisplayName = "Tên không có: null")]
    [InlineData("")]
    [InlineData("tỉnh")]
    [InlineData("Kiến Xương")]
    [InlineData("Thái Bình 2")]
    [InlineData("Hà Tây")]
    [InlineData("Thailand")]
    public void An_unknown_name(string name) => Assert.Null(Regions.Of(name));
}
