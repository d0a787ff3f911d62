using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Rows of a sheet that are declared as ticked: a row that is not named is declared not ticked, and a mark stands in only where the facts are open.</summary>
public class MarkedRowsTests
{
    private static readonly MarkedRow<House> MarkA = MarksFact.Row("a", new("ô a", "box a"));
    private static readonly MarkedRow<House> MarkB = MarksFact.Row("b", new("ô b", "box b"));
    private static readonly MarkedRow<House> MarkC = MarksFact.Row("c", new("ô c", "box c"));
    private static readonly Condition<House> WetOrA = OrDeclared(WetFact.Holds, MarkA);
    private static readonly Condition<House> OldOrB = OrDeclared(OldFact.Holds, MarkB);
    private static readonly Condition<House> Of10OrC = OrDeclared(AgeFact.AtLeast(10), MarkC);

    /// <summary>A red house: 10 when wet, 20 when old, 30 from 10 years, 7 when run-down.</summary>
    private static readonly Score<House> Marked = new(
        "house.marked",
        new("điểm theo ô", "score by boxes"),
        Shop.Always("house.markedPoints", new PointTable(["red"], new Dictionary<string, ImmutableArray<int>> { ["a"] = [10], ["b"] = [20], ["c"] = [30], ["d"] = [7] })),
        [new("red", new("nhà đỏ", "red house"), ShadeFact.In(Shade.Red, Shade.Green, Shade.Blue))],
        new ScoreItem<House>(
            "1",
            new("Các ô", "The boxes"),
            new ScoreRow<House>("a", new("Ẩm", "Wet"), WetOrA),
            new ScoreRow<House>("b", new("Cũ", "Old"), OldOrB),
            new ScoreRow<House>("c", new("Từ 10 năm", "From 10 years"), Of10OrC),
            new ScoreRow<House>("d", new("Đông", "Crowded"), OrDeclared(HeadsFact.AtLeast(5), SaidFact))));

    [Fact(DisplayName = "Các ô là một dữ kiện số, mỗi ô một bit; viết ra là mã của các ô được đánh dấu; không bao giờ đổi được")]
    public void The_rows_as_one_fact()
    {
        Assert.Equal((FactKind.Number, 0L, 7L, false), (MarksFact.Kind, MarksFact.Lowest, MarksFact.Highest, MarksFact.IsChangeable));
        Assert.False(new MarkedRows<House>("x", new("x", "x"), ["a", "b"], _ => null).IsChangeable);
        Assert.False(MarksFact.Row("c", new("ô c", "box c")).IsChangeable);
        Assert.Equal(["", "a", "b", "a, c", "a, b, c"], ((long[])[0, 1, 2, 5, 7]).Select(value => MarksFact.Show(value, Language.Vietnamese)));
    }

    [Fact(DisplayName = "Một ô: mã, tên, có hoặc không; nó không có chỗ riêng")]
    public void One_row()
    {
        Assert.Equal(("house.marks.b", new("ô b", "box b"), FactKind.YesNo, 1, false), (MarkB.Code, MarkB.Label, MarkB.Kind, MarkB.Place, MarkB.IsChangeable));
        Assert.Equal((MarksFact, 0L, 1L), (MarkB.Rows, MarkB.Lowest, MarkB.Highest));
        Assert.Equal(["không", "yes"], [MarkB.Show(0, Language.Vietnamese), MarkB.Show(1, Language.English)]);
        Assert.Throws<InvalidOperationException>(() => Project(MarkB));
    }

    [Theory(DisplayName = "Dữ kiện còn ngỏ: ô có tên là có, ô không có tên là không, mã lạ không thuộc ô nào; không có phiếu thì còn ngỏ")]
    [InlineData("a", Yes, No, No)]
    [InlineData("b", No, Yes, No)]
    [InlineData("c a", Yes, No, Yes)]
    [InlineData("z", No, No, No)]
    [InlineData("", No, No, No)]
    [InlineData(null, Undetermined, Undetermined, Undetermined)]
    public void Marks_stand_in(string? marks, Truth a, Truth b, Truth c)
    {
        House house = new(Marks: marks?.Split(' '));

        Assert.Equal((a, b, c), (house.Says(WetOrA), house.Says(OldOrB), house.Says(Of10OrC)));
    }

    [Fact(DisplayName = "Dữ kiện quyết định thì theo dữ kiện; ô trái với dữ kiện được nêu")]
    public void The_facts_go_first()
    {
        House house = new(Wet: false, Old: true, Age: NumberRange.Exactly(10), Marks: ["a"]);
        var bound = Bound<House>.Of(YesWhen(All(WetOrA, OldOrB, Of10OrC)), LawBook.Vietnam, Shop.Day);

        Assert.Equal((No, Yes, Yes), (house.Says(WetOrA), house.Says(OldOrB), house.Says(Of10OrC)));
        Assert.Equal([("house.marks.a", true), ("house.marks.b", false), ("house.marks.c", false)], bound.Contradicted(house, Shop.Day).Select(each => (each.Fact.Code, each.Declared)));
        Assert.Empty(bound.Contradicted(house with { Marks = ["b", "c"] }, Shop.Day));
    }

    [Theory(DisplayName = "Thay đổi nhỏ nhất: ô của dữ kiện đổi không thay cho nó nữa; ô của dữ kiện khác còn ngỏ vẫn thay cho dữ kiện đó")]
    [InlineData(true, "a c", 40, 30, "house.wet 1 -> 0")]
    [InlineData(true, "a b c", 60, 50, "house.wet 1 -> 0")]
    [InlineData(true, "a b", 30, 20, "house.wet 1 -> 0")]
    [InlineData(false, "c", 30, 40, "house.wet 0 -> 1")]
    [InlineData(false, "b c", 50, 60, "house.wet 0 -> 1")]
    [InlineData(false, "", 0, 10, "house.wet 0 -> 1")]
    public void What_would_change_it(bool wet, string marks, int now, int then, string change)
    {
        House house = new(Shade: Shade.Red, Wet: wet, Marks: marks.Split(' '), Heads: NumberRange.Exactly(1));

        Assert.Equal((now, now), RangeOf(house));
        Assert.Equal(change, Changes(now > then ? Marked.AtLeast(now) : Marked.AtMost(now), house));
        Assert.Equal(change, Changes(now > then ? Marked.AtMost(then) : Marked.AtLeast(then), house));
        Assert.Equal("", Changes(now > then ? Marked.AtLeast(then) : Marked.AtMost(then), house));
    }

    [Theory(DisplayName = "Cũng vậy với một ô riêng: ô đã có dữ kiện không thay cho dữ kiện khi nó đổi; ô của dữ kiện còn ngỏ thì vẫn thay")]
    [InlineData(5, true, 7, 0, "house.heads 5 -> 4")]
    [InlineData(4, false, 0, 7, "house.heads 4 -> 5")]
    public void A_box_of_its_own(int heads, bool said, int now, int then, string change)
    {
        House house = new(Shade: Shade.Red, Wet: false, Marks: [], Heads: NumberRange.Exactly(heads), Said: said);

        Assert.Equal(change, Changes(now > then ? Marked.AtLeast(now) : Marked.AtMost(now), house, HeadsFact));
        Assert.Equal("house.wet 0 -> 1", Changes(Marked.AtLeast(10), house with { Heads = null, Said = false }));
    }

    [Theory(DisplayName = "Ô đứng sau trong phiếu cũng vậy: nhà cũ và ô b, nhà 10 năm và ô c")]
    [InlineData(true, "a b", 30, 10, "house.old 1 -> 0")]
    [InlineData(true, "b c", 50, 30, "house.old 1 -> 0")]
    [InlineData(false, "a", 10, 30, "house.old 0 -> 1")]
    [InlineData(false, "c", 30, 50, "house.old 0 -> 1")]
    public void A_later_row(bool old, string marks, int now, int then, string change)
    {
        House house = new(Shade: Shade.Red, Old: old, Marks: marks.Split(' '), Heads: NumberRange.Exactly(1));

        Assert.Equal((now, now), RangeOf(house));
        Assert.Equal(change, Changes(now > then ? Marked.AtMost(then) : Marked.AtLeast(then), house, OldFact));
    }

    [Fact(DisplayName = "Dữ kiện không được đổi giữ giá trị của nó: ẩm với nhà 10 năm là 40 điểm, với nhà 9 năm là 10 điểm")]
    public void What_may_not_change_stays()
    {
        House house = new(Shade: Shade.Red, Wet: false, Old: false, Heads: NumberRange.Exactly(1), Age: NumberRange.Exactly(10));

        Assert.Equal("house.wet 0 -> 1", Changes(Marked.AtLeast(40), house));
        Assert.Equal("", Changes(Marked.AtLeast(40), house with { Age = NumberRange.Exactly(9) }));
        Assert.Equal("house.wet 1 -> 0", Changes(Marked.AtMost(0), house with { Wet = true, Age = NumberRange.Exactly(9) }));
    }

    [Fact(DisplayName = "Kết quả của không quy tắc nào: thay đổi không nêu quy tắc nào; kết quả của một quy tắc: nêu quy tắc đó")]
    public void The_rule_of_a_change()
    {
        House house = new(Shade: Shade.Red, Wet: true, Old: false, Heads: NumberRange.Exactly(1), Age: NumberRange.Exactly(9));
        BoundRule? RuleFor(Condition<House> condition) => Assert.Single(Bound<House>.Of(YesWhen(condition), LawBook.Vietnam, Shop.Day).Counterfactuals(house, Shop.Day, fact => fact == WetFact)).Rule;

        Assert.Null(RuleFor(Marked.AtLeast(10)));
        Assert.Equal(Shop.Article1, RuleFor(Marked.AtMost(9))!.Provision);
        Assert.Null(RuleFor(WetFact.Holds));
        Assert.Equal(Shop.Article1, RuleFor(Not(WetFact.Holds))!.Provision);
    }

    private static (long Low, long High)? RangeOf(House house) => SampleSheet.RangeOf(Marked, house);

    /// <summary>The only smallest way to the other answer, or nothing where there is none.</summary>
    private static string Changes(Condition<House> condition, House house, Fact? mayChange = null) => string.Join(
        "; ",
        Bound<House>.Of(YesWhen(condition), LawBook.Vietnam, Shop.Day)
            .Counterfactuals(house, Shop.Day, fact => fact == (mayChange ?? WetFact))
            .SelectMany(each => each.Ways.All())
            .SelectMany(way => way)
            .Select(change => FormattableString.Invariant($"{change.Fact.Code} {change.From} -> {change.To}")));

    private static void Project(MarkedRow<House> row)
    {
        Sheet sheet = default;
        row.Project(new(), Shop.Day, ref sheet, 0);
    }
}
