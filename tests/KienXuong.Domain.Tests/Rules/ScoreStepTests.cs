using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;
using static KienXuong.Domain.Tests.Rules.SampleSheet;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>How a score is described, explained and checked: the column and the rows that are ticked or may be, and rule sets with gaps and overlaps in points.</summary>
public class ScoreStepTests
{
    private static readonly Parameter<int> CutOff = Shop.Always("house.cutOff", 30);

    [Fact(DisplayName = "Mô tả nêu điểm, mức và tham số, bằng hai thứ tiếng")]
    public void It_is_described()
    {
        Assert.Equal(new("có: khi điểm nhà từ 30 trở xuống", "yes: when score of the house is at most 30"), Sentence(Added.AtMost(30)));
        Assert.Equal(
            new("có: khi điểm nhà trên mức house.cutOff (30)", "yes: when score of the house is above limit house.cutOff (30)"), Sentence(Added.Above(CutOff)));
    }

    [Fact(DisplayName = "Bước giải thích: điểm và mức, cột, từng dòng được đánh dấu với điểm và lý do")]
    public void The_steps_of_a_known_score()
    {
        House house = new(Shade: Shade.Red, Wet: true, Old: false, Age: NumberRange.Exactly(10));

        Assert.Equal(
            [
                "điểm nhà: 15; mức: từ 30 trở xuống (Điều 1 Nghị định 0/2000/NĐ-CP [chính thức])",
                "cột điểm: nhà đỏ — Điều 1 Nghị định 0/2000/NĐ-CP [chính thức]",
                "1. Tình trạng — Ẩm: 10 điểm",
                "ẩm: có",
                "2. Tuổi — Từ 10 năm: 5 điểm",
                "tuổi: 10; mức: từ 10 trở lên",
            ],
            house.Steps(Added.AtMost(CutOff), Language.Vietnamese));
        Assert.Equal(
            [
                "score of the house: 15; limit: at most 30",
                "column of the point table: red house — Article 1 of Decree 0/2000/NĐ-CP [official]",
                "1. State — Wet: 10 points",
                "wet: yes",
                "2. Age — From 10 years: 5 points",
                "age: 10; limit: at least 10",
            ],
            house.Steps(Added.AtMost(30), Language.English));
    }

    [Fact(DisplayName = "Chưa biết cột và một dòng: các cột có thể áp dụng, dòng có thể được đánh dấu với khoảng điểm")]
    public void The_steps_of_an_open_score()
    {
        House house = new(Wet: null, Old: false, Age: NumberRange.Exactly(0));

        Assert.Equal(
            [
                "score of the house: 0 to 10; limit: at most 5",
                "column of the point table: red house — Article 1 of Decree 0/2000/NĐ-CP [official]",
                "column of the point table: other house — Article 1 of Decree 0/2000/NĐ-CP [official]",
                "1. State — Wet: 1 to 10 points",
                "wet: unknown",
            ],
            house.Steps(Added.AtMost(5), Language.English));
        Assert.Equal("điểm nhà: từ 0 đến 10; mức: từ 5 trở xuống", house.Steps(Added.AtMost(5), Language.Vietnamese)[0]);
        Assert.Equal("1. Tình trạng — Ẩm: từ 1 đến 10 điểm", house.Steps(Added.AtMost(5), Language.Vietnamese)[3]);
    }

    [Fact(DisplayName = "Các bước mang điểm, cột, dòng và mục; khoảng cách đến mức khi đã biết điểm")]
    public void The_data_of_the_steps()
    {
        House house = new(Shade: Shade.Red, Wet: true, Old: false, Age: NumberRange.Exactly(0));
        Step[] steps = [.. house.Ask(Added.AtMost(CutOff)).Steps];

        Assert.Equal([StepKind.Rule, StepKind.Score, StepKind.Column, StepKind.Row, StepKind.YesNo], steps.Select(step => step.Kind));
        Assert.Equal((10L, 10L, 30L, 20L, Relation.AtMost, 3), (steps[1].Low, steps[1].High, steps[1].Limit, steps[1].Distance, steps[1].Relation, steps[1].Below));
        Assert.Equal((Added, "house.cutOff", new Bilingual("điểm nhà", "score of the house")), (steps[1].Score, steps[1].Parameter!.Parameter.Code, steps[1].Sheet));
        Assert.Equal((new Bilingual("nhà đỏ", "red house"), "house.points"), (steps[2].Sheet, steps[2].Parameter!.Parameter.Code));
        Assert.Equal(("wet", 10L, 10L, 1), (steps[3].RowCode, steps[3].Low, steps[3].High, steps[3].Below));
        Assert.Equal(("1", new Bilingual("Tình trạng", "State")), steps[3].Item);
        Assert.Null(steps[1].RowCode);
        Assert.Null(steps[1].Item);
        Assert.Null(steps[3].Score);
        Assert.Null(steps[3].Distance);
    }

    [Theory(DisplayName = "Khoảng cách đến mức: dưới mức 1 điểm, đúng mức, trên mức 1 điểm; chưa biết thì không có")]
    [InlineData(16, 1L)]
    [InlineData(15, 0L)]
    [InlineData(14, -1L)]
    public void The_distance_to_the_limit(int limit, long distance)
    {
        House house = new(Shade: Shade.Red, Wet: true, Old: false, Age: NumberRange.Exactly(10));

        Assert.Equal(distance, house.Ask(Added.AtMost(limit)).Steps[1].Distance);
        Assert.Null((house with { Old = null }).Ask(Added.AtMost(limit)).Steps[1].Distance);
    }

    [Fact(DisplayName = "Giải thích không chi tiết: dòng chắc chắn được đánh dấu không nêu lý do, dòng còn ngỏ thì có; các dòng chỉ được viết một lần, cột thì luôn nêu")]
    public void Without_details()
    {
        House house = new(Shade: Shade.Red, Wet: true, Age: NumberRange.Exactly(0));
        RuleSet<House, Answer> rules = YesWhen(All(Added.AtLeast(5), Added.AtMost(15)));
        Finding brief = Bound<House>.Of(rules, LawBook.Vietnam, Shop.Day).Explain(house, Shop.Day, withDetails: false);

        Assert.Equal(
            [StepKind.Rule, StepKind.All, StepKind.Score, StepKind.Column, StepKind.Row, StepKind.Row, StepKind.YesNo, StepKind.Score, StepKind.Column],
            brief.Steps.Select(step => step.Kind));
        Assert.Equal(["wet", "old"], brief.Steps.Where(step => step.Kind == StepKind.Row).Select(step => step.RowCode));
        Assert.Equal([Yes, Undetermined], brief.Steps.Where(step => step.Kind == StepKind.Row).Select(step => step.Truth));
        Assert.Equal(2, house.Ask(All(Added.AtLeast(5), Added.AtMost(15))).Steps.Count(step => step.Kind == StepKind.Column));
    }

    [Fact(DisplayName = "Hai điểm còn ngỏ: mỗi bước nêu khoảng chính xác của điểm đó, hẹp hơn cộng từng dòng")]
    public void Each_open_score_shows_its_own_range()
    {
        Score<House> five = Weather("house.five", 5, 3);
        Score<House> seven = Weather("house.seven", 7, 6);
        ImmutableArray<Step> steps = (House.Known with { Wet = null }).Ask(All(five.AtMost(4), seven.AtMost(6), five.AtLeast(4), seven.AtLeast(7))).Steps;

        Assert.Equal([(3L, 5L), (6L, 7L), (3L, 5L), (6L, 7L)], steps.Where(step => step.Kind == StepKind.Score).Select(step => (step.Low, step.High)));
    }

    [Fact(DisplayName = "Điểm của từng người thuê: mỗi người một khoảng")]
    public void Each_member_shows_its_own_range()
    {
        Parameter<PointTable> points = Shop.Always("tenant.points", new PointTable(["all"], new Dictionary<string, ImmutableArray<int>> { ["pays"] = [3], ["said"] = [4] }));
        var score = new Score<Tenant>(
            "tenant.score", new("điểm", "score"), points, [new("all", new("mọi người", "everybody"), TenantsOf.Of(AgeFact.AtLeast(0)))],
            new ScoreItem<Tenant>("1", new("mục", "item"), new ScoreRow<Tenant>("pays", new("dòng", "row"), Pays.Holds), new ScoreRow<Tenant>("said", new("dòng", "row"), SaidToPay.Holds)));
        ImmutableArray<Step> steps = new House(Tenants: [new(null, false), new(true, null)]).Ask(TenantsOf.AtLeast(2, score.AtLeast(3))).Steps;

        Assert.Equal([(0L, 3L), (3L, 7L)], steps.Where(step => step.Kind == StepKind.Score).Select(step => (step.Low, step.High)));
    }

    [Fact(DisplayName = "Khoảng cách đến từng mức: mức của các dòng trong bảng điểm không phải mức của quy tắc")]
    public void Limits_of_rows_are_no_thresholds()
    {
        House house = House.Known with { Age = NumberRange.Exactly(25), Heads = NumberRange.Exactly(3) };
        ImmutableArray<Step> steps = Bound<House>.Of(YesWhen(All(Added.AtMost(99), HeadsFact.AtLeast(2))), LawBook.Vietnam, Shop.Day).Thresholds(house, Shop.Day);

        Assert.Equal([("house.heads", 2L)], steps.Select(step => (step.Fact!.Code, step.Limit!.Value)));
    }

    [Fact(DisplayName = "Không có quy tắc nào: chỉ một bước, kết quả còn lại")]
    public void Without_rules() => Assert.Equal(
        [StepKind.Otherwise],
        new House().Ask(new RuleSet<House, Answer>("made.up", new("giả", "made up"), AnswerNames.Of) { Otherwise = Answer.No }).Steps.Select(step => step.Kind));

    [Fact(DisplayName = "Hai quy tắc cùng một điều kiện: chồng lấn, minh chứng là dữ kiện đó")]
    public void An_overlap_of_the_same_condition()
    {
        RuleSetDefect overlap = Assert.Single(Check((Shade.Red, WetFact.Holds), (Shade.Green, WetFact.Holds), (Shade.Blue, Not(WetFact.Holds))));

        Assert.Equal([(DefectKind.Overlap, "house.wet", 1L)], overlap.Witness.Select(fact => (overlap.Kind, fact.Fact.Code, fact.Value)));
    }

    [Fact(DisplayName = "Kiểm tra bộ quy tắc theo điểm: đủ và không chồng lấn thì không có lỗi")]
    public void A_sound_rule_set() => Assert.Empty(Check((Shade.Red, Added.AtMost(10)), (Shade.Blue, Added.Above(10))));

    [Fact(DisplayName = "Khoảng trống ở đúng 11 điểm: minh chứng là điểm 11")]
    public void A_gap_in_points()
    {
        RuleSetDefect gap = Assert.Single(Check((Shade.Red, Added.AtMost(10)), (Shade.Blue, Added.AtLeast(12))));

        Assert.Equal((DefectKind.Gap, "made.up"), (gap.Kind, gap.RuleSet));
        Assert.Equal((Added, 11L), (Assert.Single(gap.Witness).Fact, gap.Witness[0].Value));
        Assert.Equal("made.up, 29/02/2020, khoảng trống: không quy tắc nào áp dụng; ví dụ: điểm nhà: 11", gap.Describe(Language.Vietnamese));
        Assert.Equal("made.up, 29/02/2020, gap: no rule applies; for example: score of the house: 11", gap.Describe(Language.English));
    }

    [Fact(DisplayName = "Chồng lấn ở đúng 10 điểm của nhà ẩm: minh chứng nêu điểm và dữ kiện")]
    public void An_overlap_in_points()
    {
        RuleSetDefect overlap = Assert.Single(Check(
            (Shade.Red, Added.AtMost(10)), (Shade.Green, All(Added.AtLeast(10), WetFact.Holds)), (Shade.Blue, All(Added.Above(10), Not(WetFact.Holds)))));

        Assert.Equal(DefectKind.Overlap, overlap.Kind);
        Assert.Equal([("house.score", 10L), ("house.wet", 1L)], overlap.Witness.Select(fact => (fact.Fact.Code, fact.Value)));
        Assert.Equal(["Red", "Green"], overlap.Rules.Select(rule => rule.Result.English));
    }

    [Fact(DisplayName = "Hai điểm là hai số độc lập: khoảng trống nêu cả hai")]
    public void Two_scores()
    {
        RuleSetDefect gap = Assert.Single(Check((Shade.Red, Added.AtMost(10)), (Shade.Blue, All(Added.Above(10), Highest.AtMost(5)))));

        Assert.Equal([(Added, (long)int.MaxValue), (Highest, int.MaxValue)], gap.Witness.Select(fact => (fact.Fact, fact.Value)));
    }

    /// <summary>A score of which exactly one row is ticked: so many points where wet, so many where dry.</summary>
    private static Score<House> Weather(string code, int wet, int dry) => new(
        code,
        new("điểm", "score"),
        Shop.Always(code + "Points", new PointTable(["all"], new Dictionary<string, ImmutableArray<int>> { ["wet"] = [wet], ["dry"] = [dry] })),
        [new("all", new("mọi nhà", "every house"), AgeFact.AtLeast(0))],
        new ScoreItem<House>("1", new("mục", "item"), new ScoreRow<House>("wet", new("ẩm", "wet"), WetFact.Holds), new ScoreRow<House>("dry", new("khô", "dry"), Not(WetFact.Holds))));

    private static ImmutableArray<RuleSetDefect> Check(params (Shade Result, Condition<House> When)[] rules) =>
        ((IRuleSet)new RuleSet<House, Shade>(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            [.. rules.Select(rule => new Rule<House, Shade>(Shop.Article1, Verification.Official, rule.Result, rule.When))])).Check(LawBook.Vietnam, Shop.Day);
}
