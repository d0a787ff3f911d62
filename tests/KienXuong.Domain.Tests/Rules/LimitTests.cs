using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Limits: written in the rule, given by a parameter, chosen by another fact, or not given at all.</summary>
public class LimitTests
{
    private static readonly Parameter<Vnd> Line = Always("shop.line", (Vnd)100);
    private static readonly Parameter<Vnd> SameAmount = Always("shop.sameAmount", (Vnd)100);
    private static readonly Parameter<ByShade> ByColour = Always("shop.byColour", new ByShade(100, 200, 300));
    private static readonly Parameter<int> Number = Always("shop.number", 3);

    private static readonly Parameter<Vnd> NotYet = new(
        "shop.notYet", new("chưa có", "not yet"), new(null, new Enactment<Vnd>(Day.PlusDays(1), 100, Article1, Verification.Official)));

    [Theory(DisplayName = "Mức là tham số: dưới một, bằng, trên một")]
    [InlineData(99, Yes)]
    [InlineData(100, Yes)]
    [InlineData(101, No)]
    public void A_parameter(long takings, Truth expected) => Assert.Equal(expected, new Shop(Takings: takings).Says(TakingsFact.AtMost(Line)));

    [Theory(DisplayName = "Mức số đếm là tham số: bốn phép so sánh tại 2, 3, 4")]
    [InlineData(2, Yes, Yes, No, No)]
    [InlineData(3, Yes, No, Yes, No)]
    [InlineData(4, No, No, Yes, Yes)]
    public void A_number_given_by_a_parameter(int heads, Truth atMost, Truth below, Truth atLeast, Truth above)
    {
        Shop shop = new(Heads: NumberRange.Exactly(heads));

        Assert.Equal(atMost, shop.Says(HeadsFact.AtMost(Number)));
        Assert.Equal(below, shop.Says(HeadsFact.Below(Number)));
        Assert.Equal(atLeast, shop.Says(HeadsFact.AtLeast(Number)));
        Assert.Equal(above, shop.Says(HeadsFact.Above(Number)));
    }

    [Theory(DisplayName = "Mức do một lựa chọn quyết định: mỗi màu một mức")]
    [InlineData("Red", 100, 101)]
    [InlineData("Green", 200, 201)]
    [InlineData("Blue", 300, 301)]
    public void A_limit_for_each_choice(string colour, long last, long first)
    {
        Shade shade = Enum.Parse<Shade>(colour);
        Condition<Shop> atMost = TakingsFact.AtMost(new MoneyLimit<Shop>(ByColour, ShadeFact));

        Assert.Equal(Yes, new Shop(Shade: shade, Takings: last).Says(atMost));
        Assert.Equal(No, new Shop(Shade: shade, Takings: first).Says(atMost));
    }

    [Theory(DisplayName = "Chưa biết màu: quyết định được khi mọi mức cho cùng kết quả, nếu không chỉ hỏi màu")]
    [InlineData(100, Yes)]
    [InlineData(101, Undetermined)]
    [InlineData(300, Undetermined)]
    [InlineData(301, No)]
    public void The_choice_is_unknown(long takings, Truth expected)
    {
        Condition<Shop> atMost = TakingsFact.AtMost(new MoneyLimit<Shop>(ByColour, ShadeFact));

        Assert.Equal(expected, new Shop(Takings: takings).Says(atMost));
        Assert.Equal(expected == Undetermined ? ["shop.shade"] : [], new Shop(Takings: takings).Questioned(atMost));
    }

    [Fact(DisplayName = "Hai tham số cùng mức tiền không bị trộn: mỗi bước viện dẫn tham số của nó")]
    public void Sharing_keeps_the_parameter()
    {
        Finding finding = new Shop(Takings: 50).Ask(All(TakingsFact.AtMost(Line), TakingsFact.AtMost(SameAmount)));

        Assert.Equal(
            ["shop.line", "shop.sameAmount"],
            finding.Steps.Where(step => step.Kind == StepKind.Comparison).Select(step => step.Parameter!.Parameter.Code));
    }

    [Fact(DisplayName = "Cùng một điều kiện viết hai lần là một: kết quả và câu hỏi không đổi")]
    public void The_same_condition_twice()
    {
        Condition<Shop> once = TakingsFact.AtMost(Line);

        Assert.Equal(["shop.takings"], new Shop().Questioned(All(once, TakingsFact.AtMost(Line))));
        Assert.Equal(No, new Shop().Says(All(once, Not(TakingsFact.AtMost(Line)))));
    }

    [Fact(DisplayName = "Tham số chưa có giá trị vào ngày đó: điều kiện \"có giá trị\" không thỏa mãn, phần sau không cần giá trị")]
    public void A_parameter_without_a_value()
    {
        Shop shop = new(Takings: 50);

        Assert.Equal(No, shop.Says(All(Given<Shop>(NotYet), TakingsFact.AtMost(NotYet))));
        Assert.Equal(Yes, shop.Says(Any(Not(Given<Shop>(NotYet)), TakingsFact.AtMost(NotYet))));
        Assert.Equal(Yes, shop.Says(All(Given<Shop>(Line), TakingsFact.AtMost(Line))));
    }

    [Fact(DisplayName = "So với tham số chưa có giá trị mà không hỏi trước là lỗi của bộ quy tắc, nêu tên tham số và ngày")]
    public void Comparing_with_nothing_is_an_error()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new Shop(Takings: 50).Says(TakingsFact.AtMost(NotYet)));

        Assert.Contains("shop.notYet", error.Message, StringComparison.Ordinal);
        Assert.Contains("2020-02-29", error.Message, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Bước so sánh nêu mức, khoảng cách, căn cứ và tình trạng kiểm chứng của mức")]
    public void The_step_of_a_comparison()
    {
        Step step = new Shop(Takings: 70).Ask(TakingsFact.AtMost(Line)).Steps[1];

        Assert.Equal((100L, 30L, Relation.AtMost), (step.Limit, step.Distance, step.Relation));
        Assert.Equal("Điều 1 Nghị định 0/2000/NĐ-CP", step.Provision!.ToString());
        Assert.Equal(Verification.Official, step.Verification);
    }

    /// <summary>An amount for each shade.</summary>
    private sealed record ByShade(Vnd Red, Vnd Green, Vnd Blue) : IKeyedAmounts
    {
        public ImmutableArray<Vnd> Amounts => [Red, Green, Blue];

        public string Show(Language language) => string.Join(", ", Amounts);
    }
}
