using KienXuong.Domain.Law;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Viện dẫn như luật sư viện dẫn, bằng hai thứ tiếng.</summary>
public class ProvisionTests
{
    [Fact(DisplayName = "Điểm, khoản, điều, văn bản")]
    public void Down_to_the_point()
    {
        Provision provision = Instruments.Decree07Of2021.Article(3).Clause(2).Point("a");

        Assert.Equal("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP", provision.Cite(Language.Vietnamese));
        Assert.Equal("Article 3(2)(a) of Decree 07/2021/NĐ-CP", provision.Cite(Language.English));
    }

    [Fact(DisplayName = "Cả điều, cả văn bản, phụ lục, văn bản không có số")]
    public void Less_than_a_point()
    {
        Assert.Equal("Điều 2 Quyết định 59/2015/QĐ-TTg", Instruments.Decision59Of2015.Article(2).ToString());
        Assert.Equal("Nghị định 351/2025/NĐ-CP", Instruments.Decree351Of2025.Whole.ToString());
        Assert.Equal("Decree 351/2025/NĐ-CP", Instruments.Decree351Of2025.Whole.Cite(Language.English));
        Assert.Equal("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH", Instruments.Circular02Of2022.Annex("III").ToString());
        Assert.Equal("Annex III of Circular 02/2022/TT-BLĐTBXH", Instruments.Circular02Of2022.Annex("III").Cite(Language.English));
        Assert.Equal("Luật Thuế giá trị gia tăng", Instruments.VatLaw.Whole.ToString());
    }
}
