using KienXuong.Domain.Law;
using KienXuong.Domain.Tests.Traceability;

namespace KienXuong.Domain.Tests.Law.Decision59Of2015;

/// <summary>Hiệu lực của chuẩn 2016: từ 05/01/2016, áp dụng tiếp trong năm 2021 theo Điều 2 Nghị định 07/2021/NĐ-CP.</summary>
public class CoverageTests
{
    private static readonly Household Household = Given.Household(AreaType.Rural, 680_000, 0);

    [Theory(DisplayName = "Trước ngày 05/01/2016: ngoài phạm vi, không lấy chuẩn gần nhất")]
    [Provision("Quyết định 59/2015/QĐ-TTg")]
    [InlineData(2015, 11, 30)]
    [InlineData(2016, 1, 4)]
    public void Before_the_first_day_there_is_no_answer(int year, int month, int day)
    {
        ClassNotCovered none = Assert.IsType<ClassNotCovered>(Given.Classified(Household, year, month, day));

        Assert.Equal(NotCoveredReason.BeforeCoverage, none.Reason.Reason);
        Assert.Equal(new Validity(new(2016, 1, 5), new(2030, 12, 31)), none.Reason.Covered);
        Assert.Contains("Ngoài phạm vi", none.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Từ 05/01/2016 đến 31/12/2021: chuẩn 2016, 680.000 đồng là hộ nghèo trường hợp 1")]
    [Provision("Điều 2 Nghị định 07/2021/NĐ-CP")]
    [InlineData(2016, 1, 5)]
    [InlineData(2016, 2, 29)]
    [InlineData(2020, 12, 31)]
    [InlineData(2021, 1, 1)]
    [InlineData(2021, 12, 31)]
    public void The_standard_holds_through_2021(int year, int month, int day)
    {
        ClassDecided decided = Given.Decided(Household, year, month, day);

        Assert.Equal(("2016", PovertyClass.Poor), (decided.Standard!.Standard.Code, decided.Class));
    }

    [Fact(DisplayName = "Ngày 31/12/2020 theo Quyết định 59/2015/QĐ-TTg, ngày 01/01/2021 theo Điều 2 Nghị định 07/2021/NĐ-CP")]
    public void The_basis_changes_with_the_year()
    {
        Assert.Equal("Quyết định 59/2015/QĐ-TTg", Given.Decided(Household, 2020, 12, 31).Standard!.Use.Provision.ToString());
        Assert.Equal("Điều 2 Nghị định 07/2021/NĐ-CP", Given.Decided(Household, 2021, 1, 1).Standard!.Use.Provision.ToString());
    }
}
