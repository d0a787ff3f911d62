using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Dòng loại trừ nhau: of a group of rows at most one is ticked, so its greatest points count once, also where each row is taken for itself.</summary>
public class RowGroupTests
{
    [Fact(DisplayName = "Ba bậc tuổi 5, 20 và 10 điểm, ẩm 3 điểm: chưa biết gì thì từ 0 đến 23, không phải 38")]
    public void A_group_counts_once()
    {
        Score<House> score = Of([5, 20, 10], wet: 3);

        Assert.Equal((0, 23), BoundsOf(score, new()));
        Assert.Equal((0, 20), BoundsOf(score, new(Wet: false)));
        Assert.Equal((13, 13), BoundsOf(score, new(Wet: true, Age: new(70, 80))));
        Assert.Equal((3, 23), BoundsOf(score, new(Wet: true, Age: new(50, 80))));
        Assert.Equal((13, 23), SampleSheet.RangeOf(score, new(Wet: true, Age: new(50, 80))));
        Assert.Equal((23, 23), BoundsOf(score, new(Wet: true, Age: NumberRange.Exactly(40))));
        Assert.Equal((5, 20), SampleSheet.RangeOf(score, new(Wet: false, Age: new(10, 45))));
    }

    [Fact(DisplayName = "Hai nhóm kề nhau: mỗi nhóm tính một lần; hai nhóm cùng tên ở hai mục khác nhau vẫn là hai nhóm")]
    public void Groups_side_by_side()
    {
        Score<House> sameName = new("house.two", new("điểm", "score"), Points([5, 20, 10], 3), Every, Bands("1", "band"), new ScoreItem<House>("2", new("mục", "item"), Row("wet", WetFact.Holds) with { Group = "band" }));
        Score<House> sameItem = new("house.two", new("điểm", "score"), Points([5, 20, 10], 3), Every, new ScoreItem<House>("1", new("mục", "item"), [.. Bands("1", "band").Rows, Row("wet", WetFact.Holds) with { Group = "other" }]));

        Assert.Equal((0, 23), BoundsOf(sameName, new()));
        Assert.Equal((0, 23), BoundsOf(sameItem, new()));
    }

    [Theory(DisplayName = "Điểm rút ngẫu nhiên: khoảng khi từng dòng tính riêng có đầu cao đạt được, khoảng chính xác đúng bằng duyệt mọi khả năng")]
    [InlineData(1)]
    [InlineData(20_241_001)]
    public void Both_ranges_against_brute_force(int seed)
    {
        var random = new Random(seed);
        for (int trial = 0; trial < 400; trial++)
        {
            int[] bands = [random.Next(30), random.Next(30), random.Next(30)];
            int wet = random.Next(30);
            (int first, int second) = (random.Next(101), random.Next(101));
            NumberRange? age = random.Next(3) == 0 ? null : new(Math.Min(first, second), Math.Max(first, second));
            bool? isWet = random.Next(3) switch { 0 => null, 1 => true, _ => false };
            House house = new(Age: age, Wet: isWet);
            int[] all =
            [
                .. from years in Enumerable.Range(0, 101)
                   where age is null || (years >= age.Value.Low && years <= age.Value.High)
                   from one in (bool[])[false, true]
                   where isWet is null || isWet == one
                   select (years < 10 ? 0 : years < 30 ? bands[0] : years < 60 ? bands[1] : bands[2]) + (one ? wet : 0),
            ];
            Score<House> score = Of(bands, wet);

            (long low, long high) = BoundsOf(score, house);
            Assert.Equal(all.Max(), high);
            Assert.InRange(low, 0, all.Min());
            Assert.Equal((all.Min(), all.Max()), SampleSheet.RangeOf(score, house));
        }
    }

    private static ImmutableArray<ScoreColumn<House>> Every => [new("all", new("mọi nhà", "every house"), AgeFact.AtLeast(0))];

    /// <summary>From 10, 30 and 60 years; and wet.</summary>
    private static Score<House> Of(int[] bands, int wet) => new(
        "house.groups", new("điểm", "score"), Points(bands, wet), Every, Bands("1", "band"), new ScoreItem<House>("2", new("mục", "item"), Row("wet", WetFact.Holds)));

    private static ScoreItem<House> Bands(string number, string group) => new(
        number,
        new("mục", "item"),
        Row("from10", All(AgeFact.AtLeast(10), AgeFact.Below(30))) with { Group = group },
        Row("from30", All(AgeFact.AtLeast(30), AgeFact.Below(60))) with { Group = group },
        Row("from60", AgeFact.AtLeast(60)) with { Group = group });

    private static ScoreRow<House> Row(string code, Condition<House> when) => new(code, new("dòng", "row"), when);

    private static Parameter<PointTable> Points(int[] bands, int wet) => Shop.Always("house.groupPoints", new PointTable(["all"], new Dictionary<string, ImmutableArray<int>>
    {
        ["from10"] = [bands[0]],
        ["from30"] = [bands[1]],
        ["from60"] = [bands[2]],
        ["wet"] = [wet],
    }));

    /// <summary>The bounds with each row, or group, taken for itself.</summary>
    private static (long Low, long High) BoundsOf(Score<House> score, House house)
    {
        var binder = new Binder(LawBook.Vietnam, Shop.Day);
        Frame<House> frame = binder.Frame<House>();
        BoundScore bound = score.Bind(binder);
        binder.Slots.Seal();
        scoped Sheet sheet = binder.Slots.Open(stackalloc long[binder.Slots.SheetSize]);
        frame.Project(house, Shop.Day, ref sheet);
        return bound.Bounds(in sheet);
    }
}
