using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>The smallest changes under made-up rules against brute force: every combination of the known facts, whatever the unknown ones are.</summary>
public class CounterfactualsOfFarms
{
    private const long MostFarms = 3_000;

    [Fact(DisplayName = "Mọi dạng điều kiện: thay đổi nhỏ nhất đúng bằng kết quả duyệt mọi khả năng, kể cả số cách")]
    public void The_smallest_changes_equal_brute_force() => Check.One(
        Runs.Of(200, 40),
        Prop.ForAll(FarmGenerators.AnyPlainSketch(), FarmGenerators.AnyPlainSketch(), FarmGenerators.AnyFarm(), (first, second, any) =>
        {
            Farm farm = Plain(any);
            FarmChoices choices = new(farm, first, second);
            if (choices.Count > MostFarms)
            {
                return;
            }

            var bound = Bound<Farm>.Of(KernelAgainstBruteForce.Rules(first, second), LawBook.Vietnam, KernelAgainstBruteForce.Day);
            Possible<Grade> now = new(bound.Evaluate(farm, KernelAgainstBruteForce.Day));
            List<(int Result, BoundRule? Rule, SmallestWays Ways)> found = bound.Counterfactuals(farm, KernelAgainstBruteForce.Day, _ => true);
            (Grade, int, long, long)[] expected = [.. BruteForce(choices, farm, each => first.Holds(each) ? Grade.First : second.Holds(each) ? Grade.Second : Grade.Third)
                .Where(each => !now.Contains(each.Grade)).Order()];

            Assert.Equal(expected, found.Select(each => ((Grade)each.Result, each.Ways.FactCount, each.Ways.First().Sum(change => Math.Abs(change.By)), each.Ways.Count)).Order());
            Assert.All(found, each => Assert.Equal(each.Ways.Count, each.Ways.All().Distinct(Same.Way).Count()));
            Assert.All(found, each => Assert.All(each.Ways.All(), way => Assert.Equal([(Grade)each.Result], new Possible<Grade>(bound.Evaluate(Changed(farm, choices, way), KernelAgainstBruteForce.Day)))));
            Assert.All(found, each => Assert.Equal(each.Result, each.Rule!.Result));
            Assert.Equal(found.Select(each => each.Ways.FactCount).Order(), found.Select(each => each.Ways.FactCount));
        }));

    /// <summary>A farm whose facts are known exactly or not at all, and whose harvest per head is not divided from others.</summary>
    private static Farm Plain(Farm farm) => farm with
    {
        Declared = null,
        Age = Exactly(farm.Age),
        PerHead = farm.PerHead ?? 15,
        Heads = Exactly(farm.Heads),
        Animals = [.. farm.Animals.Select(animal => animal with { Age = Exactly(animal.Age) })],
    };

    private static NumberRange? Exactly(NumberRange? range) => range is { } known && known.Low == known.High ? known : null;

    /// <summary>For each grade that some change makes certain: the fewest facts, the least moved, and the number of ways.</summary>
    private static IEnumerable<(Grade Grade, int Facts, long Moved, long Ways)> BruteForce(FarmChoices choices, Farm farm, Func<Farm, Grade> grade)
    {
        ImmutableArray<FarmChoice> known = [.. choices.All.Where(choice => choice.Known is not null)];
        ImmutableArray<FarmChoice> unknown = [.. choices.All.Where(choice => choice.Known is null)];
        return Every(farm, known)
            .Select(change => (change.Facts, change.Moved, Grades: Every(change.Farm, unknown).Select(each => grade(each.Farm)).Distinct().Take(2).ToArray()))
            .Where(change => change.Grades.Length == 1)
            .GroupBy(change => change.Grades[0], change => (change.Facts, change.Moved))
            .Select(group => (group.Key, group.Min().Facts, group.Min().Moved, (long)group.Count(change => change == group.Min())));
    }

    private static IEnumerable<(Farm Farm, int Facts, long Moved)> Every(Farm farm, ImmutableArray<FarmChoice> choices)
    {
        IEnumerable<(Farm Farm, int Facts, long Moved)> all = [(farm, 0, 0)];
        foreach (FarmChoice choice in choices)
        {
            all = all.SelectMany(each => choice.Values.Select(value => (
                choice.With(each.Farm, value),
                each.Facts + (value == choice.Known ? 0 : 1),
                each.Moved + (choice.IsAmount && choice.Known is { } now ? Math.Abs(value - now) : 0))));
        }

        return all;
    }

    private static Farm Changed(Farm farm, FarmChoices choices, ImmutableArray<FactChange> way)
    {
        foreach (FactChange change in way)
        {
            FarmChoice choice = choices.All.Single(each => each.Code == change.Fact.Code + (change.Member is { } place ? "#" + (char)('0' + place) : ""));
            Assert.Equal(choice.Known, change.From);
            farm = choice.With(farm, change.To);
        }

        return farm;
    }

    private sealed class Same : IEqualityComparer<ImmutableArray<FactChange>>
    {
        public static readonly Same Way = new();

        public bool Equals(ImmutableArray<FactChange> left, ImmutableArray<FactChange> right) => left.SequenceEqual(right);

        public int GetHashCode(ImmutableArray<FactChange> way) => way.Length;
    }
}
