using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Revenue less cost, which may be a loss and may be known as a range, and a quotient by a multiple of a number.</summary>
public class LossTests
{
    private const long CostOfAll = 10_000;

    private static readonly MoneyFact<Farm> Revenue = new("farm.revenue", new("thu", "revenue"), static farm => new NumberRange(farm.Least + CostOfAll, farm.Most + CostOfAll));
    private static readonly MoneyFact<Farm> Cost = new("farm.cost", new("chi", "cost"), static _ => new Vnd(CostOfAll));
    private static readonly SumFact<Farm> Profit = new("farm.profit", new("lãi", "profit"), (Revenue, 1), (Cost, -1));

    private static readonly NumberFact<Farm> Owners = new(
        "farm.owners", new("số chủ", "owners"), new(1, 5), static (farm, _) => farm.Owners is { } number ? NumberRange.Exactly(number) : null);

    private static readonly QuotientFact<Farm> ProfitOfOwner = new("farm.profitOfOwner", new("lãi một chủ/tháng", "profit of an owner a month"), static _ => null, Profit, Owners)
    {
        Times = 12,
    };

    private static readonly RuleSet<Farm, Answer> Middling = YesWhen(All(ProfitOfOwner.Above(new Vnd(0)), ProfitOfOwner.AtMost(new Vnd(100))));
    private static readonly RuleSet<Farm, Answer> Losing = YesWhen(ProfitOfOwner.AtMost(new Vnd(-2)));

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

    [Theory(DisplayName = "Mức là khoản lỗ: từ -2 trở xuống một chủ một tháng; biết hay chưa biết số chủ (1 đến 5)")]
    [InlineData(-119, 5, "No")]
    [InlineData(-120, 5, "Yes")]
    [InlineData(-121, 5, "Yes")]
    [InlineData(-23, null, "No")]
    [InlineData(-24, null, "No, Yes")]
    [InlineData(-119, null, "No, Yes")]
    [InlineData(-120, null, "Yes")]
    public void A_limit_that_is_a_loss(long profit, int? owners, string expected) => Assert.Equal(expected, Found(new(profit, profit, owners), Losing).ToString());

    [Fact(DisplayName = "Chưa biết thu: hỏi khoản thu, không hỏi lãi và không hỏi khoản chi đã biết; lời mô tả nêu lãi")]
    public void The_unknown_term_is_asked()
    {
        Finding finding = LawBook.Vietnam.Bind(Middling, new(2023, 1, 1)).Explain(new(-5, 5, 2), new(2023, 1, 1));

        Assert.Equal(["farm.revenue"], finding.Missing.Select(fact => fact.Code));
        Assert.Equal("-5 ₫", Profit.Show(-5, Language.Vietnamese));
    }

    [Fact(DisplayName = "Bước giải thích: số chia là số chủ nhân 12; số khai thẳng bằng phép chia thì viết phép chia, khác thì viết số đã khai")]
    public void The_step_divides_by_the_multiple()
    {
        QuotientFact<Farm> declared = new("farm.declared", new("khai", "declared"), static _ => new Vnd(100), Profit, Owners) { Times = 12 };
        RuleSet<Farm, Answer> both = YesWhen(All(ProfitOfOwner.AtMost(new Vnd(100)), declared.AtMost(new Vnd(100))));
        (long, int)[] Told(long profit) =>
            [.. LawBook.Vietnam.Bind(both, new(2023, 1, 1)).Explain(new(profit, profit, 2), new(2023, 1, 1)).Steps.Where(step => step.Kind == StepKind.Comparison).Select(step => (step.Low, step.Divisor))];

        Assert.Equal([(2_400L, 24), (2_400L, 24)], Told(2_400));
        Assert.Equal([(2_401L, 24), (100L, 0)], Told(2_401));
    }

    [Fact(DisplayName = "Bình quân chỉ của số tiền: chia một số đếm thì bị từ chối")]
    public void Only_an_amount_is_divided() => Assert.Throws<ArgumentException>(() =>
        new QuotientFact<Farm>("farm.odd", new("lạ", "odd"), static _ => null, Owners, Owners));

    private static RuleSet<Farm, Answer> YesWhen(Condition<Farm> condition) => new(
        "farm.rules", new("quy tắc", "rules"), AnswerNames.Of,
        new Rule<Farm, Answer>(Domain.Law.Instruments.Decree07Of2021.Whole, Domain.Law.Verification.Official, Answer.Yes, condition))
    {
        Otherwise = Answer.No,
    };

    private static Possible<Answer> Found(Farm farm) => Found(farm, Middling);

    private static Possible<Answer> Found(Farm farm, RuleSet<Farm, Answer> rules) => new(LawBook.Vietnam.Bind(rules, new(2023, 1, 1)).Evaluate(farm, new(2023, 1, 1)));

    private sealed record Farm(long Least, long Most, int? Owners);
}
