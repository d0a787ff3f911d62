using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>The columns reading of made-up rules against the single reading, row by row.</summary>
public class ColumnsOfFarms
{
    private static readonly int[] Sizes = [0, 1, 63, 64, 65, 127, 1_023, 1_024, 1_025, 1_100];

    [Fact(DisplayName = "Theo cột: mọi dạng điều kiện cho từng hàng đúng bằng kết quả đọc riêng hàng đó")]
    public void Columns_equal_one_by_one() => Check.One(
        Runs.Of(60, 60),
        Prop.ForAll(FarmGenerators.AnyPlainSketch(), FarmGenerators.AnyPlainSketch(), Arb.From(Gen.Choose(0, 10_000)), (first, second, seed) =>
            AssertSame(KernelAgainstBruteForce.Rules(first, second), Sizes[seed % Sizes.Length], seed)));

    [Theory(DisplayName = "Theo cột: bảng trống, một hàng, và số hàng quanh một từ máy và quanh một khối")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(2_100)]
    public void Any_number_of_rows(int rows)
    {
        Sketch soilAndAge = new Sketch.Either(new Sketch.SoilAmong(0b101), new Sketch.AgeCompared(Relation.AtLeast, 3));
        Sketch harvest = new Sketch.Either(new Sketch.HarvestCompared(20, Above: true), new Sketch.Answered(2));

        AssertSame(KernelAgainstBruteForce.Rules(new Sketch.Both(new Sketch.Many(2, Fewer: true), soilAndAge), harvest), rows, seed: 1);
        AssertSame(KernelAgainstBruteForce.Rules(new Sketch.Both(new Sketch.PerHeadCompared(0, Above: false), new Sketch.Many(2, Fewer: false)), new Sketch.PerHeadCompared(20, Above: true)), rows, seed: 2);
    }

    [Fact(DisplayName = "Theo cột: hơn 65.536 hàng chia thành nhiều phần, một lõi hay mọi lõi, cùng kết quả")]
    public void Many_rows_in_parts() =>
        AssertSame(KernelAgainstBruteForce.Rules(new Sketch.PerHeadCompared(10, Above: true), new Sketch.Many(2, Fewer: false)), 66_000, seed: 5);

    [Theory(DisplayName = "Theo cột: chưa biết vật nuôi, điều kiện của vật nuôi hỏi cả trang trại; trang trại trả lời không thì đã quyết định, như đọc riêng từng hàng")]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    public void Members_whose_condition_asks_the_farm(int rows) =>
        AssertSame(KernelAgainstBruteForce.Rules(new Sketch.AnimalsBelow(Sketch.Way.AtLeast, 1, 5, Healthy: false, Vouched: false, FarmAnswers: true), new Sketch.Answered(1)), rows, seed: 3);

    [Fact(DisplayName = "Theo cột: khai báo thay cho điều kiện còn ngỏ của từng hàng, như đọc riêng từng hàng")]
    public void What_a_row_declares_stands_in() =>
        AssertSame(KernelAgainstBruteForce.Rules(new Sketch.Declared(new Sketch.AgeCompared(Relation.AtLeast, 3)), new Sketch.Answered(1)), 65, seed: 4);

    private static void AssertSame(RuleSet<Farm, Grade> rules, int rows, int seed)
    {
        var random = new Random(seed);
        Farm[] farms = [.. Enumerable.Range(0, rows).Select(_ => Draw(random))];
        FactTable<Farm> table = TableOf(farms);
        var bound = Bound<Farm>.Of(rules, LawBook.Vietnam, KernelAgainstBruteForce.Day);
        PossibleColumn<Grade> one = new(rows, new ColumnRun(bound.Rules, rows, table.Find, table.FindCount).Run(1));
        PossibleColumn<Grade> all = new(rows, new ColumnRun(bound.Rules, rows, table.Find, table.FindCount).Run(null));
        Possible<Grade>[] expected = [.. farms.Select(farm => new Possible<Grade>(bound.Evaluate(farm, KernelAgainstBruteForce.Day)))];

        for (int row = 0; row < rows; row++)
        {
            if (expected[row] != one[row] || expected[row] != all[row])
            {
                Assert.Fail($"row {row}, {farms[row]}: expected {expected[row]}, one core {one[row]}, all cores {all[row]}");
            }
        }

        Assert.Equal(expected.Count(each => !each.IsDecided), one.CountUndetermined());
        Assert.All(Enum.GetValues<Grade>(), grade => Assert.Equal(expected.Count(each => each.Decided == grade), one.CountDecided(grade)));
    }

    /// <summary>A farm whose numbers are known exactly or not at all, some of them outside what they can be; nobody knows its animals.</summary>
    private static Farm Draw(Random random) => new(
        new((ulong)random.Next(16), (ulong)random.Next(16)),
        random.Next(4) == 0 ? random.Next(-1, 6) : null,
        random.Next(3) == 0 ? null : (Soil)random.Next(4),
        random.Next(3) == 0 ? null : NumberRange.Exactly(random.Next(-1, 7)),
        random.Next(3) == 0 ? 10 * random.Next(0, 4) + random.Next(-1, 2) : null,
        random.Next(3) == 0 ? null : 10 * random.Next(0, 10) + random.Next(-1, 2),
        random.Next(3) == 0 ? null : NumberRange.Exactly(random.Next(0, 7)),
        null,
        null,
        null,
        null,
        null,
        random.Next(3) switch { 0 => null, 1 => true, _ => false },
        null!);

    private static FactTable<Farm> TableOf(Farm[] farms)
    {
        var table = new FactTable<Farm>(farms.Length);
        for (int row = 0; row < farms.Length; row++)
        {
            Farm farm = farms[row];
            for (int i = 0; i < FarmFacts.Questions; i++)
            {
                table.Column(FarmFacts.Asked[i]).Set(row, farm.Answers[i]);
            }

            table.Column(FarmFacts.Said).Set(row, farm.Said);
            table.Column(FarmFacts.Declared).Set(row, farm.Declared);
            table.Column(FarmFacts.Soil).Set(row, farm.Soil);
            table.Column(FarmFacts.Age).Set(row, farm.Age?.Low);
            table.Column(FarmFacts.PerHead).Set(row, farm.PerHead?.Amount);
            table.Column(FarmFacts.Harvest).Set(row, farm.Harvest?.Amount);
            table.Column(FarmFacts.Heads).Set(row, farm.Heads?.Low);
        }

        return table;
    }
}
