using KienXuong.Domain.Rules;
using static KienXuong.Domain.Tests.Properties.Kernel.FarmFacts;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <content>Drawings of comparisons with amounts, numbers, ratios and tables.</content>
internal abstract partial record Sketch
{
    /// <summary>The age stands in a relation to a number.</summary>
    public sealed record AgeCompared(Relation Relation, int Number) : Sketch
    {
        public override bool Holds(Farm farm) => Compares(farm.Age!.Value.Low, Relation, Number);

        public override Condition<Farm> ToCondition() => ToCondition(FarmFacts.Age, Relation, Number);

        public override IEnumerable<string> Facts() => ["farm.age"];

        public override Truth Known(Farm farm)
        {
            NumberRange age = farm.Age ?? new(0, 5);
            bool low = Compares(age.Low, Relation, Number);
            return low != Compares(age.High, Relation, Number) ? Truth.Undetermined : low ? Truth.Yes : Truth.No;
        }
    }

    /// <summary>The number of heads stands in a relation to a number.</summary>
    public sealed record HeadsCompared(Relation Relation, int Number) : Sketch
    {
        public override bool Holds(Farm farm) => Compares(farm.Heads!.Value.Low, Relation, Number);

        public override Condition<Farm> ToCondition() => ToCondition(FarmFacts.Heads, Relation, Number);

        public override IEnumerable<string> Facts() => ["farm.heads"];
    }

    /// <summary>The harvest is at most an amount, or above it.</summary>
    public sealed record HarvestCompared(int Amount, bool Above) : Sketch
    {
        public override bool Holds(Farm farm) => (farm.Harvest!.Value.Amount <= Amount) != Above;

        public override Condition<Farm> ToCondition() => Above ? Harvest.Above((Vnd)Amount) : Harvest.AtMost((Vnd)Amount);

        public override IEnumerable<string> Facts() => ["farm.harvest"];
    }

    /// <summary>The harvest per head is at most an amount, or above it; an amount of zero stands for the limit of the soil.</summary>
    public sealed record PerHeadCompared(int Amount, bool Above) : Sketch
    {
        public override bool Holds(Farm farm)
        {
            long limit = Amount == 0 ? 10 * (1 + (long)farm.Soil!.Value) : Amount;
            bool atMost = farm.PerHead is { } declared ? declared.Amount <= limit : farm.Harvest!.Value.Amount <= limit * farm.Heads!.Value.Low;
            return atMost != Above;
        }

        public override Condition<Farm> ToCondition()
        {
            MoneyLimit<Farm> limit = Amount == 0 ? new MoneyLimit<Farm>(Limit, FarmFacts.Soil) : (Vnd)Amount;
            return Above ? PerHead.Above(limit) : PerHead.AtMost(limit);
        }

        public override IEnumerable<string> Facts() => Amount == 0 ? ["farm.perHead", "farm.soil"] : ["farm.perHead"];
    }

    /// <summary>The land per head, of which fallow land counts half, is below a number or not.</summary>
    public sealed record LandPerHeadCompared(int Number, bool Below) : Sketch
    {
        public override bool Holds(Farm farm)
        {
            long halves = farm.Land is { } land ? 2 * land : (2 * farm.Field!.Value.Low) + farm.Fallow!.Value.Low;
            return (halves < 2 * Number * farm.Heads!.Value.Low) == Below;
        }

        public override Condition<Farm> ToCondition() => Below ? LandPerHead.Below(Number) : LandPerHead.AtLeast(Number);

        public override IEnumerable<string> Facts() => ["farm.land", "farm.heads"];
    }

    /// <summary>The height per head is below a number or not.</summary>
    public sealed record HeightPerHeadCompared(int Number, bool Below) : Sketch
    {
        public override bool Holds(Farm farm) => (farm.Height!.Value.Low < Number * farm.Heads!.Value.Low) == Below;

        public override Condition<Farm> ToCondition() => Below ? HeightPerHead.Below(Number) : HeightPerHead.AtLeast(Number);

        public override IEnumerable<string> Facts() => ["farm.height", "farm.heads"];
    }

    /// <summary>The height is below that of the table for the age and the soil: in the row reached last, or in the nearest.</summary>
    public sealed record HeightBelowTable(bool Nearer) : Sketch
    {
        private static readonly int[] RowReached = [0, 0, 0, 0, 1, 2];
        private static readonly int[] RowNearest = [0, 0, 0, 1, 1, 2];
        private static readonly int[][] Least = [[2, 4, 3], [5, 4, 9], [7, 8, 1]];

        public override bool Holds(Farm farm) =>
            farm.Height!.Value.Low < Least[(Nearer ? RowNearest : RowReached)[farm.Age!.Value.Low]][(int)farm.Soil!.Value];

        public override Condition<Farm> ToCondition() => Height.Below(Heights, FarmFacts.Age, FarmFacts.Soil, Nearer ? Nearest : Reached);

        public override IEnumerable<string> Facts() => ["farm.height", "farm.age", "farm.soil"];
    }

    private static bool Compares(long value, Relation relation, long limit) => relation switch
    {
        Relation.AtMost => value <= limit,
        Relation.Below => value < limit,
        Relation.AtLeast => value >= limit,
        Relation.Above => value > limit,
    };

    private static Condition<Farm> ToCondition(NumberFact<Farm> fact, Relation relation, NumberLimit<Farm> number) => relation switch
    {
        Relation.AtMost => fact.AtMost(number),
        Relation.Below => fact.Below(number),
        Relation.AtLeast => fact.AtLeast(number),
        Relation.Above => fact.Above(number),
    };
}
