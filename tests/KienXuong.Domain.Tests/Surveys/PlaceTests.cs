using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Surveys.Scores;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys;

/// <summary>Địa danh trên phiếu: tỉnh cho biết vùng khi không ghi vùng, trước khi sáp nhập tỉnh.</summary>
public class PlaceTests
{
    private static readonly Survey InThaiBinh = Made.H with { Region = null, Province = "Thái Bình", District = "Kiến Xương", Commune = "Vũ Trung", Village = "thôn 1" };

    [Theory(DisplayName = "Tỉnh Thái Bình cho vùng đồng bằng sông Hồng đến 30/06/2025; từ 01/07/2025 tên tỉnh không còn cho biết vùng")]
    [InlineData(2024, 10, 1, Region.RedRiverDelta)]
    [InlineData(2025, 6, 30, Region.RedRiverDelta)]
    [InlineData(2025, 7, 1, null)]
    public void The_province_gives_the_region(int year, int month, int day, Region? expected) =>
        Assert.Equal(expected, FormSkips.Applied(InThaiBinh, new LocalDate(year, month, day)).Survey.Region);

    [Fact(DisplayName = "Điểm B1 theo vùng của tỉnh bằng điểm theo vùng đã ghi, cả khi đọc theo cột")]
    public void Every_reading_knows_the_region()
    {
        LawInForce law = LawBook.Vietnam.On(Made.Day);

        Assert.Equal(Made.H.On(Made.Day).IncomeScore, InThaiBinh.On(Made.Day).IncomeScore);
        Assert.Equal(law.PossibleClassesByScore(Made.H), law.PossibleClassesByScore(law.TableOf([InThaiBinh]))[0]);
    }

    [Fact(DisplayName = "Vùng đã ghi đi trước tỉnh; tỉnh của vùng khác được báo, tên không có trong danh sách thì không cho biết gì")]
    public void The_region_goes_first()
    {
        Survey other = InThaiBinh with { Region = Region.MekongDelta };

        Assert.Equal(Region.MekongDelta, FormSkips.Applied(other, Made.Day).Survey.Region);
        Assert.Equal((SurveyRemarkCodes.ProvinceOfOtherRegion, "province"), new SurveyValidator(Made.Day).Remarks(other).Select(each => (each.Code, each.Path)).Single());
        Assert.Null(FormSkips.Applied(InThaiBinh with { Province = "Không có" }, Made.Day).Survey.Region);
    }

    [Fact(DisplayName = "Số thành viên đã khai khác danh sách: kết quả phân loại nói điều đó, không chỉ bộ kiểm tra")]
    public void A_count_that_differs_from_the_list()
    {
        SurveyClassification result = (Made.H with { MemberCount = 5 }).On(Made.Day);

        Assert.Equal((SurveyRemarkCodes.MemberCountDiffers, "memberCount"), result.Contradicted().Select(each => (each.Code, each.Path)).Single());
        Assert.Contains("Số thành viên đã khai là 5, danh sách có 4 người", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Empty((Made.H with { MemberCount = 4 }).On(Made.Day).Contradicted());
    }
}
