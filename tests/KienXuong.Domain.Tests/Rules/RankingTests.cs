using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>The order of the questions: the fact whose answers leave the fewest results on average first, else the one mentioned first.</summary>
public class RankingTests
{
    [Fact(DisplayName = "Một câu có thể quyết định đứng trước hai câu phải cùng đúng, dù được nhắc sau")]
    public void What_settles_most_is_asked_first()
    {
        Assert.Equal("house.age house.wet house.old", new House().Questions(Any(All(WetFact.Holds, OldFact.Holds), AgeFact.AtLeast(10))));
        Assert.Equal("house.age house.wet house.old", new House().Questions(All(Any(WetFact.Holds, OldFact.Holds), AgeFact.AtLeast(10))));
        Assert.Equal("house.wet house.old", new House(Age: NumberRange.Exactly(9)).Questions(Any(All(WetFact.Holds, OldFact.Holds), AgeFact.AtLeast(10))));
    }

    [Fact(DisplayName = "Như nhau thì theo thứ tự được nhắc")]
    public void Equals_keep_the_order_of_mention()
    {
        Assert.Equal("house.wet house.old house.said", new House().Questions(All(WetFact.Holds, OldFact.Holds, SaidFact.Holds)));
        Assert.Equal("house.said house.old house.wet", new House().Questions(All(SaidFact.Holds, OldFact.Holds, WetFact.Holds)));
    }

    [Theory(DisplayName = "Số lẻ từ 1 đến 99 thì tùy câu ẩm: 50 trong 101 tuổi còn ngỏ, dưới một nửa nên hỏi tuổi trước; số chẵn từ 0 đến 100 là 51, quá một nửa nên hỏi ẩm trước")]
    [InlineData(1, 99, "house.age house.wet")]
    [InlineData(0, 100, "house.wet house.age")]
    public void The_average_over_many_cells(int first, int last, string expected)
    {
        Condition<House> ages = Any([.. Enumerable.Range(first, last - first + 1).Where(age => (age - first) % 2 == 0).Select(age => All(AgeFact.AtLeast(age), AgeFact.AtMost(age)))]);

        Assert.Equal(expected, new House().Questions(All(WetFact.Holds, ages)));
        Assert.Equal(expected, new House().Questions(All(ages, WetFact.Holds)));
    }

    [Theory(DisplayName = "Chỉ các tuổi còn có thể được tính: khoảng có nhiều tuổi còn ngỏ hơn thì hỏi ẩm trước")]
    [InlineData(10, 20, "house.wet house.age")]
    [InlineData(11, 19, "house.age house.wet")]
    [InlineData(60, 70, "house.wet house.age")]
    [InlineData(61, 69, "house.age house.wet")]
    [InlineData(90, 100, "house.wet house.age")]
    public void Only_what_is_possible_counts(int low, int high, string expected)
    {
        // In 10 to 20 six of eleven ages leave the question open, in 11 to 19 four of nine.
        Condition<House> even = Any([.. Enumerable.Range(0, 51).Select(half => All(AgeFact.AtLeast(2 * half), AgeFact.AtMost(2 * half)))]);

        Assert.Equal(expected, new House(Age: new(low, high)).Questions(All(WetFact.Holds, even)));
        Assert.Equal(expected, new House(Age: new(low, high)).Questions(All(even, WetFact.Holds)));
    }

    [Fact(DisplayName = "Ba kết quả: màu để lại 1, 2 hoặc 3 kết quả; ẩm, cũ để lại 2 hoặc 3; nhà không cũ thì ẩm để lại 1 hoặc 2, màu 1 hoặc 2 trong ba màu")]
    public void Three_results()
    {
        // Red: first. Green: second where wet, else first. Blue: third where old, second where not old but wet, else first.
        RuleSet<House, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            new Rule<House, Shade>(Shop.Article1, Verification.Official, Shade.Blue, All(OldFact.Holds, ShadeFact.Is(Shade.Blue))),
            new Rule<House, Shade>(Shop.Article1, Verification.Official, Shade.Green, All(WetFact.Holds, Any(ShadeFact.Is(Shade.Green), All(ShadeFact.Is(Shade.Blue), Not(OldFact.Holds))))))
        { Otherwise = Shade.Red };

        Assert.Equal("house.shade house.old house.wet", Asked(rules, new()));
        Assert.Equal("house.wet", Asked(rules, new(Shade: Shade.Green)));
        Assert.Equal("house.old house.wet", Asked(rules, new(Shade: Shade.Blue)));
        Assert.Equal("house.wet house.shade", Asked(rules, new(Old: false)));
    }

    [Fact(DisplayName = "50 trong 101 tuổi còn ngỏ, đều ở nửa trên: các ô sau ô thứ 64 không bị tính cho các ô đầu")]
    public void Cells_beyond_the_first_64()
    {
        // Below 51 each age is a cell of its own in which the answer is no.
        Condition<House>[] never = [.. Enumerable.Range(1, 50).Select(age => All(AgeFact.AtLeast(age), AgeFact.Below(age), OldFact.Holds))];
        Condition<House>[] open = [.. Enumerable.Range(51, 50).Select(age => All(AgeFact.AtLeast(age), AgeFact.AtMost(age)))];

        Assert.Equal("house.age house.wet", new House().Questions(All(WetFact.Holds, Any([.. never, .. open]))));
        Assert.Equal("house.age house.wet", new House().Questions(All(Any([.. never, .. open]), WetFact.Holds)));
    }

    [Fact(DisplayName = "Kết quả đầu và kết quả thứ ba: kết quả ở giữa không có quy tắc nào dẫn đến")]
    public void Results_apart()
    {
        RuleSet<House, Shade> rules = new(
            "made.up",
            new("giả", "made up"),
            shade => new(shade.ToString(), shade.ToString()),
            new Rule<House, Shade>(Shop.Article1, Verification.Official, Shade.Blue, Any(All(WetFact.Holds, OldFact.Holds), AgeFact.AtLeast(10))))
        { Otherwise = Shade.Red };

        Assert.Equal("house.age house.wet house.old", Asked(rules, new()));
    }

    private static string Asked(RuleSet<House, Shade> rules, House house) => string.Join(' ', house.Ask(rules).Missing.Select(fact => fact.Code));
}
