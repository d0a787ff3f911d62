using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>Generators of farms of which little is unknown, and of conditions on them; both shrink.</summary>
internal static class FarmGenerators
{
    private static readonly long[] Harvests = [0, 9, 10, 11, 20, 21, 30, 31, 40, 41, 60, 61, 90, 91, 150, 151];

    public static Arbitrary<Farm> AnyFarm() => Arb.From(Farms, Known);

    public static Arbitrary<Sketch> AnySketch() => Arb.From(Gen.Sized(size => Joined(Gen.Frequency((12, Leaves), (1, Scores)), Math.Min(4, 1 + (size / 15)))), sketch => sketch.Smaller());

    /// <summary>A single condition, not joined from others as "exactly so many" is.</summary>
    public static Arbitrary<Sketch> AnyLeaf() =>
        Arb.From(Gen.OneOf(Simple, Amounts, Animal.Where(sketch => sketch is not Sketch.AnimalsBelow { By: Sketch.Way.Exactly })));

    /// <summary>A drawing without scores, sums, ratios, tables, shares and declarations.</summary>
    public static Arbitrary<Sketch> AnyPlainSketch() => Arb.From(Gen.Sized(size => Joined(Plain, Math.Min(4, 1 + (size / 15)))), sketch => sketch.Smaller());

    public static Arbitrary<DrawnSheet> AnySheet() => Arb.From(Sheets, sheet => sheet.Smaller());

    private static Gen<Farm> Farms =>
        from known in Gen.Choose(0, 15)
        from more in Gen.Choose(0, 15)
        from yes in Gen.Choose(0, 15)
        from declared in Maybe(Gen.Choose(0, FarmFacts.Questions), 3)
        from soil in Maybe(Gen.Elements(Enum.GetValues<Soil>()), 1)
        from age in Ranges(0, 5)
        from perHead in Maybe(Gen.Elements(0L, 10, 11, 20, 21, 30, 31).Select(amount => new Vnd(amount)), 3)
        from harvest in Maybe(Gen.Elements(Harvests).Select(amount => new Vnd(amount)), 1)
        from heads in Ranges(1, 5)
        from land in Maybe(Gen.Choose(0, 9), 6)
        from plot in Ranges(0, 3)
        from fallow in Ranges(0, 3)
        from height in Ranges(0, 9)
        from herd in Ranges(0, 4)
        from said in Maybe(Gen.Elements(true, false), 3)
        from animals in Gen.Choose(0, 2).SelectMany(count => Gen.ListOf(Animals, count))
        select new Farm(
            new((ulong)(known | more), (ulong)yes), declared, soil, age, perHead, harvest, heads, land, plot, fallow, height, herd, said, [.. animals]);

    private static Gen<Animal> Animals =>
        from age in Ranges(0, 5)
        from healthy in Maybe(Gen.Elements(true, false), 1)
        from vouched in Maybe(Gen.Elements(true, false), 3)
        select new Animal(age, healthy, vouched);

    private static Gen<Sketch> Joined(Gen<Sketch> leaves, int depth) => depth == 0 ? leaves : Gen.Frequency(
        (2, leaves),
        (3, from left in Joined(leaves, depth - 1) from right in Joined(leaves, depth - 1) select (Sketch)new Sketch.Both(left, right)),
        (3, from left in Joined(leaves, depth - 1) from right in Joined(leaves, depth - 1) select (Sketch)new Sketch.Either(left, right)),
        (1, from part in Joined(leaves, depth - 1) select (Sketch)new Sketch.Opposite(part)));

    private static Gen<Sketch> Leaves => Gen.OneOf(Simple, Amounts, Animal, from part in Joined(Simple, 2) select (Sketch)new Sketch.Declared(part));

    private static Gen<Sketch> Simple => Gen.OneOf(
        Gen.Choose(0, 3).Select(question => (Sketch)new Sketch.Answered(question)),
        Gen.Choose(0, 7).Select(allowed => (Sketch)new Sketch.SoilAmong(allowed)),
        from relation in Relations from number in Gen.Choose(0, 5) select (Sketch)new Sketch.AgeCompared(relation, number));

    private static Gen<Sketch> Plain => Gen.OneOf(
        Simple,
        PlainAmounts,
        from number in Gen.Choose(1, 2)
        from age in Gen.Choose(1, 5)
        from healthy in Gen.Elements(true, false)
        from farm in Gen.Elements(true, false)
        select (Sketch)new Sketch.AnimalsBelow(Sketch.Way.AtLeast, number, age, healthy, false, farm));

    private static Gen<Sketch> PlainAmounts => Gen.OneOf(
        from number in Gen.Choose(0, 5) from fewer in Gen.Elements(true, false) select (Sketch)new Sketch.Many(number, fewer),
        from relation in Relations from number in Gen.Choose(1, 5) select (Sketch)new Sketch.HeadsCompared(relation, number),
        from amount in Gen.Elements(10, 20, 30) from above in Gen.Elements(true, false) select (Sketch)new Sketch.HarvestCompared(amount, above),
        from amount in Gen.Elements(0, 0, 10, 20, 30) from above in Gen.Elements(true, false) select (Sketch)new Sketch.PerHeadCompared(amount, above));

    private static Gen<Sketch> Amounts => Gen.OneOf(
        PlainAmounts,
        from number in Gen.Choose(0, 4) from below in Gen.Elements(true, false) select (Sketch)new Sketch.LandPerHeadCompared(number, below),
        from number in Gen.Choose(0, 4) from below in Gen.Elements(true, false) select (Sketch)new Sketch.HeightPerHeadCompared(number, below),
        from nearer in Gen.Elements(true, false) select (Sketch)new Sketch.HeightBelowTable(nearer),
        from so in Gen.Elements(true, false) select (Sketch)new Sketch.Fixed(so));

    private static Gen<Sketch> Animal =>
        from counting in Gen.Elements(Enum.GetValues<Sketch.Way>())
        from number in Gen.Choose(0, 3)
        from age in Gen.Choose(1, 5)
        from healthy in Gen.Elements(true, false)
        from vouched in Gen.Elements(true, false)
        from farm in Gen.Elements(true, false)
        select (Sketch)new Sketch.AnimalsBelow(counting, number, age, healthy, vouched, farm);

    private static Gen<Sketch> Scores =>
        from sheet in Sheets
        from relation in Relations
        from number in Gen.Choose(-1, 10)
        select (Sketch)new Sketch.Scored(sheet, relation, number);

    private static Gen<DrawnSheet> Sheets =>
        from rows in Gen.Choose(1, 4).SelectMany(count => Gen.ListOf(Rows, count))
        from added in Gen.Choose(0, rows.Count)
        from counting in Gen.Elements(RowCount.SumTickedRows, RowCount.HighestRow, RowCount.HighestRow)
        select new DrawnSheet([.. rows], added, counting);

    private static Gen<DrawnSheet.Row> Rows =>
        from condition in Gen.Frequency((3, Leaves), (1, from left in Leaves from right in Leaves select (Sketch)new Sketch.Both(left, right)))
        from clay in Gen.Choose(0, 4)
        from other in Gen.Choose(0, 4)
        from reprint in Maybe(Gen.Choose(0, 4), 9)
        select new DrawnSheet.Row(condition, clay, other, reprint);

    private static Gen<Relation> Relations => Gen.Elements(Enum.GetValues<Relation>());

    private static Gen<T?> Maybe<T>(Gen<T> known, int unknown)
        where T : struct => Gen.Frequency((3, known.Select(value => (T?)value)), (unknown, Gen.Constant((T?)null)));

    /// <summary>Known exactly, as a range, or not at all.</summary>
    private static Gen<NumberRange?> Ranges(int low, int high) => Gen.Frequency(
        (3, Gen.Choose(low, high).Select(value => (NumberRange?)NumberRange.Exactly(value))),
        (2, from one in Gen.Choose(low, high) from other in Gen.Choose(low, high) select (NumberRange?)new NumberRange(Math.Min(one, other), Math.Max(one, other))),
        (1, Gen.Constant((NumberRange?)null)));

    /// <summary>The same farm with one fact more known.</summary>
    private static IEnumerable<Farm> Known(Farm farm)
    {
        for (int i = 0; i < FarmFacts.Questions; i++)
        {
            if (farm.Answers[i] is null)
            {
                yield return farm with { Answers = farm.Answers.With(i, false) };
            }
        }

        if (farm.Soil is null)
        {
            yield return farm with { Soil = Soil.Clay };
        }

        if (farm.Age is not { } age || age.Low < age.High)
        {
            yield return farm with { Age = NumberRange.Exactly(farm.Age?.Low ?? 0) };
        }

        if (farm.Harvest is null)
        {
            yield return farm with { Harvest = 0 };
        }

        if (farm.Heads is not { } heads || heads.Low < heads.High)
        {
            yield return farm with { Heads = NumberRange.Exactly(farm.Heads?.Low ?? 1) };
        }

        if (farm.Field is not { } field || field.Low < field.High)
        {
            yield return farm with { Field = NumberRange.Exactly(farm.Field?.Low ?? 0) };
        }

        if (farm.Height is not { } height || height.Low < height.High)
        {
            yield return farm with { Height = NumberRange.Exactly(farm.Height?.Low ?? 0) };
        }

        if (farm.Said is not null)
        {
            yield return farm with { Said = null };
        }

        if (farm.Animals.Count > 0)
        {
            yield return farm with { Animals = [.. farm.Animals.Skip(1)] };
        }
    }
}
