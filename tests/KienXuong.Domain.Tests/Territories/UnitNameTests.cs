using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

public class UnitNameTests
{
    private static readonly LocalDate Before = new(2025, 6, 30);
    private static readonly LocalDate After = new(2025, 7, 1);

    [Fact(DisplayName = "Xã Vũ Quý: ngày 30/06/2025 chỉ là tên gần giống Xã Vũ Quí, ngày 01/07/2025 là đơn vị 13141; và ngược lại")]
    public void A_spelling_is_no_identity()
    {
        Assert.Equal("13141 Xã Vũ Quí", Candidates(Before, "Xã Vũ Quý"));
        Assert.Equal("13141 Xã Vũ Quý", Found(After, "Xã Vũ Quý"));
        Assert.Equal("13141 Xã Vũ Quí", Found(Before, "Xã Vũ Quí"));
        Assert.Equal("13141 Xã Vũ Quý", Candidates(After, "Xã Vũ Quí"));
    }

    [Theory(DisplayName = "Tìm theo chữ gần giống: hoa thường, dấu, chỗ đặt dấu, đ/d, y/i, viết tắt loại; chỉ là gợi ý")]
    [InlineData("xã vũ quý")]
    [InlineData("Vũ Quý")]
    [InlineData("vu quy")]
    [InlineData("VU QUI")]
    [InlineData("X. Vũ Quý")]
    [InlineData("xa vu  quy")]
    [InlineData("P. Vũ Quý")]
    public void Folded_text_is_a_candidate(string text) => Assert.Equal("13141 Xã Vũ Quý", Candidates(After, text));

    [Fact(DisplayName = "Hòa / Hoà khác chỗ đặt dấu: chỉ là gợi ý; chữ tổ hợp (NFD) là cùng một chữ")]
    public void Tone_placing_and_composition()
    {
        Assert.Equal("13135 Xã Hòa Bình", Candidates(Before, "Xã Hoà Bình"));
        Assert.Equal("13135 Xã Hòa Bình", Found(Before, "Xa\u0303 Ho\u0300a Bi\u0300nh"));
        Assert.Equal("13141 Xã Vũ Quý", Found(After, "Xa\u0303 Vu\u0303 Quy\u0301"));
        Assert.Equal("12454 Phường Trần Lãm", Found(After, "Phươ\u0300ng Trâ\u0300n La\u0303m"));
        Assert.Equal("12454 Phường Trần Lãm", Found(After, "Phu\u031Bo\u031B\u0300ng Tra\u0302\u0300n La\u0303m"));
        Assert.Equal("13123 Xã Đình Phùng", Candidates(new(2024, 10, 31), "dinh phung"));
    }

    [Fact(DisplayName = "Tên cần ngày: Trà Giang và Lê Lợi là đơn vị khác từ 01/07/2025")]
    public void A_name_needs_its_day()
    {
        Assert.Equal("13078 Xã Trà Giang", Found(Before, "Xã Trà Giang"));
        Assert.Equal("13093 Xã Trà Giang", Found(After, "Xã Trà Giang"));
        Assert.Equal("13102 Xã Lê Lợi", Found(Before, "Xã Lê Lợi"));
        Assert.Equal("13120 Xã Lê Lợi", Found(After, "Xã Lê Lợi"));
    }

    [Fact(DisplayName = "Tên cần loại: Thị trấn Kiến Xương từ 01/07/2025 không còn, Xã Kiến Xương chỉ là gợi ý")]
    public void A_name_needs_its_type()
    {
        Assert.Equal("13075 Thị trấn Kiến Xương", Found(Before, "Thị trấn Kiến Xương"));
        Assert.Equal("13075 Xã Kiến Xương", Candidates(After, "Thị trấn Kiến Xương"));
        Assert.IsType<UnitUnknown>(LawBook.Vietnam.On(After).Units.FindByName("Phường Đề Ker"));
    }

    [Fact(DisplayName = "Tên cùng huyện hoặc tỉnh; huyện, tỉnh khác thì không có")]
    public void Within_a_district()
    {
        UnitRegister units = LawBook.Vietnam.On(Before).Units;

        Assert.IsType<UnitFound>(units.FindByName("Xã Quang Trung", "Kiến Xương"));
        Assert.IsType<UnitFound>(units.FindByName("Xã Quang Trung", "343"));
        Assert.IsType<UnitFound>(units.FindByName("Xã Quang Trung", "Thái Bình"));
        Assert.IsType<UnitCandidates>(units.FindByName("Xã Quang Trung", "huyen kien xuong"));
        Assert.IsType<UnitUnknown>(units.FindByName("Xã Quang Trung", "Thái Thụy"));
    }

    [Fact(DisplayName = "Tên đầy đủ không trùng trong từng danh mục")]
    public void Full_names_are_unique() => Assert.All(
        (LocalDate[])[new(2021, 11, 1), new(2024, 11, 1), After],
        day => Assert.All(LawBook.Vietnam.On(day).Units.All, unit => Assert.Equal(unit.Unit.ToString(), Found(day, unit.Unit.FullName))));

    private static string Found(LocalDate day, string name) =>
        Assert.IsType<UnitFound>(LawBook.Vietnam.On(day).Units.FindByName(name)).Unit.Unit.ToString();

    private static string Candidates(LocalDate day, string name) =>
        string.Join("; ", Assert.IsType<UnitCandidates>(LawBook.Vietnam.On(day).Units.FindByName(name)).Units.Select(each => each.Unit));
}
