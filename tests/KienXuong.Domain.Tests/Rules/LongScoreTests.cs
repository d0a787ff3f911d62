using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A scoring sheet of more than 64 rows: added one by one, and with items of which the highest row counts on both sides of the 64th.</summary>
public class LongScoreTests
{
    private const int Rows = 130;

    /// <summary>Row i is ticked from i years on; each gives one point.</summary>
    private static readonly Score<House> Sum = Of([("1", 0, Rows, null)], _ => 1);

    /// <summary>Of the rows 50 to 79 and 80 to 129 the highest counts; row i gives i points.</summary>
    internal static readonly Score<House> Parts = Of([("1", 0, 50, null), ("2", 50, 80, RowCount.HighestRow), ("3", 80, Rows, RowCount.HighestRow)], row => row);

    /// <summary>The later a row stands, the fewer points it gives.</summary>
    private static readonly Score<House> Falling = Of([("1", 0, Rows, RowCount.HighestRow)], row => 200 - row);

    [Theory(DisplayName = "Mỗi dòng một điểm, dòng thứ i khi từ i năm trở lên: điểm là số dòng")]
    [InlineData(0, 1)]
    [InlineData(62, 63)]
    [InlineData(63, 64)]
    [InlineData(64, 65)]
    [InlineData(65, 66)]
    [InlineData(99, 100)]
    public void Rows_are_added(int age, int points)
    {
        Assert.Equal((points, points), RangeOf(Sum, age, age));
        Assert.Equal((1, points), RangeOf(Sum, 0, age));
        Assert.Equal((points, 101), RangeOf(Sum, age, 100));
    }

    [Theory(DisplayName = "Dòng điểm cao nhất của từng mục: 1 đến 49 cộng lại, rồi cao nhất của mục hai và của mục ba")]
    [InlineData(49, 1_225)]
    [InlineData(50, 1_225 + 50)]
    [InlineData(63, 1_225 + 63)]
    [InlineData(64, 1_225 + 64)]
    [InlineData(79, 1_225 + 79)]
    [InlineData(80, 1_225 + 79 + 80)]
    [InlineData(100, 1_225 + 79 + 100)]
    public void The_highest_of_each_item_counts(int age, int points)
    {
        Assert.Equal((points, points), RangeOf(Parts, age, age));
        Assert.Equal((1_225, points), RangeOf(Parts, 49, age));
    }

    [Fact(DisplayName = "Dòng thấp xen giữa các dòng cao: vẫn là dòng cao nhất, không cộng lại")]
    public void Rows_up_and_down() =>
        Assert.Equal((100, 100), RangeOf(Of([("1", 0, Rows, RowCount.HighestRow)], row => row % 2 == 0 ? 100 : 1), 70, 70));

    [Theory(DisplayName = "Dòng đầu cao nhất: các dòng sau không thêm điểm")]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(100)]
    public void A_lower_row_adds_nothing(int age)
    {
        Assert.Equal((200, 200), RangeOf(Falling, age, age));
        Assert.Equal((200, 200), RangeOf(Falling, 0, age));
    }

    [Fact(DisplayName = "Giải thích nêu đúng các dòng được đánh dấu và các dòng còn ngỏ, trước và sau dòng thứ 64; so điểm hai lần vẫn vậy")]
    public void Every_ticked_row_is_told()
    {
        Condition<House> condition = Conditions.All(Sum.AtLeast(1), Sum.Below(200));
        ImmutableArray<Step> known = new House(Age: NumberRange.Exactly(66)).Ask(condition).Steps;
        ImmutableArray<Step> open = new House(Age: new(62, 66)).Ask(condition).Steps;

        Assert.Equal(Enumerable.Range(0, 67).Select(Code), known.Where(step => step.Kind == StepKind.Row).Select(step => step.RowCode));
        Assert.All(known.Where(step => step.Kind == StepKind.Row), step => Assert.Equal(Truth.Yes, step.Truth));
        Assert.Equal(Enumerable.Range(0, 67).Select(Code), open.Where(step => step.Kind == StepKind.Row).Select(step => step.RowCode));
        Assert.Equal(Enumerable.Range(63, 4).Select(Code), open.Where(step => step.Kind == StepKind.Row && step.Truth == Truth.Undetermined).Select(step => step.RowCode));
        Assert.Equal([(63L, 67L), (63L, 67L)], open.Where(step => step.Kind == StepKind.Score).Select(step => (step.Low, step.High)));
    }

    private static string Code(int row) => FormattableString.Invariant($"r{row:000}");

    private static (long Low, long High)? RangeOf(Score<House> score, int low, int high) => SampleSheet.RangeOf(score, new(Age: new(low, high)));

    private static Score<House> Of((string Number, int From, int To, RowCount? Counting)[] items, Func<int, int> points) => new(
        "house.long",
        new("điểm dài", "long score"),
        Shop.Always("house.longPoints", new PointTable(["all"], Enumerable.Range(0, Rows).ToDictionary(Code, row => ImmutableArray.Create(points(row))))),
        [new("all", new("mọi nhà", "every house"), AgeFact.AtLeast(0))],
        [.. items.Select(item => new ScoreItem<House>(
            item.Number,
            new("mục", "item"),
            [.. Enumerable.Range(item.From, item.To - item.From).Select(row => new ScoreRow<House>(Code(row), new("dòng", "row"), AgeFact.AtLeast(row)))])
        {
            Counting = item.Counting is { } counting ? Shop.Always("house.longCounting", counting) : null,
        })]);
}
