using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>The steps of an explanation: value, limit, distance, and the steps below.</summary>
public class StepTests
{
    private static readonly Parameter<Vnd> Line = Always("shop.line", (Vnd)100);
    private static readonly Parameter<BySize> ByColour = Always("shop.byColour", new BySize(100, 200, 300));
    private static readonly Condition<Shop> BelowLimitOfColour = TakingsFact.AtMost(new MoneyLimit<Shop>(ByColour, ShadeFact));

    [Theory(DisplayName = "Có hoặc không: giá trị tìm thấy, và câu trả lời của bước")]
    [InlineData("y", 1, 1, Yes)]
    [InlineData("n", 0, 0, No)]
    [InlineData("?", 0, 1, Undetermined)]
    public void A_yes_no_step(string answer, long low, long high, Truth truth)
    {
        Step step = Answered(answer).Ask(Questions[0].Holds).Steps[1];

        Assert.Equal((StepKind.YesNo, low, high, truth, "shop.answers.a"), (step.Kind, step.Low, step.High, step.Truth, step.Fact!.Code));
        Assert.Equal(truth != Undetermined, step.IsKnown);
        Assert.Null(step.Limit);
        Assert.Null(step.Distance);
        Assert.Null(step.Relation);
        Assert.Null(step.Parameter);
        Assert.Equal(0, step.Below);
    }

    [Fact(DisplayName = "Lựa chọn: các lựa chọn còn có thể và các lựa chọn được chấp nhận")]
    public void A_choice_step()
    {
        Condition<Shop> warm = ShadeFact.In(Shade.Red, Shade.Blue);
        Step known = new Shop(Shade: Shade.Blue).Ask(warm).Steps[1];
        Step other = new Shop(Shade: Shade.Green).Ask(warm).Steps[1];
        Step open = new Shop().Ask(warm).Steps[1];

        Assert.Equal((StepKind.Choice, 0b100L, 0b100L, Yes, 0b101UL, true), (known.Kind, known.Low, known.High, known.Truth, known.Choices, known.IsKnown));
        Assert.Equal((No, 0b010L), (other.Truth, other.Low));
        Assert.Equal((Undetermined, 0b111L, false), (open.Truth, open.Low, open.IsKnown));
        Assert.Equal("shop.shade", known.Fact!.Code);
    }

    [Theory(DisplayName = "Mức của lựa chọn đã biết là mức duy nhất được so; các mức khác không làm câu trả lời mờ đi")]
    [InlineData("Red", 150, 100, No)]
    [InlineData("Green", 150, 200, Yes)]
    [InlineData("Green", 250, 200, No)]
    [InlineData("Blue", 250, 300, Yes)]
    [InlineData(null, 100, null, Yes)]
    [InlineData(null, 101, null, Undetermined)]
    [InlineData(null, 300, null, Undetermined)]
    [InlineData(null, 301, null, No)]
    public void A_limit_by_choice(string? colour, long takings, int? limit, Truth truth)
    {
        Step step = new Shop(Takings: takings, Shade: colour is null ? null : Enum.Parse<Shade>(colour)).Ask(BelowLimitOfColour).Steps[1];

        Assert.Equal((truth, (long?)limit, limit - takings), (step.Truth, step.Limit, step.Distance));
        Assert.Equal(("shop.byColour", Relation.AtMost), (step.Parameter!.Parameter.Code, step.Relation));
    }

    [Fact(DisplayName = "Lựa chọn được hỏi trước mọi dữ kiện khác: mức vẫn do lựa chọn đó quyết định")]
    public void The_choice_asked_first()
    {
        Finding finding = new Shop(Takings: 150, Shade: Shade.Green).Ask(All(ShadeFact.In(Shade.Red, Shade.Green), BelowLimitOfColour));

        Assert.Equal((200L, Yes, "shop.byColour"), (finding.Steps[3].Limit, finding.Steps[3].Truth, finding.Steps[3].Parameter!.Parameter.Code));
        Assert.Equal(["shop.shade"], new Shop(Takings: 150).Questioned(All(ShadeFact.In(Shade.Red, Shade.Green), BelowLimitOfColour)));
    }

    [Theory(DisplayName = "Số đếm: câu trả lời của bước khi đủ, khi không đủ, khi còn mở; bốn phép so sánh")]
    [InlineData(Relation.AtLeast, "yynn", Yes)]
    [InlineData(Relation.AtLeast, "ynnn", No)]
    [InlineData(Relation.AtLeast, "yn?n", Undetermined)]
    [InlineData(Relation.Below, "yynn", No)]
    [InlineData(Relation.Below, "ynnn", Yes)]
    [InlineData(Relation.Above, "yynn", No)]
    [InlineData(Relation.Above, "yyyn", Yes)]
    [InlineData(Relation.Above, "yy?n", Undetermined)]
    [InlineData(Relation.AtMost, "yynn", Yes)]
    [InlineData(Relation.AtMost, "yyyn", No)]
    public void A_count_in_every_relation(Relation relation, string answers, Truth truth)
    {
        var condition = new Counted<Shop>(CountedWithoutFigure, relation, 2);
        Finding finding = Answered(answers).Ask(condition);

        Assert.Equal((truth, relation, 2L), (finding.Steps[1].Truth, finding.Steps[1].Relation, finding.Steps[1].Limit));
        Assert.Equal(truth, Answered(answers).Says(condition));
    }

    [Fact(DisplayName = "Mỗi bước nói có bao nhiêu bước dưới nó: quy tắc, đồng thời, một trong, không phải")]
    public void The_steps_below()
    {
        Finding finding = new Shop(Takings: 50).Ask(All(Any(Questions[0].Holds, Not(Questions[1].Holds)), TakingsFact.AtMost(Line)));

        Assert.Equal(
            [(StepKind.Rule, 6), (StepKind.All, 5), (StepKind.Any, 3), (StepKind.YesNo, 0), (StepKind.Not, 1), (StepKind.YesNo, 0), (StepKind.Comparison, 0)],
            finding.Steps.Select(step => (step.Kind, step.Below)));
        Assert.Equal([Undetermined, Undetermined, Undetermined, Undetermined, Undetermined, Undetermined, Yes], finding.Steps.Select(step => step.Truth));
    }

    [Fact(DisplayName = "Đồng thời và một trong: bước nêu câu trả lời kém nhất và tốt nhất của các phần")]
    public void Joined_steps()
    {
        Condition<Shop> both = All(Questions[0].Holds, Questions[1].Holds);
        Condition<Shop> either = Any(Questions[0].Holds, Questions[1].Holds);

        foreach ((string answers, Truth all, Truth any) in (ReadOnlySpan<(string, Truth, Truth)>)[("yy", Yes, Yes), ("yn", No, Yes), ("y?", Undetermined, Yes), ("n?", No, Undetermined), ("nn", No, No), ("??", Undetermined, Undetermined), ("?y", Undetermined, Yes), ("?n", No, Undetermined)])
        {
            Assert.Equal((all, any), (Answered(answers).Ask(both).Steps[1].Truth, Answered(answers).Ask(either).Steps[1].Truth));
            Assert.Equal((all, any), (Answered(answers).Ask(both).Steps[0].Truth, Answered(answers).Ask(either).Steps[0].Truth));
        }
    }

    [Fact(DisplayName = "Số bình quân: khai thẳng, chia từ hai nguồn, hoặc chưa đủ nguồn")]
    public void A_quotient_step()
    {
        Condition<Shop> atMost = PerHeadFact.AtMost((Vnd)100);
        Step declared = new Shop(PerHead: 90, Takings: 999, Heads: NumberRange.Exactly(2)).Ask(atMost).Steps[1];
        Step divided = new Shop(Takings: 201, Heads: NumberRange.Exactly(2)).Ask(atMost).Steps[1];
        Finding half = new Shop(Takings: 201).Ask(atMost);
        Step nothing = new Shop().Ask(atMost).Steps[1];

        Assert.Equal((90L, 90L, 0, 10L, Yes), (declared.Low, declared.High, declared.Divisor, declared.Distance, declared.Truth));
        Assert.Equal((201L, 201L, 2, -1L, No), (divided.Low, divided.High, divided.Divisor, divided.Distance, divided.Truth));
        Assert.Equal([3, 2, 0, 0], half.Steps.Select(step => step.Below));
        Assert.Equal([(201L, 201L), (1L, 60L)], half.Steps.Skip(2).Select(step => (step.Low, step.High)));
        Assert.Equal((Undetermined, false, 0, null), (nothing.Truth, nothing.IsKnown, nothing.Below, nothing.Distance));
        Assert.Equal("shop.perHead", divided.Fact!.Code);
    }

    [Fact(DisplayName = "Bình quân khai thẳng nhưng khác phép chia: viết số đã khai")]
    public void A_declared_quotient_beside_exact_sources()
    {
        Condition<Shop> both = All(TakingsFact.AtMost((Vnd)1_000), HeadsFact.AtLeast(1), PerHeadFact.AtMost((Vnd)100));
        Step differs = new Shop(PerHead: 90, Takings: 200, Heads: NumberRange.Exactly(2)).Ask(both).Steps[4];
        Step agrees = new Shop(PerHead: 100, Takings: 200, Heads: NumberRange.Exactly(2)).Ask(both).Steps[4];

        Assert.Equal((90L, 0, 0), (differs.Low, differs.Divisor, differs.Below));
        Assert.Equal((200L, 2), (agrees.Low, agrees.Divisor));
    }

    [Fact(DisplayName = "Khoảng cách đến mức: mỗi mức một lần, dù điều kiện viết cách nào, và không có bước dưới")]
    public void Thresholds()
    {
        var bound = Bound<Shop>.Of(
            YesWhen(Any(
                All(TakingsFact.AtMost(Line), Questions[0].Holds),
                All(TakingsFact.Above(Line), HeadsFact.AtLeast(2)),
                All(PerHeadFact.AtMost((Vnd)7), CountOf(Counted).AtLeast(3)),
                All(Not(PerHeadFact.AtMost((Vnd)7)), CountOf(Counted).Below(3), HeadsFact.AtLeast(4)))),
            LawBook.Vietnam,
            Day);

        ImmutableArray<Step> thresholds = bound.Thresholds(new(Takings: 70, Answers: Answered("yyn?").Answers), Day);

        Assert.Equal(
            [(StepKind.Comparison, "shop.takings", 100L), (StepKind.Comparison, "shop.heads", 2L), (StepKind.Comparison, "shop.perHead", 7L), (StepKind.Count, null, 3L), (StepKind.Comparison, "shop.heads", 4L)],
            thresholds.Select(step => (step.Kind, step.Fact?.Code, step.Limit!.Value)));
        Assert.All(thresholds, step => Assert.Equal(0, step.Below));
        Assert.Equal([30L, null, null, null, null], thresholds.Select(step => step.Distance));
    }

    [Fact(DisplayName = "Quy tắc: kết quả, căn cứ, tình trạng kiểm chứng kém nhất của quy tắc và của các mức")]
    public void The_step_of_a_rule()
    {
        var reported = new Parameter<Vnd>("shop.reported", new("mức", "limit"), new(null, new Enactment<Vnd>(new(2000, 1, 1), 100, Article1, Verification.Reported)));
        var better = new Parameter<Vnd>("shop.better", new("mức", "limit"), new(null, new Enactment<Vnd>(new(2000, 1, 1), 100, Article1, Verification.Official)));
        RuleSet<Shop, Answer> Rules(Verification verification, params Condition<Shop>[] parts) => new(
            "made.up", new("giả", "made up"), AnswerNames.Of, new Rule<Shop, Answer>(Article1, verification, Answer.Yes, All([.. parts])))
        { Otherwise = Answer.No };

        Assert.Equal(Verification.Reported, new Shop(Takings: 1).Ask(Rules(Verification.Official, TakingsFact.AtMost(reported), TakingsFact.AtMost(better))).Steps[0].Verification);
        Assert.Equal(Verification.Unconfirmed, new Shop(Takings: 1).Ask(Rules(Verification.Unconfirmed, TakingsFact.AtMost(reported))).Steps[0].Verification);
        Assert.Equal(Verification.Official, new Shop(Takings: 1).Ask(Rules(Verification.Official, TakingsFact.AtMost(better))).Steps[0].Verification);
    }

    [Fact(DisplayName = "Bước nêu căn cứ và mức tin cậy của chính nó: của quy tắc, của mức; không có mức thì của định nghĩa; không có gì thì để trống")]
    public void What_a_step_rests_on()
    {
        Definition defined = new(new("định nghĩa", "definition"), Article1, Verification.Reported);
        MoneyFact<Shop> takings = new("x.takings", new("thu", "takings"), shop => shop.Takings) { Definition = defined };
        Parameter<Vnd> line = new("x.line", new("mức", "limit"), new(null, new Enactment<Vnd>(new(2000, 1, 1), 100, Article1, Verification.Inferred)));
        (Provision?, Verification?) Of(Condition<Shop> condition, int place) => (new Shop(Takings: 1).Ask(condition).Steps[place].Provision, new Shop(Takings: 1).Ask(condition).Steps[place].Verification);

        Assert.Equal((Article1, Verification.Inferred), Of(takings.AtMost(line), 0));
        Assert.Equal((Article1, Verification.Inferred), Of(takings.AtMost(line), 1));
        Assert.Equal((null, Verification.Reported), Of(takings.AtMost((Vnd)100), 1));
        Assert.Equal((null, null), Of(TakingsFact.AtMost((Vnd)100), 1));
        Assert.Equal((null, Verification.Official), Of(CountOf(Counted).AtLeast(3), 1));
    }

    [Fact(DisplayName = "Thành viên: số thành viên thỏa mãn chắc chắn và có thể, từng thành viên một bước")]
    public void Member_steps()
    {
        Condition<Family> two = Synthetic.Children.AtLeast(2, Synthetic.ChildAge.Below(6));
        Finding Of(params Child[]? children) =>
            Bound<Family>.Of(Synthetic.YesWhen(two), LawBook.Vietnam, Day).Explain(new(Children: children), Day);
        Finding open = Of(new(NumberRange.Exactly(1)), new(NumberRange.Exactly(9)), new());

        Assert.Equal((StepKind.MemberCount, 1L, 2L, 2L, 6), (open.Steps[1].Kind, open.Steps[1].Low, open.Steps[1].High, open.Steps[1].Limit, open.Steps[1].Below));
        Assert.Equal([(0L, 0L, 1), (1L, 1L, 1), (2L, 2L, 1)], open.Steps.Where(step => step.Kind == StepKind.Member).Select(step => (step.Low, step.High, step.Below)));
        Assert.Equal(("family.children", Relation.AtLeast), (open.Steps[1].Fact!.Code, open.Steps[1].Relation));
        Finding unknown = Of(null);
        Assert.Equal([StepKind.Rule, StepKind.MemberCount], unknown.Steps.Select(step => step.Kind));
        Assert.Equal((0L, (long)int.MaxValue, Undetermined), (unknown.Steps[1].Low, unknown.Steps[1].High, unknown.Steps[1].Truth));
        Assert.Equal((2L, 2L, Yes), (Of(new(NumberRange.Exactly(1)), new(NumberRange.Exactly(2))).Steps[1].Low, 2L, Yes));
    }

    [Fact(DisplayName = "Chưa biết ai là thành viên, nhưng điều kiện không thể thỏa mãn với bất kỳ ai: đã quyết định")]
    public void Nobody_can_meet_the_condition()
    {
        Condition<Family> flagged = Synthetic.Children.Any(All(Synthetic.ChildAge.Below(6), Synthetic.Children.Of(Synthetic.HasFlag.Holds)));
        Finding finding = Bound<Family>.Of(Synthetic.YesWhen(flagged), LawBook.Vietnam, Day).Explain(new(Flagged: false), Day);

        Assert.Equal((0L, 0L, No), (finding.Steps[1].Low, finding.Steps[1].High, finding.Steps[1].Truth));
        Assert.Empty(finding.Missing);
    }

    [Fact(DisplayName = "Hơn 12 bước, hơn 24 bước: không mất bước nào")]
    public void Many_steps()
    {
        Finding finding = new Shop().Ask(All([.. Enumerable.Range(0, 40).Select(i => TakingsFact.AtMost((Vnd)i))]));

        Assert.Equal(42, finding.Steps.Length);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => (long?)i), finding.Steps.Skip(2).Take(40).Select(step => step.Limit));
    }

    private static Shop Answered(string letters)
    {
        Answers answers = default;
        for (int i = 0; i < letters.Length; i++)
        {
            answers = answers.With(i, letters[i] switch { 'y' => true, 'n' => false, _ => null });
        }

        return new(Answers: answers);
    }

    /// <summary>An amount for each shade.</summary>
    private sealed record BySize(Vnd Red, Vnd Green, Vnd Blue) : IKeyedAmounts
    {
        public ImmutableArray<Vnd> Amounts => [Red, Green, Blue];

        public string Show(Language language) => string.Join(", ", Amounts);
    }
}
