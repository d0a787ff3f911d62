using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A number divided by a count, compared exactly: what is asked is the number and the count, never the ratio.</summary>
public class RatioTests
{
    private static readonly Parameter<int> Least = Shop.Always("house.least", 8);
    private static readonly Condition<House> Below8 = AreaPerHead.Below(8);
    private static readonly Condition<House> AtLeast8 = AreaPerHead.AtLeast(Least);

    [Fact(DisplayName = "Thiếu số để chia là lỗi của người viết luật")]
    public void Without_a_number() => Assert.Throws<ArgumentNullException>(() => new Ratio<House>("x", new("x", "x"), RoomFact, null!));

    [Theory(DisplayName = "Chia không làm tròn: 55,9 : 7 dưới 8; 56,0 : 7 không; \"dưới\" và \"từ … trở lên\" luôn trái ngược nhau")]
    [InlineData(559, 7, Yes)]
    [InlineData(560, 7, No)]
    [InlineData(561, 7, No)]
    [InlineData(79, 1, Yes)]
    [InlineData(80, 1, No)]
    [InlineData(2_399, 30, Yes)]
    [InlineData(2_400, 30, No)]
    public void The_ratio_is_exact(int area, int heads, Truth below)
    {
        House house = new(Area: area, Heads: NumberRange.Exactly(heads));

        Assert.Equal(below, house.Says(Below8));
        Assert.Equal(below == Yes ? No : Yes, house.Says(AtLeast8));
    }

    [Theory(DisplayName = "Từ 8 trở xuống và trên 8: 56,0 : 7 từ 8 trở xuống; 56,1 : 7 trên 8")]
    [InlineData(559, 7, Yes)]
    [InlineData(560, 7, Yes)]
    [InlineData(561, 7, No)]
    [InlineData(80, 1, Yes)]
    [InlineData(81, 1, No)]
    public void At_most_and_above(int area, int heads, Truth atMost)
    {
        House house = new(Area: area, Heads: NumberRange.Exactly(heads));

        Assert.Equal(atMost, house.Says(new RatioCompared<House>(AreaPerHead, Relation.AtMost, 8)));
        Assert.Equal(atMost == Yes ? No : Yes, house.Says(new RatioCompared<House>(AreaPerHead, Relation.Above, 8)));
    }

    [Theory(DisplayName = "Biết diện tích 60,0 m², số người là một khoảng: quyết định được khi cả khoảng nằm một phía")]
    [InlineData(1, 7, No, "")]
    [InlineData(7, 8, Undetermined, "house.heads")]
    [InlineData(8, 30, Yes, "")]
    [InlineData(1, 30, Undetermined, "house.heads")]
    public void The_count_is_a_range(int low, int high, Truth below, string asked)
    {
        House house = new(Area: 600, Heads: new(low, high));

        Assert.Equal((below, asked), (house.Says(Below8), house.Questions(Below8)));
    }

    [Fact(DisplayName = "Số người là một khoảng thấp, câu trả lời chỉ đổi ở số người cao hơn: khoảng đã biết vẫn quyết định")]
    public void Counts_beyond_the_range_do_not_matter()
    {
        House house = new(Area: 600, Heads: new(1, 2), Tenants: [new()]);
        Condition<House> paid = TenantsOf.Any(Pays.Holds);

        Assert.Equal((Undetermined, "tenant.pays#0"), (house.Says(Any(Below8, paid)), house.Questions(Any(Below8, paid))));
        Assert.Equal((Undetermined, "tenant.pays#0"), (house.Says(All(AtLeast8, paid)), house.Questions(All(AtLeast8, paid))));
        Assert.Equal((Undetermined, "house.heads tenant.pays#0"), ((house with { Heads = new(7, 8) }).Says(Any(Below8, paid)), (house with { Heads = new(7, 8) }).Questions(Any(Below8, paid))));
    }

    [Fact(DisplayName = "Chưa biết gì: hỏi số người và các số hạng của diện tích, không hỏi số bình quân")]
    public void The_sources_are_asked()
    {
        Assert.Equal("house.room house.attic house.heads", new House().Questions(Below8));
        Assert.Equal("house.heads", new House(Area: 600).Questions(Below8));
        Assert.Equal("house.room house.attic", new House(Heads: NumberRange.Exactly(3)).Questions(Below8));
    }

    [Theory(DisplayName = "Hai mức của cùng một số bình quân không mâu thuẫn nhau")]
    [InlineData(null)]
    [InlineData(3)]
    public void Two_limits_of_one_ratio(int? heads)
    {
        House house = new(Heads: heads is { } known ? NumberRange.Exactly(known) : null);

        Assert.Equal(No, house.Says(All(AreaPerHead.Below(8), AreaPerHead.AtLeast(8))));
        Assert.Equal(Yes, house.Says(Any(AreaPerHead.Below(9), AreaPerHead.AtLeast(8))));
        Assert.Equal(Undetermined, house.Says(All(AreaPerHead.Below(9), AreaPerHead.AtLeast(8))));
    }

    [Fact(DisplayName = "Mô tả nêu số bình quân, mức và tham số, bằng hai thứ tiếng")]
    public void It_is_described()
    {
        Assert.Equal(new("có: khi diện tích bình quân dưới 8", "yes: when area per head is below 8"), Sentence(Below8));
        Assert.Equal(
            new("có: khi diện tích bình quân từ mức house.least (8) trở lên", "yes: when area per head is at least limit house.least (8)"), Sentence(AtLeast8));
    }

    [Fact(DisplayName = "Bước giải thích nêu phép chia, mức và khoảng cách; phép chia không hết viết với dấu ba chấm")]
    public void The_step_shows_the_division()
    {
        House house = new(Area: 600, Heads: NumberRange.Exactly(8));
        Step step = house.Ask(Below8).Steps[1];

        Assert.Equal((StepKind.Comparison, 1_200L, 1_200L, 8, 160L, 10L), (step.Kind, step.Low, step.High, step.Divisor, step.Limit, step.Distance));
        Assert.Equal((AreaPerHead, Relation.Below), (step.Fact, step.Relation));
        Assert.Equal(["diện tích bình quân: 60 : 8 = 7,5; mức: dưới 8"], house.Steps(Below8, Language.Vietnamese));
        Assert.Equal(["area per head: 60 : 8 = 7.5; limit: below 8"], house.Steps(Below8, Language.English));
        Assert.Equal(
            ["area per head: 60 : 7 = 8.571428…; limit: at least 8 (limit house.least, Article 1 of Decree 0/2000/NĐ-CP [official])"],
            (house with { Heads = NumberRange.Exactly(7) }).Steps(AtLeast8, Language.English));
    }

    [Fact(DisplayName = "Chưa biết số người: số bình quân chưa biết, hai bước nguồn ở dưới")]
    public void The_step_shows_the_sources()
    {
        House house = new(Area: 600);

        Assert.Equal(
            ["diện tích bình quân: chưa biết; mức: dưới 8", "tổng diện tích: 60 m²", "số người: chưa biết"], house.Steps(Below8, Language.Vietnamese));
        Assert.Equal(["area per head: unknown; limit: below 8", "whole area: 60 m²", "heads: unknown"], house.Steps(Below8, Language.English));
        Assert.Equal(2, house.Ask(Below8).Steps[1].Below);
        Assert.Null(house.Ask(Below8).Steps[1].Distance);
    }

    [Fact(DisplayName = "Số bình quân nêu được số bị chia, số chia, và không đọc được như một dữ kiện")]
    public void It_tells_its_sources()
    {
        Assert.Equal((WholeArea, HeadsFact, FactKind.Number, 20L), (AreaPerHead.Amount, AreaPerHead.Number, AreaPerHead.Kind, AreaPerHead.Scale));
        Assert.Equal((0L, WholeArea.Highest), (AreaPerHead.Lowest, AreaPerHead.Highest));
        var compared = (RatioCompared<House>)Below8;
        Assert.Equal((AreaPerHead, Relation.Below, 8L), (compared.Ratio, compared.Relation, compared.Limit.Written));
    }

    [Fact(DisplayName = "Số chia bắt đầu từ 1: miền giá trị có số 0 bị từ chối")]
    public void A_divisor_may_not_be_zero() =>
        Assert.Equal("number", Assert.Throws<ArgumentException>(() => new Ratio<House>("x", new("x", "x"), WholeArea, AgeFact)).ParamName);
}
