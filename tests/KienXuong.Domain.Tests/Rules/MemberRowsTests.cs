using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.Synthetic;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>The rows of members: each shows the facts of the subject beside those of its own member, also when what is known of the subject changes.</summary>
public class MemberRowsTests
{
    private const int FamilyAge = 0;
    private const int AgeOfChild = 1;
    private const int FamilyFlag = 0;
    private const int ChildAtSchool = 1;

    private static readonly Family Family = new(Flagged: true, Age: NumberRange.Exactly(40), Children: [new(NumberRange.Exactly(3), true), new(null, false), new(NumberRange.Exactly(7))]);
    private static readonly (BoundRuleSet Rules, Frame<Family> Frame) Made = Bind();

    [Fact(DisplayName = "Mỗi hàng: dữ kiện của hộ bên cạnh dữ kiện của đúng thành viên đó")]
    public void A_row_shows_the_subject_and_the_member()
    {
        Sheet sheet = Project(Family);

        Assert.Equal(3, sheet.Members!.Count);
        Assert.Equal("age 40-40 known, child 3-3 known, flag y, school y", Row(sheet.Members, 0, sheet));
        Assert.Equal("age 40-40 known, child 0-130, flag y, school n", Row(sheet.Members, 1, sheet));
        Assert.Equal("age 40-40 known, child 7-7 known, flag y, school ?", Row(sheet.Members, 2, sheet));
    }

    [Theory(DisplayName = "Cùng các thành viên dưới hộ đã đổi dữ kiện: dữ kiện của hộ là mới, của thành viên giữ nguyên, dù các hàng đã được xem hay chưa")]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_members_under_another_sheet(bool seen)
    {
        Sheet sheet = Project(Family);
        Sheet row = sheet;
        if (seen)
        {
            sheet.Members!.Show(0, ref row);
        }

        Sheet other = Project(new(Flagged: false));
        MemberRows under = sheet.Members!.Under(in other);

        Assert.NotSame(sheet.Members, under);
        Assert.Equal("age 0-130, child 3-3 known, flag n, school y", Row(under, 0, other));
        Assert.Equal("age 0-130, child 0-130, flag n, school n", Row(under, 1, other));
        Assert.Equal("age 0-130, child 7-7 known, flag n, school ?", Row(under, 2, other));
        Assert.Equal("age 40-40 known, child 7-7 known, flag y, school ?", Row(sheet.Members, 2, sheet));
    }

    [Fact(DisplayName = "Hộ biết thêm dữ kiện sau khi các hàng đã được xem")]
    public void The_subject_is_known_later()
    {
        Sheet nothing = Project(Family with { Flagged = null, Age = null });
        Assert.Equal("age 0-130, child 3-3 known, flag ?, school y", Row(nothing.Members!, 0, nothing));

        Sheet known = Project(new(Flagged: true, Age: NumberRange.Exactly(40)));
        MemberRows under = nothing.Members!.Under(in known);

        Assert.Equal("age 40-40 known, child 3-3 known, flag y, school y", Row(under, 0, known));
        Assert.Equal("age 40-40 known, child 0-130, flag y, school n", Row(under, 1, known));
    }

    [Fact(DisplayName = "Điều học được trên một hàng chỉ ở lại hàng đó")]
    public void What_is_learned_stays_with_the_row()
    {
        Sheet sheet = Project(Family);
        Sheet row = sheet;
        MemberRows members = sheet.Members!;
        members.Show(1, ref row);
        row.Learn(AgeOfChild, 5);
        row.LearnFlag(ChildAtSchool, false);
        members.Keep(1, in row);

        Assert.Equal("age 40-40 known, child 5-5 known, flag y, school n", Row(members, 1, sheet));
        Assert.Equal("age 40-40 known, child 7-7 known, flag y, school ?", Row(members, 2, sheet));
    }

    [Fact(DisplayName = "Quên dữ kiện được phép đổi: của hộ, hoặc của thành viên đang xem; dữ kiện khác giữ nguyên")]
    public void What_may_change_is_forgotten()
    {
        Assert.Equal("age 0-130, child 3-3 known, flag ?, school y", Forgotten(_ => true, ofMember: false));
        Assert.Equal("age 40-40 known, child 0-130, flag y, school ?", Forgotten(_ => true, ofMember: true));
        Assert.Equal("age 40-40 known, child 3-3 known, flag ?, school y", Forgotten(fact => fact != Age, ofMember: false));
        Assert.Equal("age 0-130, child 3-3 known, flag y, school y", Forgotten(fact => fact != HasFlag, ofMember: false));
        Assert.Equal("age 40-40 known, child 3-3 known, flag y, school ?", Forgotten(fact => fact != ChildAge, ofMember: true));
        Assert.Equal("age 40-40 known, child 0-130, flag y, school y", Forgotten(fact => fact != AtSchool, ofMember: true));
        Assert.Equal("age 40-40 known, child 3-3 known, flag y, school y", Forgotten(_ => false, ofMember: true));
    }

    [Fact(DisplayName = "Dữ kiện nào là của thành viên")]
    public void Which_facts_are_of_a_member() => Assert.Equal(
        [false, true, false, true], ((Fact[])[Age, ChildAge, HasFlag, AtSchool]).Select(Made.Rules.Slots.IsOfMember));

    private static string Forgotten(Func<Fact, bool> mayChange, bool ofMember)
    {
        Sheet sheet = Project(Family);
        Sheet row = sheet;
        MemberRows members = sheet.Members!;
        members.Show(0, ref row);
        Made.Rules.Slots.Forget(mayChange, ofMember, ref row);
        members.Keep(0, in row);
        return Row(members, 0, sheet);
    }

    private static (BoundRuleSet Rules, Frame<Family> Frame) Bind()
    {
        var binder = new Binder(LawBook.Vietnam, Shop.Day);
        Frame<Family> frame = binder.Frame<Family>();
        return (YesWhen(All(Age.AtLeast(18), HasFlag.Holds, Children.Any(All(ChildAge.Below(6), AtSchool.Holds)))).Bind(binder), frame);
    }

    private static Sheet Project(Family family)
    {
        Sheet sheet = Made.Rules.Slots.Open(new long[Made.Rules.Slots.SheetSize]);
        Made.Frame.Project(family, Shop.Day, ref sheet);
        return sheet;
    }

    /// <summary>What the row of a member says, in one line.</summary>
    private static string Row(MemberRows members, int member, Sheet sheet)
    {
        Sheet row = sheet;
        members.Show(member, ref row);
        return FormattableString.Invariant(
            $"age {Number(row, FamilyAge)}, child {Number(row, AgeOfChild)}, flag {Flag(row, FamilyFlag)}, school {Flag(row, ChildAtSchool)}");
    }

    private static string Number(Sheet row, int slot) => FormattableString.Invariant($"{row.Low[slot]}-{row.High[slot]}") + (row.IsKnown(slot) ? " known" : "");

    private static char Flag(Sheet row, int flag) => ((row.MayBeYes >> flag & 1) != 0, (row.MayBeNo >> flag & 1) != 0) switch
    {
        (true, true) => '?',
        (true, false) => 'y',
        (false, true) => 'n',
        (false, false) => '!',
    };
}
