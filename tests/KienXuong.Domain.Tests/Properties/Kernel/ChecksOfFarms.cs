using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>The check reading of made-up rules against brute force: a gap or an overlap is found exactly where some farm shows it, and the witness shows it.</summary>
public class ChecksOfFarms
{
    private const long MostFarms = 6_000;
    private static readonly Farm Nothing = new(default, null, null, null, null, null, null, null, null, null, null, null, null, []);

    [Fact(DisplayName = "Mọi dạng điều kiện: khoảng trống và chồng lấn đúng bằng kết quả duyệt mọi khả năng; minh chứng đúng là nằm trong đó")]
    public void Gaps_and_overlaps_equal_brute_force() => Check.One(
        Runs.Of(300, 40),
        Prop.ForAll(FarmGenerators.AnyPlainSketch(), FarmGenerators.AnyPlainSketch(), (first, second) =>
        {
            FarmChoices choices = new(Nothing, first, second);
            if (choices.Count > MostFarms || CountsAnimals(first) || CountsAnimals(second))
            {
                return;
            }

            IRuleSet rules = new RuleSet<Farm, Grade>(
                "farm.grades",
                new("hạng", "grades"),
                grade => new(grade.ToString(), grade.ToString()),
                new(FarmFacts.Somewhere, Verification.Official, Grade.First, first.ToCondition()),
                new(FarmFacts.Somewhere, Verification.Official, Grade.Second, second.ToCondition()));
            ImmutableArray<RuleSetDefect> defects = rules.Check(LawBook.Vietnam, KernelAgainstBruteForce.Day);
            (bool First, bool Second)[] cases = [.. Every(choices).Select(farm => (first.Holds(farm), second.Holds(farm))).Distinct()];

            Assert.Equal(cases.Contains((false, false)), defects.Any(defect => defect.Kind == DefectKind.Gap));
            Assert.Equal(cases.Contains((true, true)), defects.Any(defect => defect.Kind == DefectKind.Overlap));
            Assert.True(defects.Length <= 2);
            foreach (RuleSetDefect defect in defects)
            {
                Farm shown = Shown(choices, defect);
                Assert.Equal((defect.Kind == DefectKind.Overlap, defect.Kind == DefectKind.Overlap), (first.Holds(shown), second.Holds(shown)));
            }
        }));

    private static bool CountsAnimals(Sketch sketch) => sketch is Sketch.AnimalsBelow || sketch.Inside().Any(CountsAnimals);

    private static IEnumerable<Farm> Every(FarmChoices choices)
    {
        IEnumerable<Farm> all = [Nothing];
        foreach (FarmChoice choice in choices.All)
        {
            all = all.SelectMany(farm => choice.Values.Select(value => choice.With(farm, value)));
        }

        return all;
    }

    /// <summary>The farm of the witness; what the witness does not name is as it may be.</summary>
    private static Farm Shown(FarmChoices choices, RuleSetDefect defect) => choices.All.Aggregate(Nothing, (farm, choice) =>
        choice.With(farm, defect.Witness.Where(fact => fact.Fact.Code == choice.Code).Select(fact => (long?)fact.Value).SingleOrDefault() ?? choice.Values[0]));
}
