using KienXuong.Domain.Law;
using KienXuong.Domain.Territories;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

[Provision("danh mục đơn vị hành chính công bố 11/2021 và 04/2023")]
[Provision("Nghị quyết 1203/NQ-UBTVQH15")]
[Provision("Nghị quyết 1666/NQ-UBTVQH15")]
public class UnitsByDateTests
{
    [Theory(DisplayName = "Số đơn vị hành chính: ngày cuối và ngày đầu của mỗi danh mục")]
    [InlineData(2021, 10, 31, 0, 0, 0)]
    [InlineData(2021, 11, 1, 32, 0, 1)]
    [InlineData(2024, 10, 31, 32, 0, 1)]
    [InlineData(2024, 11, 1, 28, 0, 1)]
    [InlineData(2025, 6, 30, 28, 0, 1)]
    [InlineData(2025, 7, 1, 93, 11, 0)]
    [InlineData(2026, 8, 31, 93, 11, 0)]
    [InlineData(2026, 9, 1, 93, 11, 0)]
    public void Number_of_units(int year, int month, int day, int communes, int wards, int townships)
    {
        ILookup<UnitType, UnitInForce> units = On(new(year, month, day)).All.ToLookup(each => each.Unit.Type);

        Assert.Equal((communes, wards, townships), (units[UnitType.Commune].Count(), units[UnitType.Ward].Count(), units[UnitType.Township].Count()));
    }

    [Theory(DisplayName = "Một mã, nhiều đơn vị: mã chỉ có nghĩa cùng với ngày")]
    [InlineData("13120", 2021, 11, 1, "Xã Nam Cao")]
    [InlineData("13120", 2024, 10, 31, "Xã Nam Cao")]
    [InlineData("13120", 2024, 11, 1, "Xã Thống Nhất")]
    [InlineData("13120", 2025, 6, 30, "Xã Thống Nhất")]
    [InlineData("13120", 2025, 7, 1, "Xã Lê Lợi")]
    [InlineData("13093", 2025, 6, 30, "Xã Hồng Thái")]
    [InlineData("13093", 2025, 7, 1, "Xã Trà Giang")]
    [InlineData("13141", 2025, 6, 30, "Xã Vũ Quí")]
    [InlineData("13141", 2025, 7, 1, "Xã Vũ Quý")]
    [InlineData("13159", 2024, 10, 31, "Xã Vũ Hòa")]
    [InlineData("13159", 2024, 11, 1, "Xã Hồng Vũ")]
    [InlineData("13159", 2025, 7, 1, "Xã Hồng Vũ")]
    [InlineData("13075", 2025, 6, 30, "Thị trấn Kiến Xương")]
    [InlineData("13075", 2025, 7, 1, "Xã Kiến Xương")]
    [InlineData("13117", 2024, 10, 31, "Xã Thượng Hiền")]
    [InlineData("13090", 2025, 6, 30, "Xã Tây Sơn")]
    public void Code_and_day(string code, int year, int month, int day, string name) =>
        Assert.Equal(name, Assert.IsType<UnitFound>(On(new(year, month, day)).Find(code)).Unit.Unit.FullName);

    [Theory(DisplayName = "Đơn vị đã kết thúc: không còn, và người dân nay thuộc đơn vị nào")]
    [InlineData("13117", 2024, 11, 1, "13120 Xã Thống Nhất")]
    [InlineData("13117", 2025, 7, 1, "13120 Xã Lê Lợi")]
    [InlineData("13090", 2025, 7, 1, "12454 Phường Trần Lãm")]
    [InlineData("99999", 2025, 7, 1, "")]
    [InlineData("13075 ", 2025, 7, 1, "")]
    [InlineData("", 2025, 7, 1, "")]
    public void No_such_unit(string code, int year, int month, int day, string now) =>
        Assert.Equal(now, string.Join("; ", Assert.IsType<UnitUnknown>(On(new(year, month, day)).Find(code)).WentInto.Select(each => each.Unit)));

    [Fact(DisplayName = "Trước ngày 01/11/2021: ngoài phạm vi, không lấy danh mục gần nhất")]
    public void Before_the_coverage()
    {
        UnitNotCovered answer = Assert.IsType<UnitNotCovered>(On(new(2021, 10, 31)).Find("13120"));

        Assert.Equal(NotCoveredReason.BeforeCoverage, answer.Reason.Reason);
        Assert.IsType<UnitNotCovered>(On(new(2021, 10, 31)).FindByName("Xã Nam Cao"));
    }

    [Theory(DisplayName = "Mức độ kiểm chứng: từ ngày 01/09/2026 là suy ra")]
    [InlineData(2026, 8, 31, Verification.Reported)]
    [InlineData(2026, 9, 1, Verification.Inferred)]
    public void Verification_of_the_list(int year, int month, int day, Verification expected)
    {
        UnitInForce unit = Assert.IsType<UnitFound>(On(new(year, month, day)).Find("13120")).Unit;

        Assert.Equal("Xã Lê Lợi", unit.Unit.FullName);
        Assert.Equal(expected, unit.Verification);
    }

    [Theory(DisplayName = "Ngày đầu và ngày cuối của một đơn vị: giữ tên mà đổi địa giới là đơn vị khác")]
    [InlineData("13120", 2024, 12, 1, "2024-11-01/2025-06-30")]
    [InlineData("13078", 2024, 12, 1, "2021-11-01/2025-06-30")]
    [InlineData("13096", 2025, 6, 30, "2021-11-01/2025-06-30")]
    [InlineData("13096", 2025, 7, 1, "2025-07-01/..")]
    [InlineData("13096", 2026, 9, 1, "2025-07-01/..")]
    [InlineData("13159", 2024, 12, 1, "2024-11-01/2025-06-30")]
    [InlineData("13075", 2025, 6, 30, "2021-11-01/2025-06-30")]
    public void Days_of_a_unit(string code, int year, int month, int day, string days) =>
        Assert.Equal(days, Assert.IsType<UnitFound>(On(new(year, month, day)).Find(code)).Unit.Days.ToString());

    [Fact(DisplayName = "Đơn vị có tỉnh và huyện của ngày đó; từ 01/07/2025 không còn huyện")]
    public void Province_and_district()
    {
        AdministrativeUnit before = Assert.IsType<UnitFound>(On(new(2025, 6, 30)).Find("13075")).Unit.Unit;
        AdministrativeUnit after = Assert.IsType<UnitFound>(On(new(2025, 7, 1)).Find("13075")).Unit.Unit;

        Assert.Equal((new("34", "Thái Bình"), new("343", "Kiến Xương")), (before.Province, before.District));
        Assert.Equal((new("33", "Hưng Yên"), null), (after.Province, after.District));
    }

    private static UnitRegister On(LocalDate day) => LawBook.Vietnam.On(day).Units;
}
