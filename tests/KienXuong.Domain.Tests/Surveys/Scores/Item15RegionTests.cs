using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 15. Vùng, chỉ ở thành thị, và cột điểm theo khu vực và vùng.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item15RegionTests
{
    [Theory(DisplayName = "Mục 15: điểm của vùng ở thành thị; nông thôn không có mục 15")]
    [InlineData(Region.RedRiverDelta, "region_rrd", 10)]
    [InlineData(Region.NorthernMidlands, "region_nmm", 0)]
    [InlineData(Region.NorthCentralCoast, "region_ncc", 10)]
    [InlineData(Region.CentralHighlands, "region_ch", 15)]
    [InlineData(Region.SouthEast, "region_se", 20)]
    [InlineData(Region.MekongDelta, "region_md", 15)]
    [InlineData(Region.HaNoi, "region_city", 25)]
    [InlineData(Region.HaiPhong, "region_city", 25)]
    [InlineData(Region.DaNang, "region_city", 25)]
    [InlineData(Region.HoChiMinhCity, "region_city", 25)]
    [InlineData(Region.CanTho, "region_city", 25)]
    public void Points_of_the_region(Region region, string row, int points)
    {
        // Urban, one worker: 125 + 10 + dependants 5 + walls and columns 5 + 5 + area 10 = 160.
        Assert.Equal([row], Alone.Urban(region).Rows("15"));
        Assert.Equal(160 + points, Alone.Urban(region).B1());
        Assert.Empty((Alone with { Region = region }).Rows("15"));
    }

    [Theory(DisplayName = "Nông thôn năm thành phố trực thuộc trung ương: cột theo địa lý")]
    [InlineData(Region.HaNoi, Region.RedRiverDelta, "nông thôn Hà Nội, Hải Phòng")]
    [InlineData(Region.HaiPhong, Region.RedRiverDelta, "nông thôn Hà Nội, Hải Phòng")]
    [InlineData(Region.DaNang, Region.NorthCentralCoast, "nông thôn Đà Nẵng")]
    [InlineData(Region.HoChiMinhCity, Region.SouthEast, "nông thôn Thành phố Hồ Chí Minh")]
    [InlineData(Region.CanTho, Region.MekongDelta, "nông thôn Cần Thơ")]
    public void Rural_places_of_the_cities(Region city, Region like, string name)
    {
        Survey inCity = H with { Region = city };
        SurveyClassification result = inCity.On(Day);

        Assert.Equal((H with { Region = like }).B1(), inCity.B1());
        Assert.Contains(result.Class.Steps, step => step.Sheet?.Vietnamese == name);
    }

    [Fact(DisplayName = "Không biết vùng ở thành thị: điểm của vùng từ 0 đến 25")]
    public void Unknown_region_in_town() =>
        Assert.Equal(new(160, 185), (Alone with { Area = AreaType.Urban, Region = null }).On(Day).IncomeScore);

    [Fact(DisplayName = "Không biết vùng ở nông thôn: từ cột thấp nhất đến cột cao nhất")]
    public void Unknown_region_in_the_country()
    {
        // members_1 105 90 90 95 100 100; working_age_1 15 5 0 5 20 10; dependants_0 0 10 0 15 0 0; wall 5 10 10 5 5 5; column 0 0 0 0 5 5; area_40plus 15 15 15 15 0 20
        Survey survey = Alone with { Region = null };

        Assert.Equal(new(115, 140), survey.On(Day).IncomeScore);
    }

    [Fact(DisplayName = "Không biết khu vực: mức điểm, cột và vùng đi cùng nhau")]
    public void Unknown_area()
    {
        Survey survey = Alone with { Area = null, Region = Region.RedRiverDelta };

        Assert.Equal(new(140, 170), survey.On(Day).IncomeScore);    // rural 140, urban 160 + 10
        Assert.Equal(PovertyClass.NearPoor, survey.Class());    // at most 140 and at most 175: income met either way
    }
}
