using KienXuong.Domain.Law;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

/// <summary>A caller's own list of units is a layer of the law book, with its source.</summary>
public class CallerListTests
{
    private static readonly Provision Source = new Instrument(
        InstrumentKind.Resolution, "999/NQ-GIẢ", new LocalDate(2027, 5, 1), null, new("giả định", "fictitious"), Verification.Reported).Whole;

    private static readonly Territory ThaiBinh = new("34", "Thái Bình");
    private static readonly Territory HungYen = new("33", "Hưng Yên");

    [Fact(DisplayName = "Danh mục của người dùng cho ngày trước 01/11/2021; danh mục quốc gia không đổi")]
    public void An_earlier_list()
    {
        LawBook book = LawBook.Vietnam.With(new(
            new("danh mục cũ", "old list"), LayerRank.National,
            UnitLists.InForce.Change(new(
                new(2019, 1, 1), new(new(2019, 1, 1), new AdministrativeUnit("13120", UnitType.Commune, "Nam Cao", ThaiBinh, new("343", "Kiến Xương"))), Source, Verification.Reported)
            {
                Through = new(2021, 10, 31),
            })));
        UnitInForce unit = Assert.IsType<UnitFound>(book.On(new(2021, 10, 31)).Units.Find("13120")).Unit;

        Assert.Equal("Xã Nam Cao", unit.Unit.FullName);
        Assert.Equal("danh mục cũ", unit.List.Layer?.Vietnamese);
        Assert.IsType<UnitUnknown>(book.On(new(2021, 10, 31)).Units.Find("13075"));
        Assert.IsType<UnitNotCovered>(book.On(new(2018, 12, 31)).Units.Find("13120"));
        Assert.IsType<UnitNotCovered>(LawBook.Vietnam.On(new(2021, 10, 31)).Units.Find("13120"));
        Assert.Equal(33, book.On(new(2021, 11, 1)).Units.All.Length);
        Assert.False(book.On(new(2021, 11, 1)).Units.Before("13120", new(2021, 10, 31)).IsComplete);
    }

    [Fact(DisplayName = "Danh mục sau của người dùng đi trước danh mục quốc gia, có đơn vị hợp thành")]
    public void A_later_list()
    {
        LocalDate day = new(2027, 7, 1);
        LawBook book = LawBook.Vietnam.With(new(
            new("danh mục mới", "new list"), LayerRank.National,
            UnitLists.InForce.Change(new(day, new(day, new AdministrativeUnit("13120", UnitType.Ward, "Lê Lợi", HungYen, null)
            {
                FormedFrom = [new("13120", Verification.Reported), new("13093", Verification.Reported)],
                AreOriginsComplete = true,
            }), Source, Verification.Reported))));

        Assert.Equal("13120 Phường Lê Lợi", book.On(new(2025, 7, 1)).Units.After("13093", day).ToString());
        Assert.Equal(7, book.On(day).Units.Before("13120", new(2024, 10, 31)).Units.Length);
        Assert.Equal("13120 Phường Lê Lợi", string.Join("; ", Assert.IsType<UnitUnknown>(book.On(day).Units.Find("13093")).WentInto.Select(each => each.Unit)));
        Assert.Equal(new LocalDate(2027, 6, 30), Assert.IsType<UnitFound>(book.On(new(2026, 9, 1)).Units.Find("13093")).Unit.Days.Through);
        Assert.Equal(AreaType.Urban, book.On(day).Units.AreaOf("13120").Area);
    }

    [Fact(DisplayName = "Nhiều đơn vị cùng tên đầy đủ: đều là gợi ý, huyện chọn ra một")]
    public void Names_that_repeat()
    {
        LawBook book = LawBook.Vietnam.With(new(
            new("danh mục tỉnh", "list of the province"), LayerRank.National,
            UnitLists.InForce.Change(new(
                new(2025, 1, 1),
                new(
                    new(2025, 1, 1),
                    new AdministrativeUnit("13165", UnitType.Commune, "Quang Trung", ThaiBinh, new("343", "Kiến Xương")),
                    new AdministrativeUnit("12500", UnitType.Commune, "Quang Trung", ThaiBinh, new("999", "Huyện Khác"))),
                Source,
                Verification.Reported))));
        UnitRegister units = book.On(new(2025, 1, 1)).Units;

        Assert.Equal(2, Assert.IsType<UnitCandidates>(units.FindByName("Xã Quang Trung")).Units.Length);
        Assert.Equal("13165", Assert.IsType<UnitFound>(units.FindByName("Xã Quang Trung", "Kiến Xương")).Unit.Unit.Code);
    }

    [Fact(DisplayName = "Danh mục có hai đơn vị một mã, hoặc mã không gồm 5 chữ số: bị từ chối")]
    public void Codes_of_a_list()
    {
        AdministrativeUnit unit = new("13120", UnitType.Commune, "Nam Cao", ThaiBinh, null);

        Assert.Throws<ArgumentException>(() => new UnitList(new(2025, 1, 1), unit, unit with { Name = "Lê Lợi" }));
        Assert.Throws<ArgumentException>(() => new UnitList(new(2025, 1, 1), unit with { Code = "1312" }));
        Assert.Throws<ArgumentException>(() => new UnitList(new(2025, 1, 1), unit with { Code = "1312O" }));
    }
}
