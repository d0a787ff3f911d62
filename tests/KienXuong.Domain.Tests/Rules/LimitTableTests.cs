using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A number below the limit of a table by row and choice: least heights for the ages 2, 5 and 8 and three shades.</summary>
public class LimitTableTests
{
    private static readonly LimitTable Table = new([new(2, 800, 700, 600), new(5, 1_000, 900, 850), new(8, 1_200, 1_100, 500)]);
    private static readonly Parameter<LimitTable> Heights = Shop.Always("house.heights", Table);
    private static readonly Parameter<RowBetween> Reached = Shop.Always("house.reached", RowBetween.LastRowReached);
    private static readonly Parameter<RowBetween> Nearest = Shop.Always("house.nearest", RowBetween.NearestRow);
    private static readonly Condition<House> Below = HeightFact.Below(Heights, AgeFact, ShadeFact, Reached);
    private static readonly Condition<House> BelowNearest = HeightFact.Below(Heights, AgeFact, ShadeFact, Nearest);

    [Fact(DisplayName = "Bảng thành lời: dòng và các mức theo đơn vị đo, chính xác; thiếu dòng là lỗi của người gọi")]
    public void The_table_in_words()
    {
        LimitTableDescription table = new(HeightFact, AgeFact, ShadeFact, Shop.Day, Heights.On(Shop.Day)!, Reached.On(Shop.Day)!);

        Assert.Equal([80.0m, 70.0m, 60.0m], table.LimitsOf(table.Rows[0]));
        Assert.Equal("5", table.ShowStart(table.Rows[1], Language.Vietnamese));
        Assert.Throws<ArgumentNullException>(() => table.LimitsOf(null!));
        Assert.Throws<ArgumentNullException>(() => table.ShowStart(null!, Language.Vietnamese));
    }

    [Theory(DisplayName = "Dưới, bằng và trên mức của dòng và cột")]
    [InlineData(2, "Red", 799, Yes)]
    [InlineData(2, "Red", 800, No)]
    [InlineData(2, "Red", 801, No)]
    [InlineData(2, "Green", 699, Yes)]
    [InlineData(2, "Green", 700, No)]
    [InlineData(2, "Blue", 599, Yes)]
    [InlineData(2, "Blue", 600, No)]
    [InlineData(5, "Red", 999, Yes)]
    [InlineData(5, "Red", 1_000, No)]
    [InlineData(8, "Blue", 499, Yes)]
    [InlineData(8, "Blue", 500, No)]
    public void At_the_limit(int age, string shade, int height, Truth below) => Assert.Equal(below, Of(age, shade, height).Says(Below));

    [Theory(DisplayName = "Giữa hai dòng: dòng gần nhất đã đạt, hoặc dòng gần hơn, đúng giữa thì dòng dưới; trước dòng đầu đọc dòng đầu, sau dòng cuối đọc dòng cuối")]
    [InlineData(0, 799, 799)]
    [InlineData(2, 799, 799)]
    [InlineData(3, 799, 799)]
    [InlineData(4, 799, 999)]
    [InlineData(5, 999, 999)]
    [InlineData(6, 999, 999)]
    [InlineData(7, 999, 1_199)]
    [InlineData(8, 1_199, 1_199)]
    [InlineData(100, 1_199, 1_199)]
    public void Between_two_rows(int age, int last, int lastOfNearest)
    {
        Assert.Equal((Yes, No), (Of(age, "Red", last).Says(Below), Of(age, "Red", last + 1).Says(Below)));
        Assert.Equal((Yes, No), (Of(age, "Red", lastOfNearest).Says(BelowNearest), Of(age, "Red", lastOfNearest + 1).Says(BelowNearest)));
    }

    [Theory(DisplayName = "Đúng giữa hai dòng cách nhau 2: dòng dưới; qua giữa: dòng trên")]
    [InlineData(10, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    public void Half_way(int age, int limit)
    {
        Parameter<LimitTable> even = Shop.Always("house.even", new LimitTable([new(10, 1, 1, 1), new(12, 2, 2, 2)]));
        Condition<House> below = HeightFact.Below(even, AgeFact, ShadeFact, Nearest);

        Assert.Equal((Yes, No), (Of(age, "Red", limit - 1).Says(below), Of(age, "Red", limit).Says(below)));
    }

    [Fact(DisplayName = "Hai lựa chọn dòng của cùng một bảng là hai điều kiện khác nhau")]
    public void The_choice_of_the_row_tells_two_conditions_apart()
    {
        House house = Of(4, "Red", 900);

        Assert.Equal(No, house.Says(Below));
        Assert.Equal(Yes, house.Says(BelowNearest));
        Assert.Equal(Yes, house.Says(Any(Below, BelowNearest)));
        Assert.Equal(Yes, house.Says(All(Not(Below), BelowNearest)));
    }

    [Theory(DisplayName = "Chưa biết màu: quyết định được khi mọi mức cho cùng kết quả, nếu không chỉ hỏi màu")]
    [InlineData(599, Yes)]
    [InlineData(600, Undetermined)]
    [InlineData(799, Undetermined)]
    [InlineData(800, No)]
    public void The_choice_is_unknown(int height, Truth below)
    {
        House house = new(Age: NumberRange.Exactly(2), Height: NumberRange.Exactly(height));

        Assert.Equal(below, house.Says(Below));
        Assert.Equal(below == Undetermined ? "house.shade" : "", house.Questions(Below));
    }

    [Theory(DisplayName = "Tuổi là một khoảng: quyết định được khi mọi dòng trong khoảng cho cùng kết quả, nếu không chỉ hỏi tuổi")]
    [InlineData(2, 4, 800, No)]
    [InlineData(2, 5, 799, Yes)]
    [InlineData(2, 5, 800, Undetermined)]
    [InlineData(4, 5, 999, Undetermined)]
    [InlineData(5, 7, 999, Yes)]
    [InlineData(2, 8, 1_199, Undetermined)]
    [InlineData(2, 8, 1_200, No)]
    [InlineData(0, 100, 799, Yes)]
    public void The_row_is_a_range(int low, int high, int height, Truth below)
    {
        House house = new(Age: new(low, high), Shade: Shade.Red, Height: NumberRange.Exactly(height));

        Assert.Equal(below, house.Says(Below));
        Assert.Equal(below == Undetermined ? "house.age" : "", house.Questions(Below));
    }

    [Fact(DisplayName = "Chưa biết chiều cao: hỏi chiều cao; chưa biết gì: hỏi cả ba; khoảng chiều cao dưới mọi mức thì không hỏi")]
    public void The_number_is_unknown()
    {
        Assert.Equal("house.height", new House(Age: NumberRange.Exactly(2), Shade: Shade.Red).Questions(Below));
        Assert.Equal(["house.age", "house.height", "house.shade"], new House().Questions(Below).Split(' ').Order());
        Assert.Equal((Yes, ""), (new House(Height: new(0, 499)).Says(Below), new House(Height: new(0, 499)).Questions(Below)));
        Assert.Equal(No, new House(Height: new(1_200, 2_500)).Says(Below));
        Assert.Equal(Undetermined, new House(Height: new(0, 500)).Says(Below));
        Assert.Equal(Undetermined, new House(Height: new(1_199, 2_500)).Says(Below));
    }

    [Fact(DisplayName = "Chưa biết tuổi và màu: hai điều kiện của cùng một dòng không mâu thuẫn nhau")]
    public void Unknown_row_and_choice_are_the_same_for_two_conditions()
    {
        House house = new(Height: NumberRange.Exactly(550));

        Assert.Equal(No, house.Says(All(Below, Not(Below))));
        Assert.Equal(Yes, house.Says(Any(Below, All(AgeFact.AtLeast(8), ShadeFact.Is(Shade.Blue)))));
        Assert.Equal(No, house.Says(All(Not(Below), AgeFact.Below(8))));
        Assert.Equal(No, house.Says(All(Not(Below), ShadeFact.In(Shade.Red, Shade.Green))));
    }

    [Fact(DisplayName = "Mô tả nêu bảng và các dữ kiện chọn dòng và cột")]
    public void It_is_described() => Assert.Equal(
        new("có: khi chiều cao dưới mức của mức house.heights theo tuổi và màu", "yes: when height is below the limit of the limit house.heights by age and shade"),
        Sentence(Below));

    [Fact(DisplayName = "Bước giải thích nêu số đo, mức của dòng và bảng; mức chưa biết thì nêu bảng")]
    public void The_step_of_a_table()
    {
        House house = Of(5, "Green", 895);
        Step step = house.Ask(Below).Steps[1];

        Assert.Equal((StepKind.Comparison, 895L, 895L, 900L, 5L), (step.Kind, step.Low, step.High, step.Limit, step.Distance));
        Assert.Equal((HeightFact, Relation.Below, "house.heights"), (step.Fact, step.Relation, step.Parameter!.Parameter.Code));
        Assert.Equal(
            ["chiều cao: 89,5; mức: dưới 90 (mức house.heights, Điều 1 Nghị định 0/2000/NĐ-CP [chính thức])"], house.Steps(Below, Language.Vietnamese));
        Assert.Equal(["height: 89.5; limit: below 90 (limit house.heights, Article 1 of Decree 0/2000/NĐ-CP [official])"], house.Steps(Below, Language.English));
        Assert.StartsWith("chiều cao: 89,5; mức: dưới mức của bảng (mức house.heights, ", (house with { Shade = null }).Steps(Below, Language.Vietnamese)[0], StringComparison.Ordinal);
        Assert.StartsWith("height: 89.5; limit: below the limit of the table (limit house.heights, ", (house with { Shade = null }).Steps(Below, Language.English)[0], StringComparison.Ordinal);
        Step open = (house with { Shade = null }).Ask(Below).Steps[1];
        Assert.Null(open.Limit);
        Assert.Null(open.Distance);
        Assert.Null((house with { Age = new(2, 5) }).Ask(Below).Steps[1].Limit);
        Assert.Equal(900L, (house with { Age = new(5, 7) }).Ask(Below).Steps[1].Limit);
    }

    [Fact(DisplayName = "Các dòng phải tăng: không có dòng nào, hai dòng bằng nhau hoặc giảm thì bị từ chối")]
    public void The_rows_rise()
    {
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new LimitTable([])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new LimitTable(default)).ParamName);
        Assert.Throws<ArgumentException>(() => new LimitTable([new(2, 1), new(2, 1)]));
        Assert.Throws<ArgumentException>(() => new LimitTable([new(2, 1), new(3, 1), new(1, 1)]));
        Assert.Equal("3 rows, 2 to 8", Table.ToString());
        Assert.Equal([2L, 5L, 8L], Table.StartsOf(RowBetween.LastRowReached));
        Assert.Equal([2L, 4L, 7L], Table.StartsOf(RowBetween.NearestRow));
    }

    private static House Of(int age, string shade, int height) =>
        new(Age: NumberRange.Exactly(age), Shade: Enum.Parse<Shade>(shade), Height: NumberRange.Exactly(height));
}
