using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 6. Lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item6BenefitTests
{
    [Theory(DisplayName = "Mục 6: 1 người một dòng, từ 2 người một dòng khác, không có ai thì không có dòng")]
    [InlineData(0, "")]
    [InlineData(1, "pension_1")]
    [InlineData(2, "pension_2plus")]
    [InlineData(3, "pension_2plus")]
    public void Persons(int number, string row) =>
        Assert.Equal(row, string.Join(' ', With(Nothing.Dwelling, [Worker, .. Enumerable.Repeat(Pensioner, number)]).Rows("6")));

    [Theory(DisplayName = "Mục 6: B.18 mã 1, 2, 3 đều tính")]
    [InlineData(MonthlyBenefit.None, "")]
    [InlineData(MonthlyBenefit.Pension, "pension_1")]
    [InlineData(MonthlyBenefit.SocialInsurance, "pension_1")]
    [InlineData(MonthlyBenefit.Merit, "pension_1")]
    public void Codes(MonthlyBenefit benefit, string row) =>
        Assert.Equal(row, string.Join(' ', With(Nothing.Dwelling, Retired with { MonthlyBenefit = benefit }).Rows("6")));

    [Fact(DisplayName = "Mục 6: trợ cấp xã hội hằng tháng (B.14) không phải là lương hưu")]
    public void The_social_allowance_is_none() => Assert.Empty(With(Nothing.Dwelling, OnAllowance).Rows("6"));

    [Fact(DisplayName = "Mục 6: hỏi từ đủ 15 tuổi; dưới 15 tuổi không tính")]
    public void From_fifteen()
    {
        SurveyMember orphan = Child with { MonthlyBenefit = MonthlyBenefit.Merit };

        Assert.Equal(["pension_1"], With(Nothing.Dwelling, orphan with { BirthDate = new(2009, 10, 1) }).Rows("6"));
        Assert.Empty(With(Nothing.Dwelling, orphan with { BirthDate = new(2009, 10, 2) }).Rows("6"));
        Assert.Empty(With(Nothing.Dwelling, Child with { MonthlyBenefit = null }).Rows("6"));
    }

    [Fact(DisplayName = "Mục 6: ô trống B.18 từ đủ 15 tuổi là chưa biết")]
    public void Empty_field()
    {
        Assert.Equal(["pension_1?"], With(Nothing.Dwelling, Retired with { MonthlyBenefit = null }).Rows("6"));
        Assert.Equal(["pension_1?", "pension_2plus?"], With(Nothing.Dwelling, Pensioner, Retired with { MonthlyBenefit = null }).Rows("6"));
    }
}
