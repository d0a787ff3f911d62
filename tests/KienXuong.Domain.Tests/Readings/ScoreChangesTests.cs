using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.House;
using static KienXuong.Domain.Tests.Rules.SampleSheet;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The smallest changes where the rules compare a score: of facts of the subject itself, or of facts of one member.</summary>
public class ScoreChangesTests
{
    /// <summary>Red, wet and old, 10 years: 10 + 20 + 5.</summary>
    private static readonly House Bad = new(Shade: Shade.Red, Wet: true, Old: true, Age: NumberRange.Exactly(10));

    [Fact(DisplayName = "Điểm 35 xuống 15: bỏ cũ là đủ; xuống 10: đổi màu là đủ, hai cách; không được đổi màu thì bỏ ẩm và cũ")]
    public void The_facts_of_the_subject()
    {
        Assert.Equal(["house.old 1>0"], Ways(Added.AtMost(15), Bad, fact => fact != ShadeFact));
        Assert.Equal(["house.shade 0>1", "house.shade 0>2"], Ways(Added.AtMost(10), Bad));
        Assert.Equal(["house.wet 1>0, house.old 1>0"], Ways(Added.AtMost(10), Bad, fact => fact != ShadeFact));
        Assert.Equal(["house.age 10>9"], Ways(Added.AtMost(30), Bad, fact => fact == AgeFact));
        Assert.Equal(["house.age 10>20"], Ways(Added.AtLeast(43), Bad, fact => fact == AgeFact));
        Assert.Empty(Ways(Added.AtMost(10), Bad, fact => fact == AgeFact));
        Assert.Empty(Ways(Added.AtMost(10), Bad, _ => false));
    }

    [Fact(DisplayName = "Dữ kiện chưa biết giữ nguyên là chưa biết: cách đổi phải đúng dù nó thế nào")]
    public void The_unknown_stays_unknown()
    {
        House unknown = Bad with { Wet = null };

        Assert.Equal(["house.age 10>9, house.old 1>0"], Ways(Added.AtMost(14), unknown, fact => fact != ShadeFact));
        Assert.Equal(["house.old 1>0"], Ways(Added.AtMost(15), unknown, fact => fact != ShadeFact));
    }

    [Fact(DisplayName = "Câu trả lời của một người thuê: nêu người đó; mỗi cách chỉ đổi của hộ hoặc của một người")]
    public void The_facts_of_one_member()
    {
        Condition<House> paid = All(Added.AtMost(35), TenantsOf.AtLeast(2, Pays.Holds));
        House house = Bad with { Tenants = [new(false), new(true), new(false)] };

        Assert.Equal(["tenant.pays#0 0>1"], Ways(paid, house));
        Assert.Empty(Ways(paid, house with { Tenants = [new(), new(true), new(false)] }));
        Assert.Empty(Ways(paid, house, fact => fact != Pays));
        Assert.Empty(Ways(paid, house with { Tenants = [new(false), new(false), new(false)] }));
        Assert.Empty(Ways(paid, house with { Tenants = [] }));
        Assert.Empty(Ways(All(Added.AtMost(34), TenantsOf.AtLeast(2, Pays.Holds)), house));
    }

    [Fact(DisplayName = "Người thuê phải đổi ít câu hơn đi trước người đứng trước")]
    public void The_member_with_fewer_changes()
    {
        Condition<House> both = All(Added.AtMost(35), TenantsOf.AtLeast(2, All(Pays.Holds, SaidToPay.Holds)));

        Assert.Equal(["tenant.pays#2 0>1"], Ways(both, Bad with { Tenants = [new(false, false), new(true, true), new(false, true)] }));
        Assert.Equal(["tenant.saidToPay#0 0>1"], Ways(both, Bad with { Tenants = [new(true, false), new(true, true), new(false, true)] }));
        Assert.Equal(["tenant.pays#0 0>1, tenant.saidToPay#0 0>1"], Ways(both, Bad with { Tenants = [new(false, false), new(true, true), new(false, false)] }));
    }

    [Fact(DisplayName = "Điều kiện của người thuê hỏi cả hộ: đổi của hộ thì mọi người thuê theo hộ đã đổi")]
    public void A_member_condition_that_asks_the_subject()
    {
        Condition<House> dryOrPaid = All(Added.AtMost(99), TenantsOf.AtLeast(2, Any(Pays.Holds, TenantsOf.Of(All(Not(WetFact.Holds), AgeFact.AtLeast(20))))));
        House house = Bad with { Tenants = [new(false), new(false)] };

        Assert.Equal(["house.wet 1>0, house.age 10>20"], Ways(dryOrPaid, house));
        Assert.Equal(["tenant.pays#1 0>1"], Ways(dryOrPaid, house with { Tenants = [new(true), new(false)] }));
        Assert.Equal(["house.wet 1>0"], Ways(dryOrPaid, house with { Age = NumberRange.Exactly(20) }));
        Assert.Equal(["house.age 10>20"], Ways(dryOrPaid, house with { Wet = false }));
    }

    [Fact(DisplayName = "Ít dữ kiện hơn thì đi trước: đổi một câu của người thuê, không đổi hai dữ kiện của hộ")]
    public void Fewer_facts_go_first()
    {
        Condition<House> either = Any(Added.AtMost(10), All(Added.AtMost(99), TenantsOf.Any(Pays.Holds)));

        Assert.Equal(["tenant.pays#0 0>1"], Ways(either, Bad with { Tenants = [new(false)] }, fact => fact != ShadeFact));
        Assert.Equal(["house.wet 1>0, house.old 1>0"], Ways(either, Bad with { Tenants = [] }, fact => fact != ShadeFact));
        Assert.Equal(["house.shade 0>1", "house.shade 0>2"], Ways(either, Bad with { Tenants = [new(false)] }));
    }

    [Fact(DisplayName = "Nêu quy tắc áp dụng sau khi đổi, và các kết quả theo số dữ kiện")]
    public void The_rule_that_then_applies()
    {
        RuleSet<House, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            new Rule<House, Shade>(Shop.Article1.Clause(1), Verification.Official, Shade.Red, Added.Above(15)),
            new Rule<House, Shade>(Shop.Article1.Clause(2), Verification.Official, Shade.Blue, All(Added.AtMost(5), WetFact.Holds)),
            new Rule<House, Shade>(Shop.Article1.Clause(3), Verification.Official, Shade.Blue, All(Added.AtMost(5), Not(WetFact.Holds))),
            new Rule<House, Shade>(Shop.Article1.Clause(4), Verification.Official, Shade.Green, All(Added.AtMost(15), Added.Above(5))));

        List<(int Result, BoundRule? Rule, SmallestWays Ways)> found = Of(rules, Bad, fact => fact != ShadeFact);

        Assert.Equal([(Shade.Green, 1, "khoản 4 Điều 1 Nghị định 0/2000/NĐ-CP"), (Shade.Blue, 2, "khoản 3 Điều 1 Nghị định 0/2000/NĐ-CP")], found.Select(each => ((Shade)each.Result, each.Ways.FactCount, each.Rule!.Provision.ToString())));
    }

    [Fact(DisplayName = "Quy tắc áp dụng sau khi đổi được xét với điểm sau khi đổi: 5 điểm là trên 2")]
    public void The_rule_is_read_with_the_score_after_the_change()
    {
        RuleSet<House, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            new Rule<House, Shade>(Shop.Article1.Clause(1), Verification.Official, Shade.Red, Added.Above(5)),
            new Rule<House, Shade>(Shop.Article1.Clause(2), Verification.Official, Shade.Blue, Added.AtMost(2)),
            new Rule<House, Shade>(Shop.Article1.Clause(3), Verification.Official, Shade.Blue, All(Added.AtMost(5), Added.Above(2))));

        Assert.Equal("khoản 3 Điều 1 Nghị định 0/2000/NĐ-CP", Assert.Single(Of(rules, Bad, fact => fact != ShadeFact && fact != AgeFact)).Rule!.Provision.ToString());
    }

    private static List<(int Result, BoundRule? Rule, SmallestWays Ways)> Of<TResult>(RuleSet<House, TResult> rules, House house, Func<Fact, bool> mayChange)
        where TResult : unmanaged, Enum => Bound<House>.Of(rules, LawBook.Vietnam, Shop.Day).Counterfactuals(house, Shop.Day, mayChange);

    /// <summary>The smallest ways to the other answer, each in one line.</summary>
    private static ImmutableArray<string> Ways(Condition<House> condition, House house, Func<Fact, bool>? mayChange = null)
    {
        List<(int Result, BoundRule? Rule, SmallestWays Ways)> found = Of(YesWhen(condition), house, mayChange ?? (_ => true));
        Assert.InRange(found.Count, 0, 1);
        return [.. found.SelectMany(each => each.Ways.All()).Select(way => string.Join(", ", way.Select(InWords)))];
    }

    private static string InWords(FactChange change) => FormattableString.Invariant(
        $"{change.Fact.Code}{(change.Member is { } place ? FormattableString.Invariant($"#{place}") : "")} {change.From}>{change.To}");
}
