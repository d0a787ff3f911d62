using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Properties.Kernel.FarmFacts;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>A condition on a farm as a drawing that can be generated, shrunk and read: the kernel reads its condition, the brute force reads the drawing.</summary>
internal abstract record Sketch
{
    /// <summary>Whether the condition holds for a farm of which everything is known: written without the kernel.</summary>
    public abstract bool Holds(Farm farm);

    /// <summary>The condition of the kernel.</summary>
    public abstract Condition<Farm> ToCondition();

    /// <summary>The drawings inside.</summary>
    public virtual IEnumerable<Sketch> Inside() => [];

    /// <summary>Smaller drawings.</summary>
    public virtual IEnumerable<Sketch> Smaller() => Inside();

    public sealed record Both(Sketch Left, Sketch Right) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Left, Right];

        public override bool Holds(Farm farm) => Left.Holds(farm) && Right.Holds(farm);

        public override Condition<Farm> ToCondition() => All(Left.ToCondition(), Right.ToCondition());

        public override IEnumerable<Sketch> Smaller() =>
            [Left, Right, .. Left.Smaller().Select(part => this with { Left = part }), .. Right.Smaller().Select(part => this with { Right = part })];
    }

    public sealed record Either(Sketch Left, Sketch Right) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Left, Right];

        public override bool Holds(Farm farm) => Left.Holds(farm) || Right.Holds(farm);

        public override Condition<Farm> ToCondition() => Any(Left.ToCondition(), Right.ToCondition());

        public override IEnumerable<Sketch> Smaller() =>
            [Left, Right, .. Left.Smaller().Select(part => this with { Left = part }), .. Right.Smaller().Select(part => this with { Right = part })];
    }

    public sealed record Opposite(Sketch Part) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Part];

        public override bool Holds(Farm farm) => !Part.Holds(farm);

        public override Condition<Farm> ToCondition() => Not(Part.ToCondition());

        public override IEnumerable<Sketch> Smaller() => [Part, .. Part.Smaller().Select(part => new Opposite(part))];
    }

    /// <summary>One question is answered yes.</summary>
    public sealed record Answered(int Question) : Sketch
    {
        public override bool Holds(Farm farm) => farm.Answers[Question]!.Value;

        public override Condition<Farm> ToCondition() => Asked[Question].Holds;
    }

    /// <summary>At least so many questions are answered yes, or fewer.</summary>
    public sealed record Many(int Number, bool Fewer) : Sketch
    {
        public override bool Holds(Farm farm) =>
            ((farm.Declared ?? Enumerable.Range(0, Questions).Count(i => farm.Answers[i] == true)) >= Number) != Fewer;

        public override Condition<Farm> ToCondition() => Fewer ? CountOf(Group).Below(Number) : CountOf(Group).AtLeast(Number);
    }

    /// <summary>The soil is one of some, a bit each.</summary>
    public sealed record SoilAmong(int Allowed) : Sketch
    {
        public override bool Holds(Farm farm) => (Allowed >> (int)farm.Soil!.Value & 1) != 0;

        public override Condition<Farm> ToCondition() =>
            FarmFacts.Soil.In([.. Enum.GetValues<Soil>().Where(soil => (Allowed >> (int)soil & 1) != 0)]);
    }

    /// <summary>The age stands in a relation to a number.</summary>
    public sealed record AgeCompared(Relation Relation, int Number) : Sketch
    {
        public override bool Holds(Farm farm) => Compares(farm.Age!.Value.Low, Relation, Number);

        public override Condition<Farm> ToCondition() => ToCondition(FarmFacts.Age, Relation, Number);
    }

    /// <summary>The number of heads stands in a relation to a number.</summary>
    public sealed record HeadsCompared(Relation Relation, int Number) : Sketch
    {
        public override bool Holds(Farm farm) => Compares(farm.Heads!.Value.Low, Relation, Number);

        public override Condition<Farm> ToCondition() => ToCondition(FarmFacts.Heads, Relation, Number);
    }

    /// <summary>The harvest is at most an amount, or above it.</summary>
    public sealed record HarvestCompared(int Amount, bool Above) : Sketch
    {
        public override bool Holds(Farm farm) => (farm.Harvest!.Value.Amount <= Amount) != Above;

        public override Condition<Farm> ToCondition() => Above ? Harvest.Above((Vnd)Amount) : Harvest.AtMost((Vnd)Amount);
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
    }

    /// <summary>At least so many animals are below an age and, where asked, healthy on a farm that answers the first question yes.</summary>
    public sealed record AnimalsBelow(int Number, int Age, bool Healthy, bool FarmAnswers) : Sketch
    {
        public override bool Holds(Farm farm) => farm.Animals.Count(animal =>
            animal.Age!.Value.Low < Age && (!Healthy || animal.Healthy!.Value) && (!FarmAnswers || farm.Answers[0]!.Value)) >= Number;

        public override Condition<Farm> ToCondition()
        {
            var each = new List<Condition<Animal>> { AnimalAge.Below(Age) };
            if (Healthy)
            {
                each.Add(FarmFacts.Healthy.Holds);
            }

            if (FarmAnswers)
            {
                each.Add(Animals.Of(Asked[0].Holds));
            }

            return Animals.AtLeast(Number, All([.. each]));
        }
    }

    private static bool Compares(long value, Relation relation, long limit) => relation switch
    {
        Relation.AtMost => value <= limit,
        Relation.Below => value < limit,
        Relation.AtLeast => value >= limit,
        Relation.Above => value > limit,
    };

    private static Condition<Farm> ToCondition(NumberFact<Farm> fact, Relation relation, int number) => relation switch
    {
        Relation.AtMost => fact.AtMost(number),
        Relation.Below => fact.Below(number),
        Relation.AtLeast => fact.AtLeast(number),
        Relation.Above => fact.Above(number),
    };
}
