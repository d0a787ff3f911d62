using KienXuong.Domain.Law;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

/// <summary>The whole path of each of the 33 codes, and the steps of 01/11/2024 and 01/07/2025.</summary>
public class CrosswalkTests
{
    private static readonly LocalDate Of33 = new(2024, 10, 31);
    private static readonly LocalDate Of29 = new(2025, 6, 30);
    private static readonly LocalDate Of104 = new(2025, 7, 1);

    [Theory(DisplayName = "Đường đi của từng mã trong 33 mã: đơn vị đến 31/10/2024, từ 01/11/2024, từ 01/07/2025")]
    [InlineData("13075 Thị trấn Kiến Xương", "13075 Thị trấn Kiến Xương", "13075 Xã Kiến Xương", Verification.Reported)]
    [InlineData("13078 Xã Trà Giang", "13078 Xã Trà Giang", "13093 Xã Trà Giang", Verification.Reported)]
    [InlineData("13081 Xã Quốc Tuấn", "13081 Xã Quốc Tuấn", "13093 Xã Trà Giang", Verification.Reported)]
    [InlineData("13087 Xã An Bình", "13087 Xã An Bình", "13096 Xã Bình Nguyên", Verification.Reported)]
    [InlineData("13090 Xã Tây Sơn", "13090 Xã Tây Sơn", "12454 Phường Trần Lãm", Verification.Reported)]
    [InlineData("13093 Xã Hồng Thái", "13093 Xã Hồng Thái", "13093 Xã Trà Giang", Verification.Reported)]
    [InlineData("13096 Xã Bình Nguyên", "13096 Xã Bình Nguyên", "13096 Xã Bình Nguyên", Verification.Reported)]
    [InlineData("13102 Xã Lê Lợi", "13102 Xã Lê Lợi", "13120 Xã Lê Lợi", Verification.Reported)]
    [InlineData("13111 Xã Vũ Lễ", "13111 Xã Vũ Lễ", "13132 Xã Quang Lịch", Verification.Reported)]
    [InlineData("13114 Xã Thanh Tân", "13114 Xã Thanh Tân", "13096 Xã Bình Nguyên", Verification.Reported)]
    [InlineData("13117 Xã Thượng Hiền", "13120 Xã Thống Nhất", "13120 Xã Lê Lợi", Verification.Inferred)]
    [InlineData("13120 Xã Nam Cao", "13120 Xã Thống Nhất", "13120 Xã Lê Lợi", Verification.Reported)]
    [InlineData("13123 Xã Đình Phùng", "13120 Xã Thống Nhất", "13120 Xã Lê Lợi", Verification.Inferred)]
    [InlineData("13126 Xã Vũ Ninh", "13126 Xã Vũ Ninh", "13141 Xã Vũ Quý", Verification.Reported)]
    [InlineData("13129 Xã Vũ An", "13129 Xã Vũ An", "13141 Xã Vũ Quý", Verification.Reported)]
    [InlineData("13132 Xã Quang Lịch", "13132 Xã Quang Lịch", "13132 Xã Quang Lịch", Verification.Reported)]
    [InlineData("13135 Xã Hòa Bình", "13135 Xã Hòa Bình", "13132 Xã Quang Lịch", Verification.Reported)]
    [InlineData("13138 Xã Bình Minh", "13138 Xã Bình Minh", "13075 Xã Kiến Xương", Verification.Reported)]
    [InlineData("13141 Xã Vũ Quí", "13141 Xã Vũ Quí", "13141 Xã Vũ Quý", Verification.Reported)]
    [InlineData("13144 Xã Quang Bình", "13144 Xã Quang Bình", "13075 Xã Kiến Xương", Verification.Reported)]
    [InlineData("13150 Xã Vũ Trung", "13150 Xã Vũ Trung", "13141 Xã Vũ Quý", Verification.Reported)]
    [InlineData("13153 Xã Vũ Thắng", "13159 Xã Hồng Vũ", "13159 Xã Hồng Vũ", Verification.Inferred)]
    [InlineData("13156 Xã Vũ Công", "13156 Xã Vũ Công", "13159 Xã Hồng Vũ", Verification.Reported)]
    [InlineData("13159 Xã Vũ Hòa", "13159 Xã Hồng Vũ", "13159 Xã Hồng Vũ", Verification.Reported)]
    [InlineData("13162 Xã Quang Minh", "13162 Xã Quang Minh", "13075 Xã Kiến Xương", Verification.Reported)]
    [InlineData("13165 Xã Quang Trung", "13165 Xã Quang Trung", "13075 Xã Kiến Xương", Verification.Reported)]
    [InlineData("13171 Xã Minh Quang", "13171 Xã Minh Quang", "13183 Xã Bình Thanh", Verification.Reported)]
    [InlineData("13174 Xã Vũ Bình", "13159 Xã Hồng Vũ", "13159 Xã Hồng Vũ", Verification.Inferred)]
    [InlineData("13177 Xã Minh Tân", "13177 Xã Minh Tân", "13183 Xã Bình Thanh", Verification.Reported)]
    [InlineData("13180 Xã Nam Bình", "13180 Xã Nam Bình", "13186 Xã Bình Định", Verification.Reported)]
    [InlineData("13183 Xã Bình Thanh", "13183 Xã Bình Thanh", "13183 Xã Bình Thanh", Verification.Reported)]
    [InlineData("13186 Xã Bình Định", "13186 Xã Bình Định", "13186 Xã Bình Định", Verification.Reported)]
    [InlineData("13189 Xã Hồng Tiến", "13189 Xã Hồng Tiến", "13186 Xã Bình Định", Verification.Reported)]
    public void Whole_path(string first, string second, string third, Verification verification)
    {
        string code = first[..5];
        UnitRegister units = LawBook.Vietnam.On(Of33).Units;
        UnitPath whole = units.After(code, Of104);

        Assert.Equal(first, Assert.IsType<UnitFound>(units.Find(code)).Unit.Unit.ToString());
        Assert.Equal(second, units.After(code, Of29).ToString());
        Assert.Equal((third, true, verification), (whole.ToString(), whole.IsComplete, whole.Verification));
    }

    [Theory(DisplayName = "Đơn vị mới ngày 01/07/2025 gồm những đơn vị nào của danh mục 29 đơn vị")]
    [InlineData("13075", "13075 13138 13144 13162 13165", true)]
    [InlineData("13093", "13078 13081 13093", true)]
    [InlineData("13096", "13087 13096 13114", true)]
    [InlineData("13120", "13102 13120", true)]
    [InlineData("13132", "13111 13132 13135", true)]
    [InlineData("13141", "13126 13129 13141 13150", true)]
    [InlineData("13159", "13156 13159", true)]
    [InlineData("13183", "13171 13177 13183", true)]
    [InlineData("13186", "13180 13186 13189", true)]
    [InlineData("12454", "13090", false)]
    [InlineData("11953", "", false)]
    public void Formed_from(string code, string old, bool isComplete)
    {
        UnitPath path = LawBook.Vietnam.On(Of104).Units.Before(code, Of29);

        Assert.Equal((old, isComplete), (string.Join(' ', path.Units.Select(each => each.Unit.Code)), path.IsComplete));
    }

    [Theory(DisplayName = "Bốn đơn vị của danh mục 33 đơn vị nằm trong xã Lê Lợi, bốn trong xã Hồng Vũ")]
    [InlineData("13120", "13102 13117 13120 13123")]
    [InlineData("13159", "13153 13156 13159 13174")]
    public void Through_both_steps(string code, string old)
    {
        UnitPath path = LawBook.Vietnam.On(Of104).Units.Before(code, Of33);

        Assert.Equal((old, true, Verification.Inferred), (string.Join(' ', path.Units.Select(each => each.Unit.Code)), path.IsComplete, path.Verification));
    }

    [Fact(DisplayName = "Ngày 01/11/2024: bốn mã kết thúc, 33 - 4 = 29; ngày 01/07/2025: 9 mã đi tiếp, 20 mã kết thúc")]
    public void Codes_that_end()
    {
        string[] old = [.. LawBook.Vietnam.On(Of33).Units.All.Select(each => each.Unit.Code)];
        string[] middle = [.. LawBook.Vietnam.On(Of29).Units.All.Select(each => each.Unit.Code)];
        string[] now = [.. LawBook.Vietnam.On(Of104).Units.All.Select(each => each.Unit.Code)];

        Assert.Equal(["13117", "13123", "13153", "13174"], old.Except(middle));
        Assert.Empty(middle.Except(old));
        Assert.Equal(["13075", "13093", "13096", "13120", "13132", "13141", "13159", "13183", "13186"], middle.Intersect(now));
        Assert.Equal(20, middle.Except(now).Count());
    }

    [Fact(DisplayName = "Bảng chuyển đổi: mỗi đơn vị trong 29 đơn vị vào đúng một trong 10 đơn vị mới, mỗi đơn vị một lần")]
    public void Each_of_the_29_once()
    {
        UnitRegister now = LawBook.Vietnam.On(Of104).Units;
        string[] covered = [.. now.All.SelectMany(each => now.Before(each.Unit.Code, Of29).Units).Select(each => each.Unit.Code).Order(StringComparer.Ordinal)];

        Assert.Equal(LawBook.Vietnam.On(Of29).Units.All.Select(each => each.Unit.Code).Order(StringComparer.Ordinal), covered);
        Assert.Equal(10, now.All.Count(each => !each.Unit.FormedFrom.IsEmpty));
    }

    [Fact(DisplayName = "Qua ngày 01/09/2026 không có sắp xếp nào; trước 01/11/2021 thì không biết")]
    public void Other_boundaries()
    {
        UnitRegister later = LawBook.Vietnam.On(new(2026, 9, 1)).Units;

        Assert.Equal("13120 Xã Lê Lợi", later.Before("13120", new(2026, 8, 31)).ToString());
        Assert.False(LawBook.Vietnam.On(Of33).Units.Before("13120", new(2021, 10, 31)).IsComplete);
        Assert.False(later.Before("99999", new(2026, 8, 31)).IsComplete);
        Assert.Throws<ArgumentOutOfRangeException>(() => later.After("13120", Of104));
        Assert.Throws<ArgumentOutOfRangeException>(() => later.Before("13120", new(2027, 1, 1)));
    }
}
