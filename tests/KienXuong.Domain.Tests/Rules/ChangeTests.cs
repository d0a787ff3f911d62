using KienXuong.Domain.Rules;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>The smallest changes where the table of all subjects does not fit: an average of which one source is known, members, and counts.</summary>
public class ChangeTests
{
    [Fact(DisplayName = "Bình quân chỉ biết doanh thu: doanh thu phải hơn 100 ₫ cho cả 60 người, dù chưa biết có bao nhiêu người")]
    public void An_average_of_which_one_source_is_known() =>
        Assert.Equal(["shop.takings 100 -> 6001"], Ways(PerHeadFact.AtMost((Vnd)100), new(Takings: 100)));

    [Fact(DisplayName = "Bình quân chỉ biết số người: chưa biết doanh thu thì không thay đổi nào chắc chắn")]
    public void An_average_without_its_amount() => Assert.Empty(Ways(PerHeadFact.AtMost((Vnd)100), new(Heads: NumberRange.Exactly(3))));

    [Fact(DisplayName = "Bình quân khai thẳng: chính nó đổi")]
    public void A_declared_average() => Assert.Equal(["shop.perHead 100 -> 101"], Ways(PerHeadFact.AtMost((Vnd)100), new(PerHead: 100)));

    [Fact(DisplayName = "Số câu có đếm từ các câu: một trong hai câu không đổi thành có; số khai thẳng: chính số đó đổi")]
    public void A_count()
    {
        Answers answers = new(Known: 0b1111, Yes: 0b0011);

        Assert.Equal(["shop.answers.c 0 -> 1", "shop.answers.d 0 -> 1"], Ways(Conditions.CountOf(Counted).AtLeast(3), new(Answers: answers)).Order());
        Assert.Equal(["shop.declared 2 -> 3"], Ways(Conditions.CountOf(Counted).AtLeast(3), new(Answers: answers, Declared: 2)));
    }

    [Fact(DisplayName = "Tuổi của một thành viên đổi")]
    public void A_fact_of_a_member()
    {
        Family family = new(Children: [new(NumberRange.Exactly(9)), new(NumberRange.Exactly(3))]);
        (int _, BoundRule? _, SmallestWays ways) = Assert.Single(Bound<Family>.Of(Synthetic.YesWhen(Synthetic.Children.Any(Synthetic.ChildAge.Below(6))), LawBook.Vietnam, Day)
            .Counterfactuals(family, Day, fact => fact == Synthetic.ChildAge));
        FactChange change = Assert.Single(ways.First());

        Assert.Equal(("child.age", 1, 3L, 6L), (change.Fact.Code, change.Member, change.From, change.To));
    }

    private static IEnumerable<string> Ways(Condition<Shop> condition, Shop shop) =>
        Bound<Shop>.Of(YesWhen(condition), LawBook.Vietnam, Day).Counterfactuals(shop, Day, _ => true)
            .SelectMany(each => each.Ways.All())
            .Select(way => string.Join(", ", way.Select(change => FormattableString.Invariant($"{change.Fact.Code} {change.From} -> {change.To}"))));
}
