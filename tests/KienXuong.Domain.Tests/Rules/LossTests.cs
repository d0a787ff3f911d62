using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>An amount that may be a loss and may be known as a range, and a quotient by a multiple of a number.</summary>
public class LossTests
{
    private static readonly MoneyFact<Farm> Profit = new("farm.profit", new("lãi", "profit"), static farm => new NumberRange(farm.Least, farm.Most)) { MayBeLoss = true };

    private static readonly NumberFact<Farm> Owners = new(
        "farm.owners", new("số chủ", "owners"), new(1, 5), static (farm, _) => farm.Owners is { } number ? NumberRange.Exactly(number) : null);

    private static readonly QuotientFact<Farm> ProfitOfOwner = new("farm.profitOfOwner", new("lãi một chủ/tháng", "profit of an owner a month"), static _ => null, Profit, Owners)
    {
        Times = 12,
    };

    private static readonly RuleSet<Farm, Answer> Rules = new(
        "farm.middling", new("lãi vừa", "middling"), AnswerNames.Of,
        new Rule<Farm, Answer>(Domain.Law.Instruments.Decree07Of2021.Whole, Domain.Law.Verification.Official, Answer.Yes,
            All(ProfitOfOwner.Above(new Vnd(0)), ProfitOfOwner.AtMost(new Vnd(100)))))
    {
        Otherwise = Answer.No,
    };

    [Theory(DisplayName = "Lỗ là một giá trị, không phải chưa biết; số chia là số chủ nhân 12")]
    [InlineData(-2_400, Answer.No)]
    [InlineData(-1, Answer.No)]
    [InlineData(0, Answer.No)]
    [InlineData(1, Answer.Yes)]
    [InlineData(2_400, Answer.Yes)]
    [InlineData(2_401, Answer.No)]
    public void A_loss_is_a_value(long profit, Answer expected) => Assert.Equal(expected, Found(new(profit, profit, 2)).Decided);

    [Theory(DisplayName = "Khoảng giá trị: chỉ những kết quả mà khoảng còn cho phép")]
    [InlineData(-5, 0, "No")]
    [InlineData(-5, 1, "No, Yes")]
    [InlineData(1, 2_400, "Yes")]
    [InlineData(2_400, 9_000, "No, Yes")]
    [InlineData(2_401, 9_000, "No")]
    public void A_range_leaves_what_it_allows(long least, long most, string expected) => Assert.Equal(expected, Found(new(least, most, 2)).ToString());

    [Fact(DisplayName = "Chưa biết số chia: lỗ thì là không với mọi số chủ, 1.200 một năm thì có với mọi số chủ")]
    public void The_number_is_unknown()
    {
        Assert.Equal(Answer.No, Found(new(-1, -1, null)).Decided);
        Assert.Equal(Answer.Yes, Found(new(1_200, 1_200, null)).Decided);
        Assert.False(Found(new(1_201, 1_201, null)).IsDecided);
        Assert.Equal(Answer.No, Found(new(6_001, 6_001, null)).Decided);
    }

    private static Possible<Answer> Found(Farm farm) => new(LawBook.Vietnam.Bind(Rules, new(2023, 1, 1)).Evaluate(farm, new(2023, 1, 1)));

    private sealed record Farm(long Least, long Most, int? Owners);
}
