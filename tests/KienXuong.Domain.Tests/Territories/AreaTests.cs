using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

[Provision("Điều 13 Nghị quyết 76/2025/UBTVQH15")]
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class AreaTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Merger = new(2025, 7, 1);

    /// <summary>The law under the reading by the unit before the rearrangement.</summary>
    internal static LawBook BeforeRearrangement { get; } = LawBook.Vietnam.With(new(
        new("theo đơn vị trước sắp xếp", "by the unit before"), LayerRank.WhatIf,
        AreaRules.Reading.Change(new(Merger, AreaReading.BeforeRearrangement, Instruments.Resolution76Of2025.Article(13), Verification.Unconfirmed))));

    [Theory(DisplayName = "Xã là nông thôn, phường và thị trấn là thành thị; theo đơn vị của ngày xét")]
    [InlineData("13075", 2021, 11, 1, AreaType.Urban)]
    [InlineData("13075", 2025, 6, 30, AreaType.Urban)]
    [InlineData("13075", 2025, 7, 1, AreaType.Rural)]
    [InlineData("13090", 2025, 6, 30, AreaType.Rural)]
    [InlineData("12454", 2025, 7, 1, AreaType.Urban)]
    [InlineData("13120", 2024, 10, 31, AreaType.Rural)]
    [InlineData("13120", 2024, 11, 1, AreaType.Rural)]
    [InlineData("13093", 2026, 9, 1, AreaType.Rural)]
    [InlineData("11953", 2025, 7, 1, AreaType.Urban)]
    public void By_the_unit_of_the_day(string code, int year, int month, int day, AreaType expected) =>
        Assert.Equal(expected, LawBook.Vietnam.On(new(year, month, day)).Units.AreaOf(code).Area);

    [Theory(DisplayName = "Theo đơn vị trước sắp xếp mà chỉ biết mã mới: chỉ xác định khi mọi đơn vị cũ cùng khu vực")]
    [InlineData("13075", null, true)]
    [InlineData("12454", null, true)]
    [InlineData("13093", AreaType.Rural, false)]
    [InlineData("13096", AreaType.Rural, false)]
    [InlineData("13120", AreaType.Rural, false)]
    [InlineData("13132", AreaType.Rural, false)]
    [InlineData("13141", AreaType.Rural, false)]
    [InlineData("13159", AreaType.Rural, false)]
    [InlineData("13183", AreaType.Rural, false)]
    [InlineData("13186", AreaType.Rural, false)]
    [InlineData("11953", null, true)]
    public void Only_the_new_code(string code, AreaType? expected, bool asks)
    {
        AreaOfPlace place = BeforeRearrangement.On(Merger).Units.AreaOf(code);

        Assert.Equal((expected, asks), (place.Area, place.AsksOldUnit));
    }

    [Theory(DisplayName = "Theo đơn vị trước sắp xếp, biết mã cũ")]
    [InlineData("13075", "13075", AreaType.Urban)]
    [InlineData("13075", "13138", AreaType.Rural)]
    [InlineData("12454", "13090", AreaType.Rural)]
    [InlineData("13093", "13078", AreaType.Rural)]
    public void With_the_old_code(string code, string old, AreaType expected) =>
        Assert.Equal(expected, BeforeRearrangement.On(Merger).Units.AreaOf(code, old).Area);

    [Fact(DisplayName = "Đến 30/06/2025 hai cách như nhau, không có lựa chọn; từ 01/07/2025 nêu lựa chọn mặc định, chưa kiểm chứng")]
    public void The_choice_is_dated()
    {
        AreaOfPlace before = BeforeRearrangement.On(Eve).Units.AreaOf("13075");
        AreaOfPlace after = LawBook.Vietnam.On(Merger).Units.AreaOf("13075", "13075");

        Assert.Null(before.Reading);
        Assert.Equal(AreaType.Urban, before.Area);
        Assert.Equal((AreaReading.CurrentUnit, Verification.Unconfirmed), (after.Reading!.Value, after.Reading.Verification));
        Assert.Equal((AreaType.Rural, AreaType.Urban), (after.Area, after.ByOtherReading.Decided));
    }

    [Fact(DisplayName = "Mã không có, mã cũ không thuộc đơn vị mới: khu vực chưa xác định, nói rõ")]
    public void Unknown_units()
    {
        Assert.Equal(2, LawBook.Vietnam.On(Merger).Units.AreaOf("13090").Possible.Count);
        Assert.True(LawBook.Vietnam.On(Merger).Units.AreaOf("13093", "13075").IsOldUnitOfOther);
        Assert.True(LawBook.Vietnam.On(Merger).Units.AreaOf("13093", "12400").IsOldUnitOfOther);
        Assert.False(LawBook.Vietnam.On(Merger).Units.AreaOf("12454", "12400").IsOldUnitOfOther);
        Assert.False(LawBook.Vietnam.On(Merger).Units.AreaOf("13093", "13081").IsOldUnitOfOther);
        Assert.Equal(2, LawBook.Vietnam.On(new(2021, 10, 31)).Units.AreaOf("13075").Possible.Count);
    }
}
