using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;
using static KienXuong.Domain.Tests.Rules.SampleSheet;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A score: the points of the ticked rows in the column that applies; what its rows depend on is asked, never the score.</summary>
public class ScoreTests
{
    [Theory(DisplayName = "Cộng các dòng được đánh dấu theo cột; mục 2 cộng hết hoặc chỉ tính dòng cao nhất")]
    [InlineData("Red", false, false, 0, 0, 0)]
    [InlineData("Red", true, false, 9, 10, 10)]
    [InlineData("Red", true, true, 10, 35, 35)]
    [InlineData("Red", false, true, 20, 33, 28)]
    [InlineData("Red", true, true, 30, 45, 38)]
    [InlineData("Blue", false, false, 0, 0, 0)]
    [InlineData("Blue", true, true, 19, 6, 6)]
    [InlineData("Green", true, true, 29, 10, 7)]
    [InlineData("Blue", true, false, 30, 14, 7)]
    public void The_ticked_rows_are_added(string shade, bool wet, bool old, int age, int added, int highest)
    {
        House house = new(Shade: Enum.Parse<Shade>(shade), Wet: wet, Old: old, Age: NumberRange.Exactly(age));

        Assert.Equal((added, added), RangeOf(Added, house));
        Assert.Equal((highest, highest), RangeOf(Highest, house));
    }

    [Theory(DisplayName = "Bốn phép so sánh tại 34, 35, 36 của điểm 35")]
    [InlineData(34, No, No, Yes, Yes)]
    [InlineData(35, Yes, No, Yes, No)]
    [InlineData(36, Yes, Yes, No, No)]
    public void The_four_relations(int limit, Truth atMost, Truth below, Truth atLeast, Truth above)
    {
        House house = new(Shade: Shade.Red, Wet: true, Old: true, Age: NumberRange.Exactly(10));

        Assert.Equal(
            (atMost, below, atLeast, above),
            (house.Says(Added.AtMost(limit)), house.Says(Added.Below(limit)), house.Says(Added.AtLeast(limit)), house.Says(Added.Above(limit))));
    }

    [Fact(DisplayName = "Khoảng điểm chính xác: dòng ẩm và dòng ẩm từ 30 năm phụ thuộc cùng một dữ kiện; cột cũng có thể chưa biết")]
    public void The_range_is_exact()
    {
        Assert.Equal((0, 45), RangeOf(Added, new()));
        Assert.Equal((0, 38), RangeOf(Highest, new()));
        Assert.Equal((0, 16), RangeOf(Added, new(Shade: Shade.Green)));
        Assert.Equal((8, 25), RangeOf(Added, new(Wet: true, Old: false, Age: new(20, 30))));
        Assert.Equal((4, 28), RangeOf(Highest, new(Wet: false, Age: NumberRange.Exactly(25))));
        Assert.Equal((7, 14), RangeOf(Added, new(Shade: Shade.Blue, Old: false, Age: NumberRange.Exactly(30))));
    }

    [Theory(DisplayName = "Chưa biết ẩm hay không: điểm từ 25 đến 35; quyết định được khi cả khoảng nằm một phía của mức")]
    [InlineData(24, No, "")]
    [InlineData(25, Undetermined, "house.wet")]
    [InlineData(34, Undetermined, "house.wet")]
    [InlineData(35, Yes, "")]
    public void An_unknown_row(int limit, Truth atMost, string asked)
    {
        House house = new(Shade: Shade.Red, Old: true, Age: NumberRange.Exactly(10));

        Assert.Equal((atMost, asked), (house.Says(Added.AtMost(limit)), house.Questions(Added.AtMost(limit))));
    }

    [Theory(DisplayName = "Chưa biết cột: điểm 2 hoặc 20; chỉ hỏi màu khi mức nằm giữa")]
    [InlineData(1, No, "")]
    [InlineData(2, Undetermined, "house.shade")]
    [InlineData(19, Undetermined, "house.shade")]
    [InlineData(20, Yes, "")]
    public void An_unknown_column(int limit, Truth atMost, string asked)
    {
        House house = new(Wet: false, Old: true, Age: NumberRange.Exactly(0));

        Assert.Equal((atMost, asked), (house.Says(Added.AtMost(limit)), house.Questions(Added.AtMost(limit))));
    }

    [Fact(DisplayName = "Từng dòng tính riêng thì khoảng quá rộng; bảng trường hợp cho kết quả chính xác")]
    public void Rows_that_exclude_each_other_are_not_added()
    {
        // From 30 years and wet: 10 + 5 + 8 + 2. Never 2 without 10.
        House house = new(Shade: Shade.Red, Old: false, Age: NumberRange.Exactly(30));

        Assert.Equal((13, 25), RangeOf(Added, house));
        Assert.Equal(No, house.Says(All(Added.Above(13), Added.Below(25))));
        Assert.Equal(Undetermined, house.Says(All(Added.AtLeast(13), Added.Below(25))));
    }

    [Fact(DisplayName = "Mức theo màu: 20 điểm cho nhà đỏ, 2 cho nhà khác")]
    public void A_limit_for_each_choice()
    {
        Parameter<PointsByShade> limits = Shop.Always("house.limits", new PointsByShade());
        Condition<House> atMost = Added.AtMost(new NumberLimit<House>(limits, ShadeFact));
        House old = new(Wet: false, Old: true, Age: NumberRange.Exactly(0));

        Assert.Equal((Yes, ""), (old.Says(atMost), old.Questions(atMost)));
        Assert.Equal(Undetermined, (old with { Old = null, Wet = null }).Says(atMost));
        Assert.Equal(Yes, (old with { Shade = Shade.Red, Wet = true, Old = false }).Says(atMost));
        Assert.Equal(No, (old with { Shade = Shade.Red, Wet = true }).Says(atMost));
        Assert.Equal(No, (old with { Shade = Shade.Blue, Wet = true }).Says(atMost));
        House green = new(Shade: Shade.Green, Age: NumberRange.Exactly(0));
        Assert.Equal(Undetermined, green.Says(atMost));
        Assert.Equal(Undetermined, green.Says(Any(All(ShadeFact.Is(Shade.Red), SaidFact.Holds), atMost)));
        Assert.Null(old.Ask(atMost).Steps[1].Limit);
        Assert.Equal(2L, (old with { Shade = Shade.Blue }).Ask(atMost).Steps[1].Limit);
    }

    [Fact(DisplayName = "Bản in khác: ô của dòng ẩm cột nhà đỏ theo bản được chọn là 7 điểm; cột kia không đổi")]
    public void Another_print_of_a_cell()
    {
        Score<House> reprinted = Of(RowCount.SumTickedRows, new OtherPrint("red", Shop.Always("house.print", 7)));
        House house = House.Known with { Wet = true };

        Assert.Equal((7, 7), RangeOf(reprinted, house));
        Assert.Equal((1, 1), RangeOf(reprinted, house with { Shade = Shade.Blue }));
        Assert.Equal((10, 10), RangeOf(Added, house));
    }

    [Fact(DisplayName = "Hai mức của cùng một điểm không mâu thuẫn nhau, kể cả khi chưa biết gì")]
    public void Two_limits_of_one_score()
    {
        Assert.Equal(No, new House().Says(All(Added.AtMost(10), Added.Above(10))));
        Assert.Equal(Yes, new House().Says(Any(Added.AtMost(11), Added.AtLeast(11))));
        Assert.Equal(Undetermined, new House().Says(All(Added.AtLeast(10), Added.AtMost(20))));
        Assert.Equal(["house.age", "house.old", "house.shade", "house.wet"], new House().Questions(Added.AtMost(10)).Split(' ').Order());
    }

    [Fact(DisplayName = "Điểm mà bộ quy tắc không so sánh thì không có khoảng")]
    public void A_score_that_is_not_compared_has_no_range() =>
        Assert.Null(Bound<House>.Of(YesWhen(Added.AtMost(5)), LawBook.Vietnam, Shop.Day).Score(new(), Shop.Day, Highest));

    [Fact(DisplayName = "Điểm của từng thành viên: điểm của người này không thay cho người khác")]
    public void A_score_of_each_member()
    {
        Parameter<PointTable> points = Shop.Always("tenant.points", new PointTable(["all"], new Dictionary<string, ImmutableArray<int>> { ["pays"] = [3] }));
        var score = new Score<Tenant>(
            "tenant.score", new("điểm", "score"), points, [new("all", new("mọi người", "everybody"), TenantsOf.Of(AgeFact.AtLeast(0)))],
            new ScoreItem<Tenant>("1", new("mục", "item"), new ScoreRow<Tenant>("pays", new("dòng", "row"), Pays.Holds)));

        Assert.Equal(Yes, new House(Tenants: [new(true), new(false)]).Says(TenantsOf.Exactly(1, score.AtLeast(3))));
        Assert.Equal(Yes, new House(Tenants: [new(false), new(true)]).Says(TenantsOf.Exactly(1, score.AtLeast(3))));
        Assert.Equal("tenant.pays#1", new House(Tenants: [new(true), new()]).Questions(TenantsOf.AtLeast(2, score.AtLeast(3))));
    }

    [Fact(DisplayName = "Bảng điểm: số điểm khác số cột hoặc điểm âm bị từ chối; dòng không có là lỗi")]
    public void The_point_table_is_checked()
    {
        PointTable Of(params int[] points) => new(["a", "b"], new Dictionary<string, ImmutableArray<int>> { ["x"] = [.. points] });

        Assert.Equal("points", Assert.Throws<ArgumentException>(() => Of(1)).ParamName);
        Assert.Throws<ArgumentException>(() => Of(1, 2, 3));
        Assert.Throws<ArgumentException>(() => Of(0, -1));
        Assert.Throws<ArgumentNullException>(() => new PointTable(["a"], null!));
        Assert.Throws<ArgumentException>(() => new PointTable(["a"], new Dictionary<string, ImmutableArray<int>> { ["x"] = [1], ["y"] = [-1] }));
        Assert.Equal([0, 1], Of(0, 1)["x"]);
        Assert.Throws<KeyNotFoundException>(() => Of(0, 1)["y"]);
        Assert.Equal("1 rows, 2 columns", Of(0, 1).ToString());
        Assert.Equal(["a", "b"], Of(0, 1).Columns);
        Assert.Equal(["x"], Of(0, 1).Rows);
    }

    /// <summary>Points for each shade.</summary>
    private sealed record PointsByShade : IKeyedNumbers
    {
        public ImmutableArray<int> Numbers => [20, 2, 2];

        public string Show(Language language) => "20, 2, 2";
    }
}
