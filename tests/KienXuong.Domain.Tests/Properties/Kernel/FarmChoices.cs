using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>The facts that two drawings mention, each with the values worth trying; the harvest per head is a fact of its own here, and no count is declared.</summary>
internal sealed class FarmChoices
{
    private static readonly ImmutableArray<long> Amounts = [0, 10, 11, 20, 21, 30, 31];

    private readonly List<FarmChoice> _all = [];

    public FarmChoices(Farm farm, params ReadOnlySpan<Sketch> sketches)
    {
        var leaves = new List<Sketch>();
        foreach (Sketch sketch in sketches)
        {
            Gather(sketch, leaves);
        }

        for (int i = 0; i < FarmFacts.Questions; i++)
        {
            int question = i;
            bool isAsked = leaves.Exists(leaf => leaf is Sketch.Many || (leaf is Sketch.Answered answered && answered.Question == question) || (leaf is Sketch.AnimalsBelow { FarmAnswers: true } && question == 0));
            Add(isAsked, FarmFacts.Asked[i].Code, [0, 1], farm.Answers[i] is { } answer ? (answer ? 1 : 0) : null, isAmount: false, (each, value) => each with { Answers = each.Answers.With(question, value == 1) });
        }

        Add(leaves.Exists(leaf => leaf is Sketch.SoilAmong or Sketch.PerHeadCompared { Amount: 0 }), "farm.soil", [0, 1, 2], (long?)farm.Soil, isAmount: false, (each, value) => each with { Soil = (Soil)value });
        Add(leaves.Exists(leaf => leaf is Sketch.AgeCompared), "farm.age", [0, 1, 2, 3, 4, 5], farm.Age?.Low, isAmount: true, (each, value) => each with { Age = NumberRange.Exactly((int)value) });
        Add(leaves.Exists(leaf => leaf is Sketch.PerHeadCompared), "farm.perHead", Amounts, farm.PerHead?.Amount, isAmount: true, (each, value) => each with { PerHead = value });
        Add(leaves.Exists(leaf => leaf is Sketch.HarvestCompared), "farm.harvest", Amounts, farm.Harvest?.Amount, isAmount: true, (each, value) => each with { Harvest = value });
        Add(leaves.Exists(leaf => leaf is Sketch.HeadsCompared), "farm.heads", [1, 2, 3, 4, 5], farm.Heads?.Low, isAmount: true, (each, value) => each with { Heads = NumberRange.Exactly((int)value) });
        for (int i = 0; i < farm.Animals.Count; i++)
        {
            int place = i;
            Animal animal = farm.Animals[i];
            Add(leaves.Exists(leaf => leaf is Sketch.AnimalsBelow), "animal.age#" + (char)('0' + i), [0, 1, 2, 3, 4, 5], animal.Age?.Low, isAmount: true, (each, value) => Replaced(each, place, each.Animals[place] with { Age = NumberRange.Exactly((int)value) }));
            Add(leaves.Exists(leaf => leaf is Sketch.AnimalsBelow { Healthy: true }), "animal.healthy#" + (char)('0' + i), [0, 1], animal.Healthy is { } healthy ? (healthy ? 1 : 0) : null, isAmount: false, (each, value) => Replaced(each, place, each.Animals[place] with { Healthy = value == 1 }));
        }
    }

    public IReadOnlyList<FarmChoice> All => _all;

    /// <summary>How many farms there are with every combination of values.</summary>
    public long Count => _all.Aggregate(1L, (count, choice) => count * choice.Values.Length);

    private static void Gather(Sketch sketch, List<Sketch> leaves)
    {
        leaves.Add(sketch);
        foreach (Sketch part in sketch.Inside())
        {
            Gather(part, leaves);
        }
    }

    private static Farm Replaced(Farm farm, int place, Animal animal) =>
        farm with { Animals = [.. farm.Animals.Take(place), animal, .. farm.Animals.Skip(place + 1)] };

    private void Add(bool isAsked, string code, ImmutableArray<long> values, long? known, bool isAmount, Func<Farm, long, Farm> with)
    {
        if (isAsked)
        {
            _all.Add(new(code, known is { } value && !values.Contains(value) ? values.Add(value) : values, known, isAmount, with));
        }
    }
}

/// <summary>One fact of a farm, the values worth trying, and its value where it is known.</summary>
internal sealed record FarmChoice(string Code, ImmutableArray<long> Values, long? Known, bool IsAmount, Func<Farm, long, Farm> With);
