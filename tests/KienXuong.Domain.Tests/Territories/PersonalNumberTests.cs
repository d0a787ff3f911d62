using KienXuong.Domain.Territories;

namespace KienXuong.Domain.Tests.Territories;

public class PersonalNumberTests
{
    [Theory(DisplayName = "Số định danh cá nhân: nơi đăng ký khai sinh, giới tính, năm sinh")]
    [InlineData("034085123456", "Thái Bình", true, 1985)]
    [InlineData("034185123456", "Thái Bình", false, 1985)]
    [InlineData("033215000001", "Hưng Yên", true, 2015)]
    [InlineData("034315000001", "Thái Bình", false, 2015)]
    [InlineData("999999000000", null, false, 2399)]
    [InlineData("001000000000", "Hà Nội", true, 1900)]
    public void Reads_as(string text, string? place, bool isMale, int year)
    {
        Assert.True(PersonalNumber.TryParse(text, out PersonalNumber? number));
        Assert.Equal((place, isMale, year, text), (number.PlaceOfBirth, number.IsMale, number.BirthYear, number.ToString()));
    }

    [Theory(DisplayName = "Không phải số định danh: 11 hoặc 13 chữ số, có chữ cái, khoảng trắng, chữ số khác")]
    [InlineData("34085123456")]
    [InlineData("03408512345A")]
    [InlineData("0340851234567")]
    [InlineData("034 85123456")]
    [InlineData("03408512345٣")]
    [InlineData("")]
    [InlineData(null)]
    public void Is_none(string? text) => Assert.False(PersonalNumber.TryParse(text, out _));
}
