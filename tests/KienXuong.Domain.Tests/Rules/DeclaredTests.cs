using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A condition, or what is declared of it where the facts leave it open. What is declared is never asked for.</summary>
public class DeclaredTests
{
    private static readonly Condition<House> WetAndOld = OrDeclared(All(WetFact.Holds, OldFact.Holds), SaidFact);

    [Theory(DisplayName = "Dữ kiện quyết định thì theo dữ kiện, dù ô đánh dấu nói khác")]
    [InlineData(true, true, true, Yes)]
    [InlineData(true, true, false, Yes)]
    [InlineData(false, null, true, No)]
    [InlineData(null, false, true, No)]
    [InlineData(false, true, null, No)]
    public void The_facts_go_first(bool? wet, bool? old, bool? said, Truth expected) =>
        Assert.Equal(expected, new House(Wet: wet, Old: old, Said: said).Says(WetAndOld));

    [Theory(DisplayName = "Dữ kiện còn để ngỏ: theo ô đánh dấu và không hỏi gì nữa; không đánh dấu thì hỏi dữ kiện, không hỏi ô")]
    [InlineData(null, null, true, Yes, "")]
    [InlineData(null, null, false, No, "")]
    [InlineData(true, null, true, Yes, "")]
    [InlineData(true, null, false, No, "")]
    [InlineData(true, null, null, Undetermined, "house.old")]
    [InlineData(null, null, null, Undetermined, "house.wet house.old")]
    public void What_is_declared_stands_in(bool? wet, bool? old, bool? said, Truth expected, string asked)
    {
        House house = new(Wet: wet, Old: old, Said: said);

        Assert.Equal((expected, asked), (house.Says(WetAndOld), house.Questions(WetAndOld)));
    }

    [Fact(DisplayName = "Bên cạnh một điều kiện còn ngỏ khác: ô đánh dấu vẫn thay cho phần của nó")]
    public void It_stands_in_beside_another_open_condition()
    {
        Condition<House> both = All(WetAndOld, AgeFact.AtLeast(10));

        Assert.Equal((Undetermined, "house.age"), (new House(Said: true).Says(both), new House(Said: true).Questions(both)));
        Assert.Equal((No, ""), (new House(Said: false).Says(both), new House(Said: false).Questions(both)));
        Assert.Equal(Yes, new House(Said: true, Age: NumberRange.Exactly(10)).Says(both));
    }

    [Fact(DisplayName = "Còn ngỏ là xét từng phần: ẩm hoặc không ẩm vẫn là ngỏ, nên ô đánh dấu thay cho cả điều kiện")]
    public void Open_means_part_by_part()
    {
        Condition<House> always = OrDeclared(Any(WetFact.Holds, Not(WetFact.Holds)), SaidFact);

        Assert.Equal(No, new House(Said: false).Says(always));
        Assert.Equal(Yes, new House().Says(always));
        Assert.Equal(Yes, new House(Said: false, Wet: false).Says(always));
    }

    [Fact(DisplayName = "Của từng thành viên: ô của người này không thay cho người khác")]
    public void Of_each_member()
    {
        Condition<House> two = TenantsOf.AtLeast(2, OrDeclared(Pays.Holds, SaidToPay));

        Assert.Equal(Yes, new House(Tenants: [new(null, true), new(true, false)]).Says(two));
        Assert.Equal(No, new House(Tenants: [new(null, true), new(null, false)]).Says(two));
        Assert.Equal("tenant.pays#1", new House(Tenants: [new(null, true), new(null, null)]).Questions(two));
    }

    [Fact(DisplayName = "Mô tả nêu điều kiện, không nêu ô đánh dấu")]
    public void It_is_described() => Assert.Equal(new("có: khi ẩm và cũ", "yes: when wet and old"), Sentence(WetAndOld));

    [Fact(DisplayName = "Bước giải thích: ô đánh dấu, bên dưới là điều kiện còn ngỏ; dữ kiện quyết định thì không nêu ô")]
    public void The_step_names_the_box()
    {
        House house = new(Wet: true, Said: true);
        Step step = house.Ask(WetAndOld).Steps[1];

        Assert.Equal((StepKind.Declared, Yes, 1L, 1L, 3), (step.Kind, step.Truth, step.Low, step.High, step.Below));
        Assert.Equal(
            ["ô nhà xuống cấp: có (thay cho điều các ô chưa cho biết)", "đồng thời", "ẩm: có", "cũ: chưa biết"], house.Steps(WetAndOld, Language.Vietnamese));
        Assert.Equal(
            ["box run-down: no (stands in for what the fields leave open)", "all of", "wet: yes", "old: unknown"],
            (house with { Said = false }).Steps(WetAndOld, Language.English));
        Assert.Equal(StepKind.All, (house with { Old = true }).Ask(WetAndOld).Steps[1].Kind);
        Assert.Equal(StepKind.All, (house with { Said = null }).Ask(WetAndOld).Steps[1].Kind);
    }

    [Fact(DisplayName = "Ô đánh dấu trái với dữ kiện được nêu; đúng với dữ kiện hoặc thay cho phần ngỏ thì không")]
    public void A_contradiction_is_found()
    {
        Assert.Equal([(SaidFact, true)], Contradicted(new(Wet: false, Said: true)));
        Assert.Equal([(SaidFact, false)], Contradicted(new(Wet: true, Old: true, Said: false)));
        Assert.Empty(Contradicted(new(Wet: true, Old: true, Said: true)));
        Assert.Empty(Contradicted(new(Wet: false, Said: false)));
        Assert.Empty(Contradicted(new(Wet: true, Said: true)));
        Assert.Empty(Contradicted(new(Wet: true, Old: true)));
    }

    [Fact(DisplayName = "Điều kiện nêu được phần của nó và ô đánh dấu")]
    public void It_tells_its_parts()
    {
        var declared = (OrDeclared<House>)WetAndOld;

        Assert.Equal(SaidFact, declared.Declared);
        Assert.IsType<All<House>>(declared.Condition);
    }

    private static List<(Fact Fact, bool Declared)> Contradicted(House house) =>
        Bound<House>.Of(YesWhen(WetAndOld), LawBook.Vietnam, Shop.Day).Contradicted(house, Shop.Day);
}
