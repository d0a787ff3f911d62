using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>A scoring sheet as a drawing: a column for clay and one for other soils, an item whose rows are added, and one of which the highest counts.</summary>
/// <param name="Rows">The rows of both items.</param>
/// <param name="Added">How many of the rows belong to the first item.</param>
/// <param name="Counting">How several rows of the second item count.</param>
internal sealed record DrawnSheet(ImmutableArray<DrawnSheet.Row> Rows, int Added, RowCount Counting)
{
    private Score<Farm>? _score;

    /// <summary>The score of the kernel: one for all comparisons.</summary>
    public Score<Farm> Score => _score ??= Draw();

    /// <summary>The points of a farm of which everything is known: written without the kernel.</summary>
    public int PointsOf(Farm farm)
    {
        int[] points = [.. Rows.Select(row => !row.When.Holds(farm) ? 0 : farm.Soil == Soil.Clay ? row.Clay : row.Reprint ?? row.Other)];
        int[] second = [.. points.Skip(Added)];
        return points.Take(Added).Sum() + (Counting == RowCount.HighestRow ? second.DefaultIfEmpty().Max() : second.Sum());
    }

    public override string ToString() => $"{Counting} after {Added} of [{string.Join("; ", Rows)}]";

    public DrawnSheet Given(Farm farm) => new([.. Rows.Select(row => row with { When = row.When.Given(farm) })], Added, Counting);

    public IEnumerable<DrawnSheet> Smaller()
    {
        for (int i = 0; i < Rows.Length && Rows.Length > 1; i++)
        {
            yield return new(Rows.RemoveAt(i), i < Added ? Added - 1 : Added, Counting);
        }

        for (int i = 0; i < Rows.Length; i++)
        {
            foreach (Sketch when in Rows[i].When.Smaller())
            {
                yield return new(Rows.SetItem(i, Rows[i] with { When = when }), Added, Counting);
            }
        }
    }

    private Score<Farm> Draw()
    {
        var table = new PointTable(["clay", "other"], Rows.Select((row, i) => (Code: CodeOf(i), row)).ToDictionary(
            each => each.Code, each => (ImmutableArray<int>)[each.row.Clay, each.row.Other]));
        ScoreRow<Farm>[] rows = [.. Rows.Select((row, i) => new ScoreRow<Farm>(CodeOf(i), new("dòng", "row"), row.When.ToCondition())
        {
            OtherPrints = row.Reprint is { } points ? [new("other", FarmFacts.Always("farm.reprint", points))] : [],
        })];
        return new(
            "farm.score",
            new("điểm", "score"),
            FarmFacts.Always("farm.points", table),
            [
                new("clay", new("đất sét", "clay"), FarmFacts.Soil.Is(Soil.Clay)),
                new("other", new("đất khác", "other soils"), FarmFacts.Soil.In(Soil.Loam, Soil.Sand)),
            ],
            new ScoreItem<Farm>("1", new("mục một", "item one"), [.. rows.Take(Added)]),
            new ScoreItem<Farm>("2", new("mục hai", "item two"), [.. rows.Skip(Added)]) { Counting = FarmFacts.Always("farm.counting", Counting) });
    }

    private static string CodeOf(int row) => "r" + (char)('0' + row);

    /// <summary>A row of the sheet.</summary>
    /// <param name="When">When it is ticked.</param>
    /// <param name="Clay">Its points on clay.</param>
    /// <param name="Other">Its points on other soils.</param>
    /// <param name="Reprint">Its points on other soils in another print, which counts; null where there is none.</param>
    internal sealed record Row(Sketch When, int Clay, int Other, int? Reprint);
}
