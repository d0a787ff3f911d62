using BenchmarkDotNet.Attributes;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Benchmarks;

/// <summary>What to ask next, what would change the class, and one benefit.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private static readonly LocalDate Day = new(2023, 11, 1);
    private static readonly Household Poor = new()
    {
        Area = AreaType.Rural,
        IncomePerHead = 1_400_000,
        Deprivations2022 = Deprivations2022.Only(
            DeprivationIndicator2022.Job, DeprivationIndicator2022.Nutrition, DeprivationIndicator2022.WaterSource, DeprivationIndicator2022.HygienicToilet),
        RecognisedClass = PovertyClass.Poor,
    };

    private readonly LawInForce _law = LawBook.Vietnam.On(Day);
    private readonly BoundRuleSet _rules = LawBook.Vietnam.Bind(LawBook.Vietnam.On(Day).Standard!.Standard.Classes, Day).Rules;
    private readonly Household _unknown = new();
    private readonly Household _half = RandomHouseholds.Draw(64, seed: 3, unknown: 0.5).First(each => each.IncomePerHead is null && each.Area is not null);
    private long[] _room = [];

    [GlobalSetup]
    public void Room() => _room = new long[_rules.Slots.SheetSize];

    [Benchmark(Description = "next question, 14 unknown, table built for it")]
    public int AskOnNewTable()
    {
        scoped Sheet sheet = _rules.Slots.Open(_room);
        return Asker.Ask(CaseTableBuilder.Build(_rules, in sheet), in sheet).Length;
    }

    [Benchmark(Description = "next question, 14 unknown, table kept")]
    public int AskOnKeptTable()
    {
        scoped Sheet sheet = _rules.Slots.Open(_room);
        return Asker.Ask(_rules.TableFor(in sheet), in sheet).Length;
    }

    [Benchmark(Description = "classes, steps and questions, 14 unknown")]
    public int ClassifyUnknown() => _law.Classify(_unknown).Steps.Length;

    [Benchmark(Description = "classes, steps and questions, half unknown")]
    public int ClassifyHalf() => _law.Classify(_half).Steps.Length;

    [Benchmark(Description = "smallest changes to every other class")]
    public int Counterfactuals() => _law.Counterfactuals(Poor).Length;

    [Benchmark(Description = "electricity support of a month, with every step")]
    public Vnd? Electricity() => LawBook.Vietnam.ElectricitySupport(Poor, new YearMonth(2024, 3)).Amount;

    [Benchmark(Description = "explanation as text")]
    public int Text() => _law.Classify(Poor).Explain(Language.Vietnamese).Length;

    [Benchmark(Description = "gaps and overlaps of the standard of 2022")]
    public int Check() => Checker.Check(_rules, "poverty.2022.classes", Day).Length;
}
