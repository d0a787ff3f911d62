using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The smallest changes under made-up rules: what changes, from what to what, and the rule that then applies.</summary>
public class ChangesTests
{
    [Fact(DisplayName = "Bình quân chia từ hai nguồn đã biết: thay đổi được nói bằng số bình quân, tính từ số đồng tròn không nhỏ hơn")]
    public void A_quotient_of_known_sources()
    {
        Change change = Single(YesWhen(PerHeadFact.AtMost((Vnd)100)), new(Takings: 301, Heads: NumberRange.Exactly(2)));

        Assert.Equal(new("shop.perHead", 151, 100, -51), change);
    }

    [Fact(DisplayName = "Bình quân chỉ biết tổng, chưa biết số người: thay đổi tổng, đúng với mọi số người từ 1 đến 60")]
    public void A_quotient_of_which_only_the_total_is_known()
    {
        Change change = Single(YesWhen(PerHeadFact.AtMost((Vnd)100)), new(Takings: 6_001));

        Assert.Equal(new("shop.takings", 6_001, 100, -5_901), change);
    }

    [Fact(DisplayName = "Mức 0 đồng một người: tổng phải về 0 đồng")]
    public void A_quotient_limited_to_nothing() =>
        Assert.Equal(new("shop.takings", 5, 0, -5), Single(YesWhen(PerHeadFact.AtMost((Vnd)0)), new(Takings: 5)));

    [Fact(DisplayName = "Tăng lên vừa quá mức, giảm xuống đúng mức")]
    public void Up_and_down()
    {
        Assert.Equal(new("shop.takings", 90, 101, 11), Single(YesWhen(TakingsFact.Above((Vnd)100)), new(Takings: 90)));
        Assert.Equal(new("shop.takings", 190, 100, -90), Single(YesWhen(TakingsFact.AtMost((Vnd)100)), new(Takings: 190)));
        Assert.Equal(new("shop.shade", 0, 2, 0), Single(YesWhen(ShadeFact.Is(Shade.Blue)), new(Shade: Shade.Red)));
        Assert.Equal(new("shop.declared", 1, 3, 2), Single(YesWhen(CountOf(Counted).AtLeast(3)), new(Declared: 1)));
    }

    [Fact(DisplayName = "Dữ kiện không được phép đổi thì giữ nguyên; không còn cách nào thì không nêu")]
    public void What_may_not_change_stays()
    {
        RuleSet<Shop, Answer> rules = YesWhen(Any(ShadeFact.Is(Shade.Blue), All(Questions[0].Holds, Questions[1].Holds)));
        Shop shop = new(Shade: Shade.Red, Answers: new(0b1111, 0));

        Assert.Equal("shop.shade", Single(rules, shop).Code);
        Assert.Equal(2, Assert.Single(Of(rules, shop, fact => fact != ShadeFact)).Ways.FactCount);
        Assert.Empty(Of(rules, shop, fact => fact.Kind != FactKind.Choice && fact != Questions[0]));
    }

    [Fact(DisplayName = "Hai quy tắc cùng kết quả: nêu quy tắc áp dụng sau khi đổi, không phải quy tắc đầu tiên")]
    public void The_rule_that_then_applies()
    {
        RuleSet<Shop, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            new Rule<Shop, Shade>(Article1.Clause(1), Verification.Official, Shade.Green, All(ShadeFact.Is(Shade.Blue), TakingsFact.AtMost((Vnd)5))) { Route = new("đường một", "route one") },
            new Rule<Shop, Shade>(Article1.Clause(2), Verification.Official, Shade.Green, TakingsFact.AtMost((Vnd)100)) { Route = new("đường hai", "route two"), Note = new("ghi chú", "note") },
            new Rule<Shop, Shade>(Article1.Clause(3), Verification.Official, Shade.Blue, Questions[0].Holds))
        { Otherwise = Shade.Red };

        List<Counterfactual<Shade>> found = [.. Of(rules, new(Takings: 190, Shade: Shade.Red, Answers: new(1, 0)), _ => true)
            .Select(each => new Counterfactual<Shade>((Shade)each.Result, each.Rule!, each.Ways))];

        Assert.Equal([Shade.Green, Shade.Blue], found.Select(each => each.Result).Order());
        Counterfactual<Shade> green = found.Single(each => each.Result == Shade.Green);
        Assert.Equal(("đường hai", "khoản 2 Điều 1 Nghị định 0/2000/NĐ-CP", "ghi chú"), (green.ResultName.Vietnamese, green.Provision.ToString(), green.Note!.Vietnamese));
        Assert.Equal((Verification.Official, 1, 1L), (green.Verification, green.FactCount, green.WayCount));
        Assert.Equal(green.First, Assert.Single(green.Ways));
        Assert.StartsWith("Đường hai nếu", green.Describe(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Quy tắc áp dụng sau khi đổi được xét với dữ kiện đã đổi: câu trả lời thành có, thành không, lựa chọn khác")]
    public void The_rule_is_read_with_what_has_changed()
    {
        Condition<Shop> last = Questions[3].Holds;
        Condition<Shop> second = Questions[1].Holds;

        Assert.Equal(2, ClauseOf(new(0b1111, 0b0000), default, All(last, second), All(last, Not(second))));
        Assert.Equal(2, ClauseOf(new(0b1111, 0b1000), default, All(Not(last), second), All(Not(last), Not(second))));
        Assert.Equal(2, ClauseOf(new(0b1111, 0b0000), Shade.Red, All(ShadeFact.Is(Shade.Blue), second), All(ShadeFact.Is(Shade.Blue), Not(second))));
        Assert.Equal(1, ClauseOf(new(0b1111, 0b0010), Shade.Red, All(ShadeFact.Is(Shade.Blue), second), All(ShadeFact.Is(Shade.Blue), Not(second))));
        Assert.Equal(1, ClauseOf(new(0b1101, 0b0000), Shade.Red, All(ShadeFact.Is(Shade.Blue), second), All(ShadeFact.Is(Shade.Blue), Not(second))));
    }

    [Fact(DisplayName = "Ít dữ kiện nhất trước, dù kết quả đứng sau; kết quả còn lại cũng là một kết quả để đến")]
    public void Fewest_facts_first()
    {
        RuleSet<Shop, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            new Rule<Shop, Shade>(Article1, Verification.Official, Shade.Red, All(Questions[0].Holds, Questions[1].Holds)),
            new Rule<Shop, Shade>(Article1, Verification.Official, Shade.Green, All(Not(Questions[0].Holds), Questions[1].Holds)))
        { Otherwise = Shade.Blue };

        Assert.Equal([(Shade.Green, 1), (Shade.Red, 2)], Of(rules, new(Answers: new(0b1111, 0)), _ => true).Select(each => ((Shade)each.Result, each.Ways.FactCount)));
        Assert.Equal([(Shade.Green, 1), (Shade.Blue, 1)], Of(rules, new(Answers: new(0b1111, 0b11)), _ => true).Select(each => ((Shade)each.Result, each.Ways.FactCount)));
    }

    [Fact(DisplayName = "Hai mức ở hai phía: đến mức gần hơn; một cách nhiều dữ kiện hơn không được tính là cách nhỏ nhất")]
    public void The_nearest_limit()
    {
        Condition<Shop> outside = Any(TakingsFact.AtMost((Vnd)100), TakingsFact.Above((Vnd)300));

        Assert.Equal(new("shop.takings", 250, 301, 51), Single(YesWhen(outside), new(Takings: 250)));
        Assert.Equal(new("shop.takings", 150, 100, -50), Single(YesWhen(outside), new(Takings: 150)));

        Condition<Shop> either = Any(All(Not(Questions[0].Holds), Questions[1].Holds), All(Questions[0].Holds, Questions[1].Holds, Questions[2].Holds));
        SmallestWays ways = Assert.Single(Of(YesWhen(either), new(Answers: new(0b1111, 0)), _ => true)).Ways;
        Assert.Equal((1, 1L), (ways.FactCount, ways.Count));
    }

    [Theory(DisplayName = "Hỏi thay đổi không làm lớn bảng trường hợp dùng chung, dù biết hết hay còn chưa biết")]
    [InlineData(0b1111)]
    [InlineData(0b0111)]
    public void The_shared_table_does_not_grow(int known)
    {
        var bound = Bound<Shop>.Of(YesWhen(All(Any(Questions[0].Holds, Questions[3].Holds), Any(Questions[1].Holds, Questions[2].Holds))), LawBook.Vietnam, Day);
        int count = bound.Rules.SharedTable(0).Count;

        Assert.NotEmpty(bound.Counterfactuals(new(Answers: new((ulong)known, 0)), Day, _ => true));
        Assert.Equal(count, bound.Rules.SharedTable(0).Count);
    }

    [Fact(DisplayName = "Đổi câu trả lời của một thành viên: nêu thứ tự của thành viên đó")]
    public void A_change_of_a_member()
    {
        Condition<Family> atSchool = Synthetic.Children.AtLeast(2, Synthetic.AtSchool.Holds);
        var bound = Bound<Family>.Of(Synthetic.YesWhen(atSchool), LawBook.Vietnam, Day);
        Family family = new(Children: [new(AtSchool: true), new(AtSchool: false), new(AtSchool: false)]);

        SmallestWays ways = Assert.Single(bound.Counterfactuals(family, Day, _ => true)).Ways;

        Assert.Equal((1, 2L), (ways.FactCount, ways.Count));
        Assert.Equal(
            [("child.atSchool", 1, 0L, 1L, 0L), ("child.atSchool", 2, 0L, 1L, 0L)],
            ways.All().Select(way => Assert.Single(way)).Select(change => (change.Fact.Code, change.Member!.Value, change.From, change.To, change.By)).Order());
    }

    /// <summary>The clause of the rule named for green, which two rules after one that never applies lead to.</summary>
    private static int ClauseOf(Answers answers, Shade? shade, Condition<Shop> first, Condition<Shop> second)
    {
        RuleSet<Shop, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            each => new(each.ToString(), each.ToString()),
            new Rule<Shop, Shade>(Article1.Clause(3), Verification.Official, Shade.Blue, All(Questions[0].Holds, Not(Questions[0].Holds))),
            new Rule<Shop, Shade>(Article1.Clause(1), Verification.Official, Shade.Green, first),
            new Rule<Shop, Shade>(Article1.Clause(2), Verification.Official, Shade.Green, second))
        { Otherwise = Shade.Red };
        string provision = Of(rules, new(Answers: answers, Shade: shade), fact => fact != Questions[1]).Single(each => each.Result == (int)Shade.Green).Rule!.Provision.ToString();
        return provision["khoản ".Length] - '0';
    }

    private static List<(int Result, BoundRule? Rule, SmallestWays Ways)> Of<TResult>(RuleSet<Shop, TResult> rules, Shop shop, Func<Fact, bool> mayChange)
        where TResult : unmanaged, Enum => Bound<Shop>.Of(rules, LawBook.Vietnam, Day).Counterfactuals(shop, Day, mayChange);

    private static Change Single(RuleSet<Shop, Answer> rules, Shop shop)
    {
        FactChange change = Assert.Single(Assert.Single(Of(rules, shop, _ => true)).Ways.First());
        Assert.Null(change.Member);
        return new(change.Fact.Code, change.From, change.To, change.By);
    }

    private sealed record Change(string Code, long From, long To, long By);
}
