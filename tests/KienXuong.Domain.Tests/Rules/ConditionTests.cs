using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Synthetic;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Each kind of condition: met, not met, and not decided by what is known.</summary>
public class ConditionTests
{
    [Fact(DisplayName = "Có hoặc không: có, không, chưa biết")]
    public void A_yes_no_fact()
    {
        Assert.Equal(Yes, Asked(HasFlag.Holds, new(Flagged: true)));
        Assert.Equal(No, Asked(HasFlag.Holds, new(Flagged: false)));
        Assert.Equal(Undetermined, Asked(HasFlag.Holds, new()));
        Assert.Equal(["family.flag"], Questions(HasFlag.Holds, new()));
    }

    [Fact(DisplayName = "Lựa chọn: là một trong các giá trị")]
    public void A_choice()
    {
        Condition<Family> warm = Hue.In(Shade.Red, Shade.Green);

        Assert.Equal(Yes, Asked(warm, new(Shade: Shade.Green)));
        Assert.Equal(No, Asked(warm, new(Shade: Shade.Blue)));
        Assert.Equal(Undetermined, Asked(warm, new()));
        Assert.Equal(Yes, Asked(Hue.In(Shade.Red, Shade.Green, Shade.Blue), new()));
    }

    [Theory(DisplayName = "Bốn phép so sánh tại mức, dưới một và trên một")]
    [InlineData(9, true, true, false, false)]
    [InlineData(10, true, false, true, false)]
    [InlineData(11, false, false, true, true)]
    public void The_four_relations(int age, bool atMost, bool below, bool atLeast, bool above)
    {
        Family family = new(Age: NumberRange.Exactly(age));

        Assert.Equal(
            (atMost, below, atLeast, above),
            (Asked(Age.AtMost(10), family) == Yes, Asked(Age.Below(10), family) == Yes, Asked(Age.AtLeast(10), family) == Yes, Asked(Age.Above(10), family) == Yes));
    }

    [Theory(DisplayName = "Khoảng tuổi: quyết định được khi cả khoảng nằm một phía của mức, nếu không thì hỏi")]
    [InlineData(58, 59, No)]
    [InlineData(59, 60, Undetermined)]
    [InlineData(60, 61, Yes)]
    [InlineData(0, 130, Undetermined)]
    public void A_range_is_decided_where_it_lies_on_one_side(int low, int high, Truth expected)
    {
        Family family = new(Age: new NumberRange(low, high));

        Assert.Equal(expected, Asked(Age.AtLeast(60), family));
        Assert.Equal(expected == Undetermined ? ["family.age"] : [], Questions(Age.AtLeast(60), family));
    }

    [Fact(DisplayName = "Khoảng tuổi không hỏi khi mọi giá trị trong khoảng cho cùng kết quả qua hai điều kiện khác nhau")]
    public void A_range_over_two_conditions_is_exact()
    {
        Condition<Family> either = Any(Age.Below(60), Age.AtLeast(60));

        Assert.Equal(Yes, Asked(either, new(Age: new NumberRange(50, 70))));
        Assert.Equal(Yes, Asked(either, new()));
        Assert.Empty(Questions(either, new()));
    }

    [Fact(DisplayName = "Đồng thời, một trong, không phải")]
    public void Joined_conditions()
    {
        Family unknown = new(Flagged: true);

        Assert.Equal(Undetermined, Asked(All(HasFlag.Holds, Hue.Is(Shade.Red)), unknown));
        Assert.Equal(Yes, Asked(Any(HasFlag.Holds, Hue.Is(Shade.Red)), unknown));
        Assert.Equal(No, Asked(All(Not(HasFlag.Holds), Hue.Is(Shade.Red)), unknown));
        Assert.Equal(Yes, Asked(Not(Not(HasFlag.Holds)), unknown));
        Assert.Equal(Yes, Asked(Any(HasFlag.Holds, Not(HasFlag.Holds)), new()));
        Assert.Equal(No, Asked(All(HasFlag.Holds, Not(HasFlag.Holds)), new()));
    }

    [Fact(DisplayName = "Dữ kiện không còn ảnh hưởng thì không hỏi")]
    public void A_fact_that_cannot_matter_is_not_asked()
    {
        Condition<Family> condition = Any(All(HasFlag.Holds, Age.AtLeast(60)), All(HasFlag.Holds, Hue.Is(Shade.Red)));

        Assert.Equal(["family.age", "family.colour", "family.flag"], Questions(condition, new()).Order());
        Assert.Equal(["family.colour"], Questions(condition, new(Flagged: true, Age: NumberRange.Exactly(59))));
        Assert.Empty(Questions(condition, new(Flagged: true, Age: NumberRange.Exactly(60))));
        Assert.Empty(Questions(condition, new(Flagged: false)));
    }

    [Fact(DisplayName = "Dữ kiện chỉ làm đổi câu hỏi chứ không đổi kết quả trong khoảng đã biết thì không hỏi")]
    public void A_fact_that_matters_only_outside_what_is_known_is_not_asked()
    {
        Condition<Family> condition = Any(All(HasFlag.Holds, Age.AtLeast(60)), All(Not(HasFlag.Holds), Any(Age.AtLeast(60), Age.Below(10))));

        Assert.Equal(["family.age"], Questions(condition, new(Age: new NumberRange(50, 70))));
        Assert.Equal(["family.age", "family.flag"], Questions(condition, new(Age: new NumberRange(5, 70))).Order());
        Assert.Equal(["family.flag"], Questions(condition, new(Age: new NumberRange(5, 9))));
        Assert.Empty(Questions(condition, new(Age: new NumberRange(10, 59))));
    }

    [Fact(DisplayName = "Số tiền so với mức: bằng mức và trên mức một đồng")]
    public void Money_compares_at_the_limit()
    {
        Assert.Equal(Yes, Asked(Money.AtMost((Vnd)1_000), new(Money: 1_000)));
        Assert.Equal(No, Asked(Money.AtMost((Vnd)1_000), new(Money: 1_001)));
        Assert.Equal(Yes, Asked(Money.Above((Vnd)1_000), new(Money: 1_001)));
        Assert.Equal(No, Asked(Money.Above((Vnd)1_000), new(Money: 1_000)));
    }
}
