using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>An average is compared exactly: amount at most limit times number, never a rounded quotient.</summary>
public class QuotientTests
{
    private static readonly Condition<Shop> AtMost = PerHeadFact.AtMost((Vnd)1_500_000);
    private static readonly Condition<Shop> Above = PerHeadFact.Above((Vnd)1_500_000);

    [Theory(DisplayName = "Chia không làm tròn: 6.000.001 : 4 trên 1.500.000; \"từ … trở xuống\" và \"trên\" luôn trái ngược nhau")]
    [InlineData(5_999_999, 4, Yes)]
    [InlineData(6_000_000, 4, Yes)]
    [InlineData(6_000_001, 4, No)]
    [InlineData(6_000_003, 4, No)]
    [InlineData(6_000_004, 4, No)]
    [InlineData(10_500_000, 7, Yes)]
    [InlineData(10_500_001, 7, No)]
    [InlineData(1_500_000, 1, Yes)]
    [InlineData(90_000_000, 60, Yes)]
    [InlineData(90_000_001, 60, No)]
    [InlineData(0, 60, Yes)]
    public void The_quotient_is_exact(long takings, int heads, Truth atMost)
    {
        Shop shop = new(Takings: takings, Heads: NumberRange.Exactly(heads));

        Assert.Equal(atMost, shop.Says(AtMost));
        Assert.Equal(atMost == Yes ? No : Yes, shop.Says(Above));
    }

    [Fact(DisplayName = "Số bình quân đã khai đi trước tổng và số người")]
    public void A_declared_average_goes_first()
    {
        Shop shop = new(PerHead: 1_500_000, Takings: 100_000_000, Heads: NumberRange.Exactly(1));

        Assert.Equal(Yes, shop.Says(AtMost));
        Assert.Equal(No, (shop with { PerHead = 1_500_001 }).Says(AtMost));
    }

    [Fact(DisplayName = "Hỏi nguồn còn thiếu, không hỏi số bình quân; không biết gì thì hỏi số bình quân")]
    public void The_missing_source_is_asked()
    {
        Assert.Equal(["shop.heads"], new Shop(Takings: 6_000_000).Questioned(AtMost));
        Assert.Equal(["shop.takings"], new Shop(Heads: NumberRange.Exactly(4)).Questioned(AtMost));
        Assert.Equal(["shop.perHead"], new Shop().Questioned(AtMost));
        Assert.Equal(["shop.takings", "shop.heads"], new Shop(Heads: new NumberRange(3, 5)).Questioned(AtMost).Order().Reverse());
    }

    [Theory(DisplayName = "Biết tổng, chưa biết số người: quyết định được khi mọi số người cho cùng kết quả")]
    [InlineData(1_500_000, Yes)]
    [InlineData(1_500_001, Undetermined)]
    [InlineData(90_000_000, Undetermined)]
    [InlineData(90_000_001, No)]
    public void Only_the_number_is_unknown(long takings, Truth expected)
    {
        Assert.Equal(expected, new Shop(Takings: takings).Says(AtMost));
        Assert.Equal(expected == Undetermined ? ["shop.heads"] : [], new Shop(Takings: takings).Questioned(AtMost));
    }

    [Theory(DisplayName = "Số người là một khoảng: 3 đến 4 người")]
    [InlineData(4_500_000, Yes)]
    [InlineData(4_500_001, Undetermined)]
    [InlineData(6_000_000, Undetermined)]
    [InlineData(6_000_001, No)]
    public void The_number_is_a_range(long takings, Truth expected) =>
        Assert.Equal(expected, new Shop(Takings: takings, Heads: new NumberRange(3, 4)).Says(AtMost));

    [Fact(DisplayName = "Hai mức trên cùng số bình quân: 6.000.001 : 4 không lọt vào khe giữa hai mức liền nhau")]
    public void Nothing_falls_between_two_rules()
    {
        Shop shop = new(Takings: 6_000_001, Heads: NumberRange.Exactly(4));

        Assert.Equal(Yes, shop.Says(Conditions.All(Above, PerHeadFact.AtMost((Vnd)1_500_001))));
        Assert.Equal(No, shop.Says(Conditions.Any(AtMost, PerHeadFact.Above((Vnd)1_500_001))));
    }

    [Fact(DisplayName = "Mức theo lựa chọn, chỉ biết tổng và khoảng số người: so với mức của lựa chọn đã biết")]
    public void A_limit_by_choice()
    {
        Parameter<ByShade> limits = Always("shop.byShade", new ByShade(100, 200, 300));
        Condition<Shop> atMost = PerHeadFact.AtMost(new MoneyLimit<Shop>(limits, ShadeFact));
        Shop shop = new(Takings: 900, Heads: new NumberRange(4, 5));

        Assert.Equal([No, Undetermined, Yes, Undetermined], ((Shade?[])[Shade.Red, Shade.Green, Shade.Blue, null]).Select(shade => (shop with { Shade = shade }).Says(atMost)));
        Assert.Equal(Undetermined, (shop with { Shade = Shade.Green }).Says(Conditions.Any(Conditions.All(ShadeFact.Is(Shade.Red), Questions[0].Holds), atMost)));
    }

    [Fact(DisplayName = "Giải thích ghi phép chia; biết một nguồn thì ghi cả hai nguồn bên dưới")]
    public void The_explanation_shows_the_division()
    {
        Step whole = new Shop(Takings: 6_000_001, Heads: NumberRange.Exactly(4)).Ask(AtMost).Steps[1];
        Assert.Equal((StepKind.Comparison, 6_000_001L, 4, No), (whole.Kind, whole.Low, whole.Divisor, whole.Truth));

        Finding half = new Shop(Takings: 6_000_001).Ask(AtMost);
        Assert.Equal([StepKind.Rule, StepKind.Comparison, StepKind.Source, StepKind.Source], half.Steps.Select(step => step.Kind));
        Assert.Equal(["shop.takings", "shop.heads"], half.Steps.Skip(2).Select(step => step.Fact!.Code));
    }

    [Fact(DisplayName = "Số chia bắt đầu từ 1: miền giá trị có số 0 bị từ chối")]
    public void A_divisor_may_not_be_zero() => Assert.Throws<ArgumentException>(() => new QuotientFact<Shop>(
        "x", new("x", "x"), _ => null, TakingsFact, new NumberFact<Shop>("n", new("n", "n"), new(0, 9), (_, _) => null)));

    /// <summary>An amount for each shade.</summary>
    private sealed record ByShade(Vnd Red, Vnd Green, Vnd Blue) : IKeyedAmounts
    {
        public System.Collections.Immutable.ImmutableArray<Vnd> Amounts => [Red, Green, Blue];

        public string Show(Language language) => string.Join(", ", Amounts);
    }
}
