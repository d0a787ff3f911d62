using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>Every completion of a farm of which something is unknown: an independent variable for each unknown fact, with a value on each side of every limit.</summary>
internal sealed class FarmCompletions
{
    private readonly List<(string Code, ImmutableArray<Func<Farm, Farm>> Values)> _unknown = [];
    private readonly Farm _farm;

    public FarmCompletions(Farm farm, bool asksHarvest, bool asksHeads)
    {
        _farm = farm;
        for (int i = 0; i < FarmFacts.Questions; i++)
        {
            int question = i;
            if (farm.Answers[i] is null)
            {
                Add(FarmFacts.Asked[i].Code, [each => each with { Answers = each.Answers.With(question, false) }, each => each with { Answers = each.Answers.With(question, true) }]);
            }
        }

        if (farm.Soil is null)
        {
            Add("farm.soil", [.. Enum.GetValues<Soil>().Select(soil => (Func<Farm, Farm>)(each => each with { Soil = soil }))]);
        }

        Add("farm.age", farm.Age, 0, 5, (each, age) => each with { Age = age });
        AddHarvest(asksHarvest, asksHeads);
        for (int i = 0; i < farm.Animals.Count; i++)
        {
            int place = i;
            Animal Here(Farm each) => each.Animals[place];
            Add("animal.age#" + (char)('0' + i), farm.Animals[i].Age, 0, 5, (each, age) => Replaced(each, place, Here(each) with { Age = age }));
            if (farm.Animals[i].Healthy is null)
            {
                Add("animal.healthy#" + (char)('0' + i), [
                    each => Replaced(each, place, Here(each) with { Healthy = false }),
                    each => Replaced(each, place, Here(each) with { Healthy = true })]);
            }
        }
    }

    public long Count => _unknown.Aggregate(1L, (count, fact) => count * fact.Values.Length);

    /// <summary>The results of every completion, and the facts of which two values lead to different results in some completion of the others.</summary>
    public (ImmutableArray<Grade> Possible, ImmutableArray<string> Matter) Try(Func<Farm, Grade> grade)
    {
        var results = new Grade[Count];
        for (long n = 0; n < results.LongLength; n++)
        {
            results[n] = grade(Completion(n));
        }

        var matter = new List<string>();
        long stride = 1;
        foreach ((string code, ImmutableArray<Func<Farm, Farm>> values) in _unknown)
        {
            for (long n = 0; n < results.LongLength; n++)
            {
                if (results[n] != results[n - (n / stride % values.Length * stride)])
                {
                    matter.Add(code);
                    break;
                }
            }

            stride *= values.Length;
        }

        return ([.. results.Distinct().Order()], [.. matter.Order(StringComparer.Ordinal)]);
    }

    private Farm Completion(long number)
    {
        Farm farm = _farm;
        foreach ((_, ImmutableArray<Func<Farm, Farm>> values) in _unknown)
        {
            farm = values[(int)(number % values.Length)](farm);
            number /= values.Length;
        }

        return farm;
    }

    /// <summary>The harvest per head itself where nothing of it is known, else the source that is not; a source that the rules ask by itself is a fact of its own.</summary>
    private void AddHarvest(bool asksHarvest, bool asksHeads)
    {
        bool declared = _farm.PerHead is not null;
        bool nothing = !declared && _farm.Harvest is null && _farm.Heads is null;
        if (nothing)
        {
            Add("farm.perHead", [.. ((long[])[0, 10, 11, 20, 21, 30, 31]).Select(amount => (Func<Farm, Farm>)(each => each with { PerHead = amount }))]);
        }

        bool bySources = !declared && !nothing;
        if (_farm.Harvest is null && (bySources || asksHarvest))
        {
            Add("farm.harvest", [.. ((long[])[0, 10, 11, 20, 21, 30, 31, 40, 41, 60, 61, 90, 91]).Select(amount => (Func<Farm, Farm>)(each => each with { Harvest = amount }))]);
        }

        if (bySources || asksHeads)
        {
            Add("farm.heads", _farm.Heads, 1, 3, (each, heads) => each with { Heads = heads });
        }
    }

    private void Add(string code, ImmutableArray<Func<Farm, Farm>> values) => _unknown.Add((code, values));

    private void Add(string code, NumberRange? known, int lowest, int highest, Func<Farm, NumberRange, Farm> with)
    {
        long low = known?.Low ?? lowest;
        long high = known?.High ?? highest;
        if (low < high)
        {
            Add(code, [.. Enumerable.Range((int)low, (int)(high - low) + 1).Select(value => (Func<Farm, Farm>)(each => with(each, NumberRange.Exactly(value))))]);
        }
    }

    private static Farm Replaced(Farm farm, int place, Animal animal) =>
        farm with { Animals = [.. farm.Animals.Take(place), animal, .. farm.Animals.Skip(place + 1)] };
}
