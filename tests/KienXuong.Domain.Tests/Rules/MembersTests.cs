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
