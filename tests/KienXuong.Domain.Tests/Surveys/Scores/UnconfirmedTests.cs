using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Kết quả dựa trên điều chưa kiểm chứng phải nói rõ: cột nông thôn của năm thành phố, và hai chỗ văn bản in khác nhau.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class UnconfirmedTests
{
    private static readonly SurveyMember ThirtyYearsOld = Worker with
    {
        BirthDate = new NodaTime.LocalDate(1994, 5, 1),
        GeneralEducation = GeneralEducation.LowerSecondary,
    };

    [Theory(DisplayName = "Nông thôn của thành phố trực thuộc trung ương: cột điểm lấy theo địa lý, chưa kiểm chứng")]
    [InlineData(Region.HaNoi, Region.RedRiverDelta, "nông thôn Hà Nội, Hải Phòng")]
    [InlineData(Region.HaiPhong, Region.RedRiverDelta, "nông thôn Hà Nội, Hải Phòng")]
    [InlineData(Region.DaNang, Region.NorthCentralCoast, "nông thôn Đà Nẵng")]
    [InlineData(Region.HoChiMinhCity, Region.SouthEast, "nông thôn Thành phố Hồ Chí Minh")]
    [InlineData(Region.CanTho, Region.MekongDelta, "nông thôn Cần Thơ")]
    public void Rural_places_of_the_cities(Region city, Region like, string column)
    {
        SurveyClassification result = (H with { Region = city }).On(Day);

        Assert.Contains(column, result.Unconfirmed().Select(mark => mark.Vietnamese));
        Assert.Contains(column, result.Class.Unconfirmed.Select(mark => mark.Vietnamese));
        Assert.Contains("phiếu không in cột nông thôn cho thành phố trực thuộc trung ương", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal((H with { Region = like }).On(Day).IncomeScore, result.IncomeScore);
        Assert.Empty((H with { Region = like }).On(Day).Unconfirmed());
        Assert.Empty(H.Urban(city).On(Day).Unconfirmed());
    }

    [Fact(DisplayName = "Nước mưa: chỉ khi cách hiểu kia làm đổi loại hộ thì kết quả mới là chưa kiểm chứng")]
    public void Rain_water_where_it_decides()
    {
        Survey rain = H with { Dwelling = H.Dwelling with { Water = WaterSource.Other, WaterIsRain = true, Toilet = Toilet.Other, RoomArea = 20 } };

        Assert.Equal(["nước mưa trong chỉ số nguồn nước sinh hoạt"], rain.On(Day).Unconfirmed().Select(mark => mark.Vietnamese));
        Assert.Empty((rain with { Dwelling = rain.Dwelling with { Toilet = Toilet.Improved } }).On(Day).Unconfirmed());
    }

    [Fact(DisplayName = "Tuổi 30 của chỉ số 3.1: chỉ khi cách hiểu kia làm đổi loại hộ thì kết quả mới là chưa kiểm chứng")]
    public void The_upper_age_where_it_decides()
    {
        Survey thirty = H with
        {
            Members = [ThirtyYearsOld, SelfEmployed, Child, Child],
            Dwelling = H.Dwelling with { Toilet = Toilet.Other, RoomArea = 20 },
        };

        Assert.Equal(["tuổi trên của chỉ số trình độ giáo dục của người lớn"], thirty.On(Day).Unconfirmed().Select(mark => mark.Vietnamese));
    }
}
