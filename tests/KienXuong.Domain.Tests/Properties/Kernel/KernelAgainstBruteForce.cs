using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>The promise of the kernel, for made-up rules of every shape: undetermined if and only if two completions differ, and then exactly the facts that matter are asked for.</summary>
public class KernelAgainstBruteForce
{
    private const long MostCompletions = 20_000;
    internal static readonly LocalDate Day = new(2020, 2, 29);

    [Fact(DisplayName = "Mọi dạng điều kiện: các kết quả còn có thể và các dữ kiện được hỏi đúng bằng kết quả duyệt mọi khả năng")]
    public void Possible_results_and_questions_equal_brute_force() => Check.One(
        Runs.Of(1_500, 60),
        Prop.ForAll(FarmGenerators.AnySketch(), FarmGenerators.AnySketch(), FarmGenerators.AnyFarm(), (first, second, farm) =>
        {
            FarmCompletions completions = new(farm, first, second);
            if (completions.Count > MostCompletions)
            {
                return;
            }

            (Sketch one, Sketch other) = (first.Given(farm), second.Given(farm));
            (var possible, var matter) = completions.Try(each => one.Holds(each) ? Grade.First : other.Holds(each) ? Grade.Second : Grade.Third);
            Finding finding = Bound<Farm>.Of(Rules(first, second), LawBook.Vietnam, Day).Explain(farm, Day);

            Assert.Equal(possible, new Possible<Grade>(finding.Outcomes));
            Assert.Equal(matter, finding.Missing.Select(Key).Order(StringComparer.Ordinal));
            Assert.Equal(possible.Length > 1, !finding.Missing.IsEmpty);
        }));

    [Fact(DisplayName = "Mọi dạng điều kiện: đọc lại các bước giải thích cho đúng câu trả lời của từng quy tắc")]
    public void An_explanation_replays_to_the_same_answers() => Check.One(
        Runs.Of(1_500, 60),
        Prop.ForAll(FarmGenerators.AnySketch(), FarmGenerators.AnySketch(), FarmGenerators.AnyFarm(), (first, second, farm) =>
        {
            Finding finding = Bound<Farm>.Of(Rules(first, second), LawBook.Vietnam, Day).Explain(farm, Day);

            Assert.Equal(finding.Steps.Select(step => step.Truth), Retold.Of(finding.Steps));
        }));

    [Fact(DisplayName = "Một điều kiện đơn: bước giải thích của nó trả lời đúng bằng kết quả duyệt mọi khả năng, không mờ hơn")]
    public void A_single_condition_is_told_exactly() => Check.One(
        Runs.Of(1_500, 60),
        Prop.ForAll(FarmGenerators.AnyLeaf(), FarmGenerators.AnyFarm(), (sketch, farm) =>
        {
            FarmCompletions completions = new(farm, sketch);
            if (completions.Count > MostCompletions)
            {
                return;
            }

            Sketch given = sketch.Given(farm);
            (var possible, _) = completions.Try(each => given.Holds(each) ? Grade.First : Grade.Second);
            Truth expected = possible.Length > 1 ? Truth.Undetermined : possible[0] == Grade.First ? Truth.Yes : Truth.No;
            Finding finding = Bound<Farm>.Of(Rules(sketch, sketch), LawBook.Vietnam, Day).Explain(farm, Day);

            Assert.Equal(expected, finding.Steps[0].Truth);
        }));

    [Fact(DisplayName = "Khoảng điểm: hai đầu đúng bằng điểm thấp nhất và cao nhất khi duyệt mọi khả năng")]
    public void The_range_of_a_score_equals_brute_force() => Check.One(
        Runs.Of(1_500, 60),
        Prop.ForAll(FarmGenerators.AnySheet(), FarmGenerators.AnyFarm(), (sheet, farm) =>
        {
            Sketch.Scored scored = new(sheet, Relation.AtMost, 5);
            FarmCompletions completions = new(farm, scored);
            if (completions.Count > MostCompletions)
            {
                return;
            }

            DrawnSheet given = sheet.Given(farm);
            int[] points = [.. completions.All().Select(given.PointsOf)];
            (long Low, long High)? range = Bound<Farm>.Of(Rules(scored, new Sketch.Fixed(true)), LawBook.Vietnam, Day).Score(farm, Day, sheet.Score);

            Assert.Equal((points.Min(), points.Max()), range);
        }));

    /// <summary>The first where the first condition holds, the second where only the second does, else the third: exactly one of three.</summary>
    internal static RuleSet<Farm, Grade> Rules(Sketch first, Sketch second) => new(
        "farm.grades",
        new("hạng", "grades"),
        grade => new(grade.ToString(), grade.ToString()),
        new(FarmFacts.Somewhere, Verification.Official, Grade.First, first.ToCondition()),
        new(FarmFacts.Somewhere, Verification.Official, Grade.Second, All(Not(first.ToCondition()), second.ToCondition())),
        new(FarmFacts.Somewhere, Verification.Official, Grade.Third, All(Not(first.ToCondition()), Not(second.ToCondition()))));

    private static string Key(MissingFact fact) => fact.Member is { } place ? fact.Code + "#" + (char)('0' + place) : fact.Code;
}
