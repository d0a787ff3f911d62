using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>The facts that become variables of a case table, in order, each cut where the conditions compare it and nowhere else.</summary>
public class VariableTests
{
    private static readonly Parameter<LimitTable> Heights = Shop.Always("house.heights", new LimitTable([new(2, 8, 7, 6), new(5, 10, 9, 8)]));
    private static readonly Parameter<RowBetween> Reached = Shop.Always("house.reached", RowBetween.LastRowReached);

    [Fact(DisplayName = "Có hoặc không, lựa chọn, số: mỗi dữ kiện chưa biết một biến, theo thứ tự được nhắc; đã biết thì không có")]
    public void Each_unknown_fact_once()
    {
        Condition<House> condition = All(WetFact.Holds, ShadeFact.Is(Shade.Red), AgeFact.AtLeast(10), AgeFact.AtMost(20), AgeFact.Below(10), Not(WetFact.Holds));

        Assert.Equal(["house.wet 0 1", "house.shade 0 1 2", "house.age 9 20 100"], Of(condition, new()));
        Assert.Equal(["house.age 9 20 100"], Of(condition, new(Wet: true, Shade: Shade.Blue)));
        Assert.Equal(["house.wet 0 1", "house.shade 0 1 2"], Of(condition, new(Age: NumberRange.Exactly(20))));
        Assert.Equal(["house.wet 0 1", "house.shade 0 1 2", "house.age 9 20 100"], Of(condition, new(Age: new(10, 20))));
    }

    [Fact(DisplayName = "Mức ở ngoài hoặc ở cuối miền giá trị không cắt thêm ô nào")]
    public void A_cut_outside_makes_no_cell()
    {
        Assert.Equal(["house.age 0 99 100"], Of(Any(AgeFact.AtMost(0), AgeFact.AtMost(99), AgeFact.AtMost(100), AgeFact.AtMost(101), AgeFact.Below(0)), new()));
        Assert.Equal(["house.age 100"], Of(Any(AgeFact.AtMost(100), AgeFact.Below(0), AgeFact.Above(200)), new()));
    }

    [Fact(DisplayName = "Thành viên: của từng người một biến; chưa biết ai là thành viên thì số người là biến, cắt ở mọi mức")]
    public void Members()
    {
        Condition<House> condition = All(TenantsOf.AtLeast(2, Pays.Holds), TenantsOf.Below(4, Pays.Holds), TenantsOf.AtLeast(1, SaidToPay.Holds));

        Assert.Equal(["tenant.pays#0 0 1", "tenant.pays#2 0 1", "tenant.saidToPay#1 0 1", "tenant.saidToPay#2 0 1"], Of(condition, new(Tenants: [new(null, true), new(true), new()])));
        Assert.Equal(["house.tenants 1 3 1000000", "house.tenants 0 1000000"], Of(condition, new()));
        Assert.Empty(Of(condition, new(Tenants: [])));
    }

    [Fact(DisplayName = "Phần của tổng số: số người và tổng số, cắt ở mọi tổng số còn có thể")]
    public void A_share_of_a_whole()
    {
        Condition<House> condition = TenantsOf.MoreThanPercent(50, HeadsFact, Pays.Holds);

        Assert.Equal(["house.tenants 1 2 1000000", "house.heads 2 3 4 30"], Of(condition, new(Heads: new(2, 4))));
        Assert.Equal(["house.tenants 2 1000000"], Of(condition, new(Heads: NumberRange.Exactly(4))));
        Assert.Equal(["house.heads 2 3 30", "tenant.pays#0 0 1"], Of(condition, new(Heads: new(2, 3), Tenants: [new()])));
        Assert.Equal(["tenant.pays#0 0 1"], Of(condition, new(Heads: NumberRange.Exactly(1), Tenants: [new()])));
    }

    [Fact(DisplayName = "Số bình quân: biết số người thì cắt diện tích, biết diện tích thì cắt số người giữa hai số cho kết quả khác nhau")]
    public void A_ratio()
    {
        Condition<House> condition = AreaPerHead.Below(8);

        Assert.Equal(["house.wholeArea 639 29997"], Of(condition, new(Heads: NumberRange.Exactly(4))));
        Assert.Equal(["house.heads 7 30"], Of(condition, new(Area: 600)));
        Assert.Equal(["house.heads 7 9 30"], Of(condition, new(Area: 600, Heads: new(6, 9))));
        Assert.Equal(["house.heads 3 30"], Of(condition, new(Area: 600, Heads: new(2, 3))));
        Assert.Equal(["house.heads 2 3 30", "house.wholeArea 319 479 29997"], Of(condition, new(Heads: new(2, 3))));
    }

    [Fact(DisplayName = "Bảng mức: cắt số ở mức của các dòng và lựa chọn còn có thể, cắt dòng ở đầu mỗi dòng sau")]
    public void A_table_of_limits()
    {
        Condition<House> condition = HeightFact.Below(Heights, AgeFact, ShadeFact, Reached);

        Assert.Equal(["house.shade 0 1 2", "house.age 4 100", "house.height 5 6 7 8 9 2500"], Of(condition, new()));
        Assert.Equal(["house.height 7 2500"], Of(condition, new(Age: NumberRange.Exactly(3), Shade: Shade.Red)));
        Assert.Equal(["house.age 100", "house.height 9 2500"], Of(condition, new(Age: new(6, 7), Shade: Shade.Red)));
        Assert.Equal(["house.shade 0 1 2", "house.age 4 100"], Of(condition, new(Height: NumberRange.Exactly(7))));
    }

    [Fact(DisplayName = "Số bình quân tiền: không biết nguồn nào thì là chính nó; biết một nguồn thì là nguồn kia")]
    public void A_quotient()
    {
        Condition<Shop> condition = Shop.PerHeadFact.AtMost((Vnd)100);

        Assert.Equal(["shop.perHead 100 1000000000000000"], Of(condition, new Shop()));
        Assert.Equal(["shop.heads 2 60"], Of(condition, new Shop(Takings: 300)));
        Assert.Equal(["shop.takings 300 1000000000000000"], Of(condition, new Shop(Heads: NumberRange.Exactly(3))));
        Assert.Equal(["shop.heads 3 4 60", "shop.takings 300 400 1000000000000000"], Of(condition, new Shop(Heads: new NumberRange(3, 4))));
        Assert.Empty(Of(condition, new Shop(PerHead: 100)));
    }

    [Fact(DisplayName = "Ô khai thay cho điều kiện còn ngỏ: không hỏi phần của nó; số câu đã khai: không hỏi từng câu")]
    public void What_is_declared()
    {
        Assert.Equal(["house.wet 0 1"], Of(OrDeclared(WetFact.Holds, SaidFact), new()));
        Assert.Empty(Of(OrDeclared(WetFact.Holds, SaidFact), new(Said: true)));
        Assert.Empty(Of(Conditions.CountOf(Shop.Counted).AtLeast(2), new Shop(Declared: 3)));
        Assert.Equal(4, Of(Conditions.CountOf(Shop.Counted).AtLeast(2), new Shop()).Length);
    }

    [Fact(DisplayName = "Điểm: dữ kiện của cột trước, rồi từng nhóm dòng; dữ kiện chung một dòng đứng cạnh nhau")]
    public void A_score() => Assert.Equal(
        ["house.shade 0 1 2", "house.heads 2 30", "house.wet 0 1", "house.age 9 19 29 100", "house.old 0 1"],
        Of(All(HeadsFact.AtMost(2), SampleSheet.Added.AtMost(10)), new()));

    private static ImmutableArray<string> Of(Condition<House> condition, House house)
    {
        var binder = new Binder(LawBook.Vietnam, Shop.Day);
        Frame<House> frame = binder.Frame<House>();
        return Of(YesWhen(condition).Bind(binder), frame, house);
    }

    private static ImmutableArray<string> Of(Condition<Shop> condition, Shop shop)
    {
        var binder = new Binder(LawBook.Vietnam, Shop.Day);
        Frame<Shop> frame = binder.Frame<Shop>();
        return Of(Shop.YesWhen(condition).Bind(binder), frame, shop);
    }

    /// <summary>The code of each variable with its member, and the last value of each cell.</summary>
    private static ImmutableArray<string> Of<TSubject>(BoundRuleSet rules, Frame<TSubject> frame, TSubject subject)
        where TSubject : class
    {
        Sheet sheet = rules.Slots.Open(new long[rules.Slots.SheetSize]);
        frame.Project(subject, Shop.Day, ref sheet);
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        foreach (Variable variable in CaseTableBuilder.VariablesOf(rules, in sheet))
        {
            lines.Add(FormattableString.Invariant($"{variable.Fact.Code}{(variable.Member < 0 ? "" : FormattableString.Invariant($"#{variable.Member}"))} {string.Join(' ', variable.Upper)}"));
        }

        return lines.ToImmutable();
    }
}
