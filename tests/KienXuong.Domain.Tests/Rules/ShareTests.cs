using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Counts of members: fewer than so many, exactly so many, and more than a share of all.</summary>
public class ShareTests
{
    private static readonly Condition<House> MoreThanHalf = TenantsOf.MoreThanPercent(50, HeadsFact, Pays.Holds);

    [Theory(DisplayName = "Dưới 2 người: không, một, hai, chưa rõ")]
    [InlineData("nn", Yes)]
    [InlineData("yn", Yes)]
    [InlineData("yy", No)]
    [InlineData("yyy", No)]
    [InlineData("y?", Undetermined)]
    [InlineData("n?", Yes)]
    [InlineData("", Yes)]
    public void Fewer_than_so_many(string tenants, Truth expected) => Assert.Equal(expected, Of(tenants).Says(TenantsOf.Below(2, Pays.Holds)));

    [Theory(DisplayName = "Đúng 1 người, đúng 0 người: ít hơn, đúng, nhiều hơn, chưa rõ")]
    [InlineData("nn", No, Yes)]
    [InlineData("yn", Yes, No)]
    [InlineData("yy", No, No)]
    [InlineData("y?", Undetermined, No)]
    [InlineData("n?", Undetermined, Undetermined)]
    [InlineData("", No, Yes)]
    public void Exactly_so_many(string tenants, Truth one, Truth none)
    {
        Assert.Equal(one, Of(tenants).Says(TenantsOf.Exactly(1, Pays.Holds)));
        Assert.Equal(none, Of(tenants).Says(TenantsOf.Exactly(0, Pays.Holds)));
    }

    [Theory(DisplayName = "Trên 50 % số người: đúng một nửa thì chưa trên; 2 trong 3 thì trên")]
    [InlineData("y", 1, Yes)]
    [InlineData("n", 1, No)]
    [InlineData("yn", 2, No)]
    [InlineData("yy", 2, Yes)]
    [InlineData("yn", 3, No)]
    [InlineData("yyn", 3, Yes)]
    [InlineData("yynn", 4, No)]
    [InlineData("yyyn", 4, Yes)]
    [InlineData("yy?n", 4, Undetermined)]
    [InlineData("yy?n", 5, Undetermined)]
    [InlineData("yy?n", 3, Yes)]
    [InlineData("yy?n", 6, No)]
    public void More_than_half(string tenants, int heads, Truth expected) =>
        Assert.Equal(expected, (Of(tenants) with { Heads = NumberRange.Exactly(heads) }).Says(MoreThanHalf));

    [Theory(DisplayName = "Từ 50 % trở lên và dưới 50 %: phần lẻ được làm tròn lên, 2 trong 3 thì đủ, 2 trong 5 thì thiếu")]
    [InlineData("n", 1, No)]
    [InlineData("y", 1, Yes)]
    [InlineData("yn", 2, Yes)]
    [InlineData("yn", 3, No)]
    [InlineData("yyn", 3, Yes)]
    [InlineData("yyn", 4, Yes)]
    [InlineData("yyn", 5, No)]
    [InlineData("yy?", 5, Undetermined)]
    [InlineData("", 30, No)]
    public void At_least_half(string tenants, int heads, Truth atLeast)
    {
        House house = Of(tenants) with { Heads = NumberRange.Exactly(heads) };

        Assert.Equal(atLeast, house.Says(new CountedMembers<House, Tenant>(TenantsOf, Pays.Holds, Relation.AtLeast, 50, HeadsFact)));
        Assert.Equal((Truth)(2 - (int)atLeast), house.Says(new CountedMembers<House, Tenant>(TenantsOf, Pays.Holds, Relation.Below, 50, HeadsFact)));
    }

    [Theory(DisplayName = "Trên 33 %: 1 trong 3 là 33,3 % thì trên, 33 trong 100 thì không")]
    [InlineData(1, 3, Yes)]
    [InlineData(1, 4, No)]
    [InlineData(9, 28, No)]
    [InlineData(9, 27, Yes)]
    [InlineData(10, 30, Yes)]
    [InlineData(9, 30, No)]
    public void A_share_that_is_no_whole_number(int paying, int heads, Truth expected)
    {
        House house = Of(new string('y', paying)) with { Heads = NumberRange.Exactly(heads) };

        Assert.Equal(expected, house.Says(TenantsOf.MoreThanPercent(33, HeadsFact, Pays.Holds)));
    }

    [Theory(DisplayName = "Số tất cả là một khoảng: quyết định được khi cả khoảng nằm một phía, nếu không thì hỏi số đó")]
    [InlineData(1, 3, Yes, "")]
    [InlineData(3, 4, Undetermined, "house.heads")]
    [InlineData(4, 30, No, "")]
    public void The_whole_is_a_range(int low, int high, Truth expected, string asked)
    {
        House house = Of("yyn") with { Heads = new(low, high) };

        Assert.Equal((expected, asked), (house.Says(MoreThanHalf), house.Questions(MoreThanHalf)));
    }

    [Fact(DisplayName = "Chưa biết ai là thành viên: hỏi danh sách, và số tất cả khi chưa biết")]
    public void Unknown_members_are_asked_for()
    {
        Assert.Equal("house.tenants", new House(Heads: NumberRange.Exactly(3)).Questions(MoreThanHalf));
        Assert.Equal("house.tenants house.heads", new House().Questions(MoreThanHalf));
        Assert.Equal("house.tenants", new House().Questions(TenantsOf.Below(2, Pays.Holds)));
    }

    [Fact(DisplayName = "Chưa biết ai là thành viên nhưng không ai có thể thỏa mãn: quyết định được, không hỏi gì")]
    public void Nobody_can_meet_the_condition()
    {
        Condition<House> wet = TenantsOf.MoreThanPercent(50, HeadsFact, All(Pays.Holds, TenantsOf.Of(WetFact.Holds)));
        House house = new(Wet: false);

        Assert.Equal((No, ""), (house.Says(wet), house.Questions(wet)));
        Assert.Equal("house.old", house.Questions(Any(wet, OldFact.Holds)));
        Assert.Equal("house.tenants house.heads", (house with { Wet = true }).Questions(wet));
    }

    [Fact(DisplayName = "Mô tả nêu tỷ lệ và số tất cả")]
    public void It_is_described()
    {
        Assert.Equal(
            new("có: khi số thành viên mà trả tiền là trên 50 % số người", "yes: when the number of members who satisfy: pays, is above 50 % of the heads"),
            Sentence(MoreThanHalf));
        Assert.Equal(
            new("có: khi số thành viên mà trả tiền là dưới 2", "yes: when the number of members who satisfy: pays, is below 2"),
            Sentence(TenantsOf.Below(2, Pays.Holds)));
    }

    [Fact(DisplayName = "Bước giải thích nêu tỷ lệ, số tất cả và từng thành viên")]
    public void The_steps_show_the_share()
    {
        House house = Of("yn") with { Heads = NumberRange.Exactly(3) };

        Assert.Equal(
            ["số thành viên thỏa mãn: 1; mức: trên 50 % số người", "số người: 3", "thành viên thứ 1", "trả tiền: có", "thành viên thứ 2", "trả tiền: không"],
            house.Steps(MoreThanHalf, Language.Vietnamese));
        Assert.Equal(
            ["members who meet: 1; limit: above 50 % of the heads", "heads: 3", "member 1", "pays: yes", "member 2", "pays: no"],
            house.Steps(MoreThanHalf, Language.English));
        Assert.Equal("members who meet: 1; limit: below 2", house.Steps(TenantsOf.Below(2, Pays.Holds), Language.English)[0]);
        Assert.Equal("members who meet: 1 to 2; limit: below 2", Of("y?").Steps(TenantsOf.Below(2, Pays.Holds), Language.English)[0]);
        Assert.Equal(50L, house.Ask(MoreThanHalf).Steps[1].Limit);
    }

    /// <summary>Tenants written as letters: y pays, n does not, ? unknown.</summary>
    private static House Of(string letters) => new(Tenants: [.. letters.Select(letter => new Tenant(letter switch { 'y' => true, 'n' => false, _ => null }))]);
}
