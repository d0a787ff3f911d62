using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>Every completion of a farm of which something is unknown: an independent variable for each unknown fact that is asked, with a value on each side of every limit.</summary>
internal sealed class FarmCompletions
{
    private static readonly long[] PerHeads = [0, 10, 11, 20, 21, 30, 31];
    private static readonly long[] Harvests = [0, 10, 11, 20, 21, 30, 31, 40, 41, 50, 51, 60, 61, 80, 81, 90, 91, 100, 101, 120, 121, 150, 151];

    private readonly List<(ImmutableArray<string> Codes, ImmutableArray<Func<Farm, Farm>> Values)> _unknown = [];
    private readonly Farm _farm;
    private readonly HashSet<string> _asked;

    /// <summary>The completions of a farm by the facts that some drawings ask.</summary>
    public FarmCompletions(Farm farm, params Sketch[] sketches)
    {
        _farm = farm;
        _asked = [.. sketches.SelectMany(sketch => sketch.Facts())];
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

        Add("farm.age", farm.Age, new(0, 5), (each, age) => each with { Age = age });
        Add("farm.height", farm.Height, new(0, 9), (each, height) => each with { Height = height });
        Add("farm.herd", farm.Herd, new(0, 4), (each, herd) => each with { Herd = herd });
        AddHarvest();
        AddLand();
        AddAnimals();
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
        foreach ((ImmutableArray<string> codes, ImmutableArray<Func<Farm, Farm>> values) in _unknown)
        {
            for (long n = 0; n < results.LongLength; n++)
            {
                if (results[n] != results[n - (n / stride % values.Length * stride)])
                {
                    matter.AddRange(codes);
                    break;
                }
            }

            stride *= values.Length;
        }

        return ([.. results.Distinct().Order()], [.. matter.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Every completion.</summary>
    public IEnumerable<Farm> All()
    {
        for (long n = 0; n < Count; n++)
        {
            yield return Completion(n);
        }
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
    private void AddHarvest()
    {
        bool nothing = _farm.PerHead is null && _farm.Harvest is null && _farm.Heads is null;
        if (nothing)
        {
            Add("farm.perHead", [.. PerHeads.Select(amount => (Func<Farm, Farm>)(each => each with { PerHead = amount }))]);
        }

        if (_asked.Contains("farm.perHead") && _farm.PerHead is null && !nothing)
        {
            _asked.UnionWith(["farm.harvest", "farm.heads"]);
        }

        if (_farm.Harvest is null)
        {
            Add("farm.harvest", [.. Harvests.Select(amount => (Func<Farm, Farm>)(each => each with { Harvest = amount }))]);
        }

        Add("farm.heads", _farm.Heads, new(1, 5), (each, heads) => each with { Heads = heads });
    }

    /// <summary>The land in all is one variable; where it matters, its unknown terms are asked.</summary>
    private void AddLand()
    {
        if (_farm.Land is null)
        {
            NumberRange field = _farm.Field ?? new(0, 3);
            NumberRange fallow = _farm.Fallow ?? new(0, 3);
            IEnumerable<Func<Farm, Farm>> values =
                from own in ValuesOf(field)
                from resting in ValuesOf(fallow)
                select (Func<Farm, Farm>)(each => each with { Field = own, Fallow = resting });
            string[] terms = [.. field.Low < field.High ? ["farm.field"] : (string[])[], .. fallow.Low < fallow.High ? ["farm.fallow"] : (string[])[]];
            Add("farm.land", [.. terms], [.. values]);
        }
    }

    private void AddAnimals()
    {
        for (int i = 0; i < _farm.Animals.Count; i++)
        {
            int place = i;
            Animal Here(Farm each) => each.Animals[place];
            Add("animal", ["animal.age#" + (char)('0' + i)], [.. ValuesOf(_farm.Animals[i].Age ?? new(0, 5)).Select(
                age => (Func<Farm, Farm>)(each => Replaced(each, place, Here(each) with { Age = age })))]);
            if (_farm.Animals[i].Healthy is null)
            {
                Add("animal", ["animal.healthy#" + (char)('0' + i)], [
                    each => Replaced(each, place, Here(each) with { Healthy = false }),
                    each => Replaced(each, place, Here(each) with { Healthy = true })]);
            }
        }
    }

    private void Add(string code, ImmutableArray<Func<Farm, Farm>> values) => Add(code, [code], values);

    private void Add(string code, NumberRange? known, NumberRange domain, Func<Farm, NumberRange, Farm> with) =>
        Add(code, [.. ValuesOf(known ?? domain).Select(value => (Func<Farm, Farm>)(each => with(each, value)))]);

    private void Add(string asked, ImmutableArray<string> codes, ImmutableArray<Func<Farm, Farm>> values)
    {
        if (_asked.Contains(asked))
        {
            _unknown.Add((codes, values));
        }
    }

    private static IEnumerable<NumberRange> ValuesOf(NumberRange range)
    {
        for (long value = range.Low; value <= range.High; value++)
        {
            yield return NumberRange.Exactly(value);
        }
    }

    private static Farm Replaced(Farm farm, int place, Animal animal) =>
        farm with { Animals = [.. farm.Animals.Take(place), animal, .. farm.Animals.Skip(place + 1)] };
}
