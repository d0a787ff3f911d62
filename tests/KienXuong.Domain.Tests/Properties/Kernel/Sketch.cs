using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Properties.Kernel.FarmFacts;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>A condition on a farm as a drawing that can be generated, shrunk and read: the kernel reads its condition, the brute force reads the drawing.</summary>
internal abstract partial record Sketch
{
    /// <summary>Whether the condition holds for a farm of which everything is known: written without the kernel.</summary>
    public abstract bool Holds(Farm farm);

    /// <summary>The condition of the kernel.</summary>
    public abstract Condition<Farm> ToCondition();

    /// <summary>The drawings inside.</summary>
    public virtual IEnumerable<Sketch> Inside() => [];

    /// <summary>Smaller drawings.</summary>
    public virtual IEnumerable<Sketch> Smaller() => Inside();

    /// <summary>The codes of the facts that it asks.</summary>
    public virtual IEnumerable<string> Facts() => Inside().SelectMany(part => part.Facts());

    /// <summary>What a farm says of it part by part, each part for itself; only for drawings of which something can be declared.</summary>
    public virtual Truth Known(Farm farm) => throw new NotSupportedException();

    /// <summary>The same drawing with what a farm declares in place of the parts that the farm leaves open.</summary>
    public virtual Sketch Given(Farm farm) => this;

    public sealed record Both(Sketch Left, Sketch Right) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Left, Right];

        public override bool Holds(Farm farm) => Left.Holds(farm) && Right.Holds(farm);

        public override Condition<Farm> ToCondition() => All(Left.ToCondition(), Right.ToCondition());

        public override IEnumerable<Sketch> Smaller() =>
            [Left, Right, .. Left.Smaller().Select(part => this with { Left = part }), .. Right.Smaller().Select(part => this with { Right = part })];

        public override Truth Known(Farm farm) => (Truth)Math.Min((byte)Left.Known(farm), (byte)Right.Known(farm));

        public override Sketch Given(Farm farm) => new Both(Left.Given(farm), Right.Given(farm));
    }

    public sealed record Either(Sketch Left, Sketch Right) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Left, Right];

        public override bool Holds(Farm farm) => Left.Holds(farm) || Right.Holds(farm);

        public override Condition<Farm> ToCondition() => Any(Left.ToCondition(), Right.ToCondition());

        public override IEnumerable<Sketch> Smaller() =>
            [Left, Right, .. Left.Smaller().Select(part => this with { Left = part }), .. Right.Smaller().Select(part => this with { Right = part })];

        public override Truth Known(Farm farm) => (Truth)Math.Max((byte)Left.Known(farm), (byte)Right.Known(farm));

        public override Sketch Given(Farm farm) => new Either(Left.Given(farm), Right.Given(farm));
    }

    public sealed record Opposite(Sketch Part) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Part];

        public override bool Holds(Farm farm) => !Part.Holds(farm);

        public override Condition<Farm> ToCondition() => Not(Part.ToCondition());

        public override IEnumerable<Sketch> Smaller() => [Part, .. Part.Smaller().Select(part => new Opposite(part))];

        public override Truth Known(Farm farm) => (Truth)(2 - (byte)Part.Known(farm));

        public override Sketch Given(Farm farm) => new Opposite(Part.Given(farm));
    }

    /// <summary>What the farm declares stands in for a part that the farm leaves open.</summary>
    public sealed record Declared(Sketch Part) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => [Part];

        public override bool Holds(Farm farm) => Part.Holds(farm);

        public override Condition<Farm> ToCondition() => OrDeclared(Part.ToCondition(), Said);

        public override IEnumerable<Sketch> Smaller() => [Part, .. Part.Smaller().Select(part => new Declared(part))];

        public override Sketch Given(Farm farm) => farm.Said is { } said && Part.Known(farm) == Truth.Undetermined ? new Fixed(said) : Part;
    }

    /// <summary>Always so or never, by a named choice.</summary>
    public sealed record Fixed(bool So) : Sketch
    {
        public override bool Holds(Farm farm) => So;

        public override Condition<Farm> ToCondition() => Chosen<Farm, RowBetween>(So ? Nearest : Reached, RowBetween.NearestRow);
    }

    /// <summary>One question is answered yes.</summary>
    public sealed record Answered(int Question) : Sketch
    {
        public override bool Holds(Farm farm) => farm.Answers[Question]!.Value;

        public override Condition<Farm> ToCondition() => Asked[Question].Holds;

        public override IEnumerable<string> Facts() => [Asked[Question].Code];

        public override Truth Known(Farm farm) => farm.Answers[Question] switch { true => Truth.Yes, false => Truth.No, null => Truth.Undetermined };
    }

    /// <summary>At least so many questions are answered yes, or fewer.</summary>
    public sealed record Many(int Number, bool Fewer) : Sketch
    {
        public override bool Holds(Farm farm) =>
            ((farm.Declared ?? Enumerable.Range(0, Questions).Count(i => farm.Answers[i] == true)) >= Number) != Fewer;

        public override Condition<Farm> ToCondition() => Fewer ? CountOf(Group).Below(Number) : CountOf(Group).AtLeast(Number);

        public override IEnumerable<string> Facts() => Asked.Select(fact => fact.Code);
    }

    /// <summary>The soil is one of some, a bit each.</summary>
    public sealed record SoilAmong(int Allowed) : Sketch
    {
        public override bool Holds(Farm farm) => (Allowed >> (int)farm.Soil!.Value & 1) != 0;

        public override Condition<Farm> ToCondition() =>
            FarmFacts.Soil.In([.. Enum.GetValues<Soil>().Where(soil => (Allowed >> (int)soil & 1) != 0)]);

        public override IEnumerable<string> Facts() => ["farm.soil"];

        public override Truth Known(Farm farm) =>
            Allowed == 7 ? Truth.Yes : Allowed == 0 ? Truth.No : farm.Soil is null ? Truth.Undetermined : Holds(farm) ? Truth.Yes : Truth.No;
    }
}
