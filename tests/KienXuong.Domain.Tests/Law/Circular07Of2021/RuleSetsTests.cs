using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Bộ quy tắc của các phiếu: mỗi ngày đầu của mỗi giá trị, đúng một quy tắc áp dụng.</summary>
public class RuleSetsTests
{
    [Theory(DisplayName = "Không có khoảng trống, không có chồng lấn")]
    [InlineData("review.formA")]
    [InlineData("review.incomeForm")]
    [InlineData("review.members")]
    public void No_gap_and_no_overlap(string code)
    {
        Parameter parameter = LawBook.Parameters.Single(each => each.Code == code);

        Assert.NotEmpty(parameter.Uses);
        Assert.Empty(parameter.Uses.SelectMany(use => ((Func<IHasRuleSet>)use.Value)().RuleSet.Check(LawBook.Vietnam, use.Validity.From)));
    }
}
