using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Synthetic;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Conditions on members: counts, unknown members, and the household inside.</summary>
public class MembersTests
{
    private static readonly Condition<Child> Small = ChildAge.Below(6);

    [Fact(DisplayName = "Có ít nhất một thành viên thỏa mãn")]
    public void At_least_one_member()
    {
        Assert.Equal(Yes, Asked(Children.Any(Small), new(Children: [Aged(10), Aged(5)])));
        Assert.Equal(No, Asked(Children.Any(Small), new(Children: [Aged(10), Aged(6)])));
        Assert.Equal(No, Asked(Children.Any(Small), new(Children: [])));
        Assert.Equal(Undetermined, Asked(Children.Any(Small), new(Children: [Aged(10), new()])));
        Assert.Equal(Yes, Asked(Children.Any(Small), new(Children: [Aged(2), new()])));
    }

    [Fact(DisplayName = "Chưa biết ai là thành viên: hỏi danh sách thành viên")]
    public void Unknown_members_are_asked_for()
    {
        Assert.Equal(Undetermined, Asked(Children.Any(Small), new()));
        Assert.Equal(["family.children"], Questions(Children.Any(Small), new()));
    }

    [Fact(DisplayName = "Chưa biết ai là thành viên: hai mức của cùng một số đếm không mâu thuẫn nhau, và chỉ hỏi danh sách một lần")]
    public void Unknown_members_are_one_number_for_one_condition()
    {
        Condition<Family> exactlyOne = All(Children.AtLeast(1, Small), Not(Children.AtLeast(2, Small)));

        Assert.Equal(No, Asked(All(Children.AtLeast(2, Small), Not(Children.Any(Small))), new()));
        Assert.Equal(Yes, Asked(Any(Children.AtLeast(1, Small), Not(Children.AtLeast(2, Small))), new()));
        Assert.Equal(Undetermined, Asked(exactlyOne, new()));
        Assert.Equal(["family.children"], Questions(exactlyOne, new()));
        Assert.Equal(["family.children"], Questions(All(Children.Any(Small), Children.Any(AtSchool.Holds)), new()));
        Assert.Equal(Undetermined, Asked(All(Children.Any(Small), Not(Children.Any(AtSchool.Holds))), new()));
        Assert.Equal(Yes, Asked(Children.AtLeast(0, Small), new()));
    }

    [Fact(DisplayName = "Số thành viên: đủ, không đủ, chưa rõ; chỉ hỏi thành viên còn ảnh hưởng")]
    public void A_number_of_members()
    {
        Condition<Family> two = Children.AtLeast(2, Small);

        Assert.Equal(Yes, Asked(two, new(Children: [Aged(1), Aged(2), new()])));
        Assert.Equal(No, Asked(two, new(Children: [Aged(7), Aged(8), new()])));
        Assert.Equal(Undetermined, Asked(two, new(Children: [Aged(1), Aged(8), new()])));
        Assert.Equal(["child.age#2"], Questions(two, new(Children: [Aged(1), Aged(8), new()])));
    }

    [Fact(DisplayName = "Câu hỏi của từng thành viên đứng riêng, kể cả khi hộ cũng có câu hỏi của mình")]
    public void Each_member_is_asked_by_itself()
    {
        Condition<Family> condition = All(HasFlag.Holds, Age.AtLeast(18), Children.AtLeast(2, All(Small, AtSchool.Holds)));
        Family family = new(Flagged: true, Age: NumberRange.Exactly(40), Children: [new(), new(AtSchool: true), new(Age: NumberRange.Exactly(9))]);

        Assert.Equal(["child.age#0", "child.age#1", "child.atSchool#0"], Questions(condition, family).Order());
        Assert.Equal(Undetermined, Asked(condition, family));
    }

    [Theory(DisplayName = "Đánh giá từng phần một số thành viên: có, không, chưa rõ, không cần bảng trường hợp")]
    [InlineData("yy", Yes)]
    [InlineData("yn", No)]
    [InlineData("nn", No)]
    [InlineData("y?", Undetermined)]
    [InlineData("n?", No)]
    [InlineData("?yy", Yes)]
    [InlineData("yn?", Undetermined)]
    [InlineData("yny", Yes)]
    public void Members_part_by_part(string answers, Truth expected)
    {
        var binder = new Binder(LawBook.Vietnam, new(2020, 1, 1));
        Frame<Family> frame = binder.Frame<Family>();
        BoundRuleSet rules = YesWhen(Children.AtLeast(2, AtSchool.Holds)).Bind(binder);
        Sheet sheet = rules.Slots.Open(new long[rules.Slots.SheetSize]);
        frame.Project(new(Children: [.. answers.Select(letter => new Child(AtSchool: letter switch { 'y' => true, 'n' => false, _ => null }))]), new(2020, 1, 1), ref sheet);

        Assert.Equal(expected, rules.Rules[0].When.Evaluate(in sheet));
        sheet.Forget();    // the members are counted again
        Assert.Equal(expected, rules.Rules[0].When.Evaluate(in sheet));
    }

    [Fact(DisplayName = "Hai điều kiện trên cùng các thành viên: mỗi điều kiện đếm riêng")]
    public void Two_counts_of_the_same_members()
    {
        Condition<Family> both = All(Children.AtLeast(2, Small), Children.AtLeast(1, AtSchool.Holds), Children.Below(1, ChildAge.AtLeast(18)));

        Assert.Equal(Yes, Asked(both, new(Children: [new(NumberRange.Exactly(1), true), new(NumberRange.Exactly(2), false)])));
        Assert.Equal(No, Asked(both, new(Children: [new(NumberRange.Exactly(1), false), new(NumberRange.Exactly(2), false)])));
        Assert.Equal(No, Asked(both, new(Children: [new(NumberRange.Exactly(1), true), new(NumberRange.Exactly(6), false)])));
        Assert.Equal(No, Asked(both, new(Children: [Aged(1), Aged(2), new(NumberRange.Exactly(20), true)])));
    }

    [Fact(DisplayName = "Dưới một số, đúng một số, đúng không thành viên nào")]
    public void Fewer_and_exactly()
    {
        Family two = new(Children: [Aged(1), Aged(2), Aged(9)]);

        Assert.Equal((No, Yes), (Asked(Children.Below(2, Small), two), Asked(Children.Below(3, Small), two)));
        Assert.Equal((No, Yes, No), (Asked(Children.Exactly(1, Small), two), Asked(Children.Exactly(2, Small), two), Asked(Children.Exactly(3, Small), two)));
        Assert.Equal((No, Yes), (Asked(Children.Exactly(0, Small), two), Asked(Children.Exactly(0, Small), new(Children: [Aged(6)]))));
        Assert.Equal(Undetermined, Asked(Children.Exactly(0, Small), new(Children: [new()])));
    }

    [Theory(DisplayName = "Hơn một nửa số thành viên: đúng một nửa thì chưa đủ; số thành viên chưa biết thì hỏi khi còn ảnh hưởng")]
    [InlineData(4, 2, No)]
    [InlineData(4, 3, Yes)]
    [InlineData(5, 2, No)]
    [InlineData(5, 3, Yes)]
    [InlineData(1, 0, No)]
    [InlineData(1, 1, Yes)]
    [InlineData(null, 3, Undetermined)]
    [InlineData(null, 66, Yes)]
    public void More_than_half(int? all, int small, Truth expected)
    {
        Condition<Family> condition = Children.MoreThanPercent(50, Age, Small);
        Family family = new(Age: all is { } number ? NumberRange.Exactly(number) : null, Children: [.. Enumerable.Range(0, small).Select(_ => Aged(1)), Aged(9)]);

        Assert.Equal(expected, Asked(condition, family));
        Assert.Equal(expected == Undetermined ? ["family.age"] : [], Questions(condition, family));
    }

    [Fact(DisplayName = "Ngày sinh một phần: tuổi là một khoảng; chỉ hỏi khi khoảng cắt mức")]
    public void A_partial_birth_date_is_a_range()
    {
        Assert.Equal(Yes, Asked(Children.Any(Small), new(Children: [new(new NumberRange(4, 5))])));
        Assert.Equal(Undetermined, Asked(Children.Any(Small), new(Children: [new(new NumberRange(5, 6))])));
        Assert.Equal(["child.age#0"], Questions(Children.Any(Small), new(Children: [new(new NumberRange(5, 6))])));
    }

    [Fact(DisplayName = "Điều kiện của hộ nằm trong điều kiện của thành viên")]
    public void A_condition_on_the_family_inside()
    {
        Condition<Family> condition = Children.Any(All(Small, Children.Of(HasFlag.Holds)));

        Assert.Equal(Yes, Asked(condition, new(Flagged: true, Children: [Aged(9), Aged(3)])));
        Assert.Equal(No, Asked(condition, new(Flagged: false, Children: [Aged(3), new()])));
        Assert.Equal(["family.flag"], Questions(condition, new(Children: [Aged(3)])));
        Assert.Empty(Questions(condition, new(Children: [Aged(9)])));
    }

    [Fact(DisplayName = "Thứ tự thành viên không ảnh hưởng; hai điều kiện trên cùng thành viên không trộn lẫn")]
    public void Facts_of_different_members_do_not_mix()
    {
        Condition<Family> smallAtSchool = Children.Any(All(Small, AtSchool.Holds));

        Assert.Equal(No, Asked(smallAtSchool, new(Children: [new(NumberRange.Exactly(3), false), new(NumberRange.Exactly(9), true)])));
        Assert.Equal(No, Asked(smallAtSchool, new(Children: [new(NumberRange.Exactly(9), true), new(NumberRange.Exactly(3), false)])));
        Assert.Equal(Yes, Asked(smallAtSchool, new(Children: [new(NumberRange.Exactly(9), false), new(NumberRange.Exactly(3), true)])));
    }

    [Fact(DisplayName = "Chưa biết của nhiều thành viên cùng lúc: kết quả đúng bằng duyệt mọi khả năng")]
    public void Members_against_brute_force()
    {
        var random = new Random(3);
        Condition<Family> condition = Any(Children.AtLeast(2, All(Small, AtSchool.Holds)), All(HasFlag.Holds, Children.Any(Not(AtSchool.Holds))));
        for (int i = 0; i < 400; i++)
        {
            Family family = new(Flagged: random.Next(3) switch { 0 => null, 1 => true, _ => false }, Children:
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Child(
                    random.Next(2) == 0 ? null : NumberRange.Exactly(random.Next(4, 8)), random.Next(3) switch { 0 => null, 1 => true, _ => false }))]);

            Truth[] outcomes = [.. Completions(family).Select(complete => Asked(condition, complete)).Distinct()];

            Assert.DoesNotContain(Undetermined, outcomes);
            Assert.Equal(outcomes.Length == 1 ? outcomes[0] : Undetermined, Asked(condition, family));
            Assert.Equal(outcomes.Length > 1, !Questions(condition, family).IsEmpty);
        }
    }

    [Fact(DisplayName = "Tuổi của thành viên là một khoảng: bảng trường hợp chỉ xét các tuổi trong khoảng của chính người đó, người đầu hay người sau")]
    public void Only_the_ages_in_the_range_of_the_member()
    {
        Condition<Child> either = Any(All(AtSchool.Holds, ChildAge.AtLeast(3)), All(Not(AtSchool.Holds), ChildAge.AtLeast(2)));
        Child open = new(new NumberRange(4, 7));

        Assert.Equal(Yes, Asked(Children.Any(either), new(Children: [open])));
        Assert.Equal(Yes, Asked(Children.Any(either), new(Children: [Aged(1), open])));
        Assert.Equal(No, Asked(Children.Any(Not(either)), new(Children: [open, open])));
    }

    [Fact(DisplayName = "Ai là thành viên: chưa biết, hoặc đã biết dù không có ai")]
    public void Who_the_members_are()
    {
        Sheet sheet = Bound<Family>.Of(YesWhen(HasFlag.Holds), LawBook.Vietnam, Shop.Day).Rules.Slots.Open(new long[8]);
        Children.List.Project(new(), Shop.Day, ref sheet, 0);
        Assert.Equal((1UL, 1UL), (sheet.MayBeYes & 1, sheet.MayBeNo & 1));
        Children.List.Project(new(Children: []), Shop.Day, ref sheet, 0);
        Assert.Equal((1UL, 0UL), (sheet.MayBeYes & 1, sheet.MayBeNo & 1));
    }

    [Fact(DisplayName = "Giải thích: từng thành viên một bước, kèm điều kiện của thành viên đó")]
    public void The_explanation_shows_each_member()
    {
        Finding finding = Bound<Family>.Of(YesWhen(Children.AtLeast(2, Small)), LawBook.Vietnam, new(2020, 1, 1))
            .Explain(new(Children: [Aged(1), Aged(9), new()]), new(2020, 1, 1));

        Assert.Equal(
            [StepKind.Rule, StepKind.MemberCount, StepKind.Member, StepKind.Comparison, StepKind.Member, StepKind.Comparison, StepKind.Member, StepKind.Comparison],
            finding.Steps.Select(step => step.Kind));
        Assert.Equal([Undetermined, Undetermined, Yes, Yes, No, No, Undetermined, Undetermined], finding.Steps.Select(step => step.Truth));
    }

    private static Child Aged(int age) => new(NumberRange.Exactly(age));

    private static IEnumerable<Family> Completions(Family family)
    {
        IEnumerable<Family> all = family.Flagged is null ? [family with { Flagged = true }, family with { Flagged = false }] : [family];
        for (int i = 0; i < family.Children!.Count; i++)
        {
            int at = i;
            all = all.SelectMany(each => Completions(each.Children![at]).Select(child => each with { Children = [.. each.Children!.Take(at), child, .. each.Children!.Skip(at + 1)] }));
        }

        return all;
    }

    private static IEnumerable<Child> Completions(Child child) =>
        from age in child.Age is null ? [NumberRange.Exactly(5), NumberRange.Exactly(6)] : (NumberRange[])[child.Age.Value]
        from school in child.AtSchool is null ? [true, false] : (bool[])[child.AtSchool.Value]
        select new Child(age, school);
}
