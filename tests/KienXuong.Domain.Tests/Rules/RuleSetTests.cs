using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Rule sets: one rule applies, none applies, or only one result is possible whatever the missing facts are; gaps and overlaps.</summary>
public class RuleSetTests
{
    private static readonly Condition<Shop> Low = TakingsFact.AtMost((Vnd)100);
    private static readonly Condition<Shop> High = TakingsFact.Above((Vnd)100);
    private static readonly Condition<Shop> Red = ShadeFact.Is(Shade.Red);

    [Fact(DisplayName = "Quy tắc áp dụng là bước cuối; các quy tắc sau không được viết ra")]
    public void The_rule_that_applies_is_the_last_step()
    {
        Finding finding = new Shop(Takings: 50).Ask(Grades(Low, High));

        Assert.Equal([(StepKind.Rule, Truth.Yes), (StepKind.Comparison, Truth.Yes)], finding.Steps.Select(step => (step.Kind, step.Truth)));
        Assert.Empty(finding.Missing);
    }

    [Fact(DisplayName = "Loại trừ: hai quy tắc cùng kết quả, chưa biết quy tắc nào, nhưng chỉ còn một kết quả")]
    public void Elimination()
    {
        RuleSet<Shop, Shade> rules = Rules(
            (Shade.Green, All(Low, Red)), (Shade.Green, All(Low, Not(Red))), (Shade.Blue, High));

        Finding finding = new Shop(Takings: 50).Ask(rules);

        Assert.Equal([Shade.Green], new Possible<Shade>(finding.Outcomes));
        Assert.Empty(finding.Missing);
        Assert.Equal((StepKind.Elimination, Truth.Yes, (long)Shade.Green), (finding.Steps[^1].Kind, finding.Steps[^1].Truth, finding.Steps[^1].Low));
    }

    [Fact(DisplayName = "Không quy tắc nào áp dụng: kết quả còn lại, có một bước riêng")]
    public void Otherwise()
    {
        Finding finding = new Shop(Takings: 101).Ask(Low);

        Assert.Equal([Answer.No], new Possible<Answer>(finding.Outcomes));
        Assert.Equal((StepKind.Otherwise, Truth.Yes, (long)Answer.No), (finding.Steps[^1].Kind, finding.Steps[^1].Truth, finding.Steps[^1].Low));
    }

    [Fact(DisplayName = "Chưa xác định: mọi quy tắc được viết ra, không có bước kết luận, và có điều để hỏi")]
    public void Undetermined()
    {
        Finding finding = new Shop().Ask(Grades(Low, High));

        Assert.Equal([Truth.Undetermined, Truth.Undetermined], finding.Steps.Where(step => step.Kind == StepKind.Rule).Select(step => step.Truth));
        Assert.Equal(["shop.takings"], finding.Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Hỏi dữ kiện giải quyết nhiều nhất trước; bằng nhau thì theo thứ tự của văn bản")]
    public void What_settles_most_is_asked_first()
    {
        Condition<Shop> condition = Any(All(Questions[0].Holds, Questions[1].Holds), All(Questions[2].Holds, High));

        Assert.Equal(["shop.answers.a", "shop.answers.b"], new Shop().Questioned(All(Questions[0].Holds, Questions[1].Holds)));
        Assert.Equal(["shop.answers.b", "shop.answers.a"], new Shop().Questioned(All(Questions[1].Holds, Questions[0].Holds)));
        Assert.Equal(4, new Shop().Questioned(condition).Length);
        Assert.Equal(
            ["shop.answers.c", "shop.answers.a", "shop.answers.b", "shop.answers.d"],
            new Shop().Questioned(All(Any(Questions[0].Holds, Questions[1].Holds, Questions[3].Holds), Questions[2].Holds)));
        Assert.Equal(
            ["shop.takings", "shop.answers.b"],
            new Shop().Questioned(Any(Questions[1].Holds, TakingsFact.AtMost((Vnd)10), TakingsFact.AtMost((Vnd)20), TakingsFact.AtMost((Vnd)30))));
    }

    [Fact(DisplayName = "Không có khoảng trống, không có chồng lấn: không có lỗi")]
    public void A_sound_rule_set_has_no_defect() => Assert.Empty(Check(Grades(Low, High)));

    [Fact(DisplayName = "Khoảng trống: một quy tắc viết \"dưới 100\" thay cho \"từ 100 trở xuống\"; minh chứng đúng 100 đồng")]
    public void A_gap_with_its_witness()
    {
        RuleSetDefect gap = Assert.Single(Check(Grades(TakingsFact.AtMost((Vnd)99), High)));

        Assert.Equal(DefectKind.Gap, gap.Kind);
        Assert.Empty(gap.Rules);
        Assert.Equal(("shop.takings", 100L), (Assert.Single(gap.Witness).Fact.Code, gap.Witness[0].Value));
    }

    [Fact(DisplayName = "Chồng lấn: hai quy tắc cùng áp dụng cho đúng 100 đồng; minh chứng và hai căn cứ được nêu")]
    public void An_overlap_with_its_witness()
    {
        RuleSetDefect overlap = Assert.Single(Check(Grades(Low, TakingsFact.Above((Vnd)99))));

        Assert.Equal(DefectKind.Overlap, overlap.Kind);
        Assert.Equal(100L, Assert.Single(overlap.Witness).Value);
        Assert.Equal(["Điều 1 Nghị định 0/2000/NĐ-CP", "Điều 1 Nghị định 0/2000/NĐ-CP"], overlap.Rules.Select(rule => rule.Provision.ToString()));
    }

    [Fact(DisplayName = "Chồng lấn chỉ hiện với một màu và một câu trả lời: minh chứng nêu đủ các dữ kiện đó")]
    public void An_overlap_behind_several_facts()
    {
        RuleSet<Shop, Shade> rules = Rules(
            (Shade.Red, Low), (Shade.Green, High), (Shade.Blue, All(High, ShadeFact.Is(Shade.Blue), CountOf(Counted).AtLeast(4))));

        RuleSetDefect overlap = Assert.Single(Check(rules));

        Assert.Equal((long)Shade.Blue, overlap.Witness.Single(fact => fact.Fact == ShadeFact).Value);
        Assert.Equal(4, overlap.Witness.Count(fact => fact.Fact.Code.StartsWith("shop.answers.", StringComparison.Ordinal) && fact.Value == 1));
    }

    [Fact(DisplayName = "Có kết quả còn lại thì không có khoảng trống, nhưng chồng lấn vẫn bị phát hiện")]
    public void Otherwise_closes_gaps_not_overlaps()
    {
        IRuleSet gap = WithOtherwise(Rules((Shade.Red, Low)), Shade.Blue);
        IRuleSet overlap = WithOtherwise(Rules((Shade.Red, Low), (Shade.Green, Red)), Shade.Blue);

        Assert.Empty(Check(gap));
        Assert.Equal(DefectKind.Overlap, Assert.Single(Check(overlap)).Kind);
    }

    [Fact(DisplayName = "Kết quả còn lại cũng là một kết quả có thể, dù nó đứng cuối danh mục")]
    public void Otherwise_is_a_possible_result()
    {
        RuleSet<Shop, Shade> rules = WithOtherwise(Rules((Shade.Red, Low), (Shade.Red, Red)), Shade.Blue);

        Assert.Equal([Shade.Red, Shade.Blue], new Possible<Shade>(new Shop().Ask(rules).Outcomes));
        Assert.Equal([Shade.Red, Shade.Blue], new Possible<Shade>(new Shop(Takings: 200).Ask(rules).Outcomes));
        Assert.Equal([Shade.Red, Shade.Green], new Possible<Shade>(new Shop().Ask(WithOtherwise(Rules((Shade.Red, Low)), Shade.Green)).Outcomes));
        Assert.Equal((3, 2, 3), (Bind(rules).ResultCount, Bind(WithOtherwise(Rules((Shade.Green, Low)), Shade.Red)).ResultCount, Bind(Rules((Shade.Blue, Low))).ResultCount));
    }

    [Fact(DisplayName = "Quy tắc luôn áp dụng chồng lấn với mọi quy tắc khác; quy tắc không bao giờ áp dụng thì không có kết quả của nó")]
    public void Rules_that_always_or_never_apply()
    {
        Assert.Equal(DefectKind.Overlap, Assert.Single(Check(Rules((Shade.Red, Low), (Shade.Green, All<Shop>())))).Kind);
        Assert.Equal(DefectKind.Gap, Assert.Single(Check(Rules((Shade.Red, Any<Shop>()), (Shade.Green, Low)))).Kind);
        Assert.Equal([Shade.Red, Shade.Blue], new Possible<Shade>(new Shop().Ask(Rules((Shade.Red, Low), (Shade.Green, Any<Shop>()), (Shade.Blue, High))).Outcomes));
    }

    [Fact(DisplayName = "Bảng trường hợp được giữ lại cho mọi chủ thể, cả khi có số bình quân")]
    public void The_case_table_is_kept()
    {
        BoundRuleSet bound = Bind(Grades(All(Low, PerHeadFact.AtMost((Vnd)5)), Red));
        Sheet sheet = bound.Slots.Open(new long[bound.Slots.SheetSize]);

        Assert.Same(bound.TableFor(in sheet), bound.TableFor(in sheet));
        Assert.Same(bound.TableFor(in sheet), bound.TableOfEveryFact(in sheet));
        Assert.NotSame(bound.TableFor(in sheet), bound.NewTableOfEveryFact(in sheet));
    }

    private static BoundRuleSet Bind(RuleSet<Shop, Shade> rules) => Bound<Shop>.Of(rules, LawBook.Vietnam, Day).Rules;

    private static RuleSet<Shop, Shade> Grades(Condition<Shop> red, Condition<Shop> blue) => Rules((Shade.Red, red), (Shade.Blue, blue));

    private static RuleSet<Shop, Shade> Rules(params (Shade Result, Condition<Shop> When)[] rules) => new(
        "made.up",
        new("giả", "made up"),
        shade => new(shade.ToString(), shade.ToString()),
        [.. rules.Select(rule => new Rule<Shop, Shade>(Article1, Verification.Official, rule.Result, rule.When))]);

    private static RuleSet<Shop, Shade> WithOtherwise(RuleSet<Shop, Shade> rules, Shade otherwise) =>
        new(rules.Code, rules.Label, rules.NameOf, rules.Rules) { Otherwise = otherwise };

    private static System.Collections.Immutable.ImmutableArray<RuleSetDefect> Check(IRuleSet rules) => rules.Check(LawBook.Vietnam, Day);
}
