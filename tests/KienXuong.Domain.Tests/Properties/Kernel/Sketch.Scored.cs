using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <content>Drawings of scores.</content>
internal abstract partial record Sketch
{
    /// <summary>The score of a sheet stands in a relation to a number of points; a number below zero stands for the limit of the soil.</summary>
    public sealed record Scored(DrawnSheet Sheet, Relation Relation, int Number) : Sketch
    {
        public override IEnumerable<Sketch> Inside() => Sheet.Rows.Select(row => row.When);

        public override bool Holds(Farm farm) => Compares(Sheet.PointsOf(farm), Relation, Number < 0 ? 2 * (1 + (int)farm.Soil!.Value) : Number);

        public override Condition<Farm> ToCondition()
        {
            NumberLimit<Farm> limit = Number < 0 ? new NumberLimit<Farm>(FarmFacts.PointLimit, FarmFacts.Soil) : Number;
            Score<Farm> score = Sheet.Score;
            return Relation switch
            {
                Relation.AtMost => score.AtMost(limit),
                Relation.Below => score.Below(limit),
                Relation.AtLeast => score.AtLeast(limit),
                Relation.Above => score.Above(limit),
            };
        }

        public override IEnumerable<Sketch> Smaller() => [.. Inside(), .. Sheet.Smaller().Select(sheet => this with { Sheet = sheet })];

        public override IEnumerable<string> Facts() => [.. base.Facts(), "farm.soil"];

        public override Sketch Given(Farm farm) => this with { Sheet = Sheet.Given(farm) };
    }
}
