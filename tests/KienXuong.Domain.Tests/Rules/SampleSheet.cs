using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A made-up scoring sheet of the house: two columns, an item whose rows are added, and one with a named choice how they count.</summary>
internal static class SampleSheet
{
    /// <summary>Red: 10 and 20, then 5, 8 and 2. Other shades: 1 and 2, then 3, 4 and 6.</summary>
    public static readonly Parameter<PointTable> Points = Shop.Always("house.points", new PointTable(["other", "red"], new Dictionary<string, ImmutableArray<int>>
    {
        ["wet"] = [1, 10],
        ["old"] = [2, 20],
        ["from10"] = [3, 5],
        ["from20"] = [4, 8],
        ["wetFrom30"] = [6, 2],
    }));

    public static readonly Score<House> Added = Of(RowCount.SumTickedRows);
    public static readonly Score<House> Highest = Of(RowCount.HighestRow);

    /// <summary>The sheet with a choice how the rows of its second item count.</summary>
    public static Score<House> Of(RowCount counting, params OtherPrint[] printsOfWet) => new(
        "house.score",
        new("điểm nhà", "score of the house"),
        Points,
        [
            new("red", new("nhà đỏ", "red house"), ShadeFact.Is(Shade.Red)),
            new("other", new("nhà khác", "other house"), ShadeFact.In(Shade.Green, Shade.Blue)),
        ],
        new ScoreItem<House>(
            "1",
            new("Tình trạng", "State"),
            new ScoreRow<House>("wet", new("Ẩm", "Wet"), WetFact.Holds) { OtherPrints = [.. printsOfWet] },
            new ScoreRow<House>("old", new("Cũ", "Old"), OldFact.Holds)),
        new ScoreItem<House>(
            "2",
            new("Tuổi", "Age"),
            new ScoreRow<House>("from10", new("Từ 10 năm", "From 10 years"), AgeFact.AtLeast(10)),
            new ScoreRow<House>("from20", new("Từ 20 năm", "From 20 years"), AgeFact.AtLeast(20)),
            new ScoreRow<House>("wetFrom30", new("Ẩm, từ 30 năm", "Wet, from 30 years"), Conditions.All(WetFact.Holds, AgeFact.AtLeast(30))))
        {
            Counting = Shop.Always("house.counting", counting),
        });

    /// <summary>The least and the greatest score of a house.</summary>
    public static (long Low, long High)? RangeOf(Score<House> score, House house) =>
        Bound<House>.Of(YesWhen(score.AtMost(5)), LawBook.Vietnam, Shop.Day).Score(house, Shop.Day, score);
}
