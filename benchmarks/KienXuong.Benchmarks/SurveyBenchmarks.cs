using BenchmarkDotNet.Attributes;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Benchmarks;

/// <summary>Households of four by their surveys: both scores and the class, from objects and from columns.</summary>
[MemoryDiagnoser]
public class SurveyBenchmarks
{
    private const int Count = 1_024;
    private const int Rows = 131_072;

    private readonly LawInForce _law = LawBook.Vietnam.On(new LocalDate(2024, 10, 1));
    private readonly Survey[] _surveys = Draw(Count, seed: 7);
    private readonly FactTable<Survey> _table;

    public SurveyBenchmarks() => _table = _law.TableOf(Draw(Rows, seed: 8));

    [Benchmark(OperationsPerInvoke = Count, Description = "class by survey, no steps")]
    public int Class()
    {
        int decided = 0;
        foreach (Survey survey in _surveys)
        {
            decided += _law.PossibleClassesByScore(survey).IsDecided ? 1 : 0;
        }

        return decided;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "class by survey with every row")]
    public int Classify()
    {
        int steps = 0;
        foreach (Survey survey in _surveys)
        {
            steps += _law.ClassifyByScore(survey).Class.Steps.Length;
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "class by survey from columns, one core")]
    public int Columns() => _law.PossibleClassesByScore(_table, cores: 1).CountDecided(PovertyClass.NearPoor);

    [Benchmark(Description = "smallest changes of a survey")]
    public int Counterfactuals() => _law.Counterfactuals(_surveys[0]).Length;

    [Benchmark(Description = "class by survey, animals unknown, with questions")]
    public int Unknown() => _law.ClassifyByScore(_surveys[0] with { Livestock = new() }).Class.Steps.Length;

    private static Survey[] Draw(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Drawn(random))];
    }

    private static Survey Drawn(Random random)
    {
        SurveyMember worker = new()
        {
            BirthDate = new LocalDate(1985, 3, 12),
            Sex = Sex.Male,
            IsStudying = false,
            GeneralEducation = GeneralEducation.UpperSecondary,
            Training = Training.None,
            HasHealthInsurance = true,
            UsesInternet = true,
            SocialAllowance = SocialAllowance.None,
            Job = Job.Working,
            JobKind = JobKind.Other,
            WagedWork = WagedWork.NotWaged,
            MonthlyBenefit = MonthlyBenefit.None,
            IsCriticallyIll = false,
            WorksOffFarm = true,
            MonthsOffFarm = random.Next(13),
            IsOfWorkingAge = true,
            BudgetPaysInsurance = false,
        };
        SurveyMember child = new()
        {
            BirthDate = new LocalDate(2014, 6, 1),
            Sex = Sex.Female,
            Height = 120 + random.Next(30),
            IsStudying = true,
            SchoolLevel = SchoolLevel.Primary,
            GeneralEducation = GeneralEducation.PrimaryNotFinished,
            HasHealthInsurance = true,
            UsesInternet = false,
            SocialAllowance = SocialAllowance.None,
            IsCriticallyIll = false,
            IsOfWorkingAge = false,
            BudgetPaysInsurance = false,
        };
        return new()
        {
            Area = AreaType.Rural,
            Region = Region.RedRiverDelta,
            IsOnPoorList = false,
            Members = (SurveyMember[])[worker, worker, child, child],
            Dwelling = new()
            {
                Columns = ColumnMaterial.BrickOrStone,
                Roof = RoofMaterial.Tile,
                Walls = WallMaterial.BrickOrStone,
                RoomArea = 20 + random.Next(120),
                AtticArea = 0,
                Toilet = (Toilet)random.Next(3),
                Power = PowerSource.Grid,
                Electricity = random.Next(200),
                Water = (WaterSource)random.Next(4),
                WaterIsRain = false,
                HasRadio = false,
            },
            Assets = new()
            {
                Cars = 0,
                Motorbikes = random.Next(4),
                MotorBoats = 0,
                PrintersAndFaxes = 0,
                ColourTelevisions = random.Next(3),
                MusicSystems = 0,
                ComputersAndTablets = random.Next(2),
                Refrigerators = random.Next(2),
                AirConditioners = random.Next(2),
                WashingMachines = random.Next(2),
                WaterHeaters = random.Next(2),
                MicrowavesAndOvens = 0,
                Telephones = 2,
            },
            Land = new() { GardenAndPond = random.Next(600), AnnualCrops = random.Next(6_000), PerennialCrops = 0, WaterSurface = 0, Forest = 0 },
            Livestock = new() { Cattle = random.Next(4), PigsGoatsSheep = random.Next(12), Poultry = random.Next(120), HasAquaculture = false },
        };
    }
}
