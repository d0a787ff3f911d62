using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Surveys.Scores;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>Phiếu ghi đủ: surveys that say every field that is asked, of one to four members, with scores about the cut-offs. Made from a seed; the shrunk ones have fewer members and things.</summary>
public static class FilledSurveys
{
    public static readonly LocalDate Day = Made.Day;

    /// <summary>Ages in months at which some rule changes its mind.</summary>
    private static readonly int[] Ages = [2, 29, 35, 36, 71, 72, 119, 120, 143, 144, 179, 180, 191, 192, 215, 216, 359, 360, 500, 900];

    public static Arbitrary<Survey> Any() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Drawn(new Random(seed))), Shrunk);

    public static Survey Drawn(Random random)
    {
        int members = random.Next(1, 5);
        bool hasPower = random.Next(6) > 0;
        return Made.Nothing with
        {
            Area = One<AreaType>(random),
            Region = random.Next(2) == 0 ? Region.RedRiverDelta : One<Region>(random),
            IsOnPoorList = random.Next(3) == 0,
            Dwelling = new()
            {
                Columns = One<ColumnMaterial>(random),
                Roof = One<RoofMaterial>(random),
                Walls = One<WallMaterial>(random),
                WallDetail = One<WallDetail>(random),
                RoomArea = One(random, 7, 8, 19, 20, 30) * members,
                AtticArea = One(random, 0, 0, 0, 4, 24),
                Toilet = One<Toilet>(random),
                Power = hasPower ? PowerSource.Grid : PowerSource.None,
                Electricity = hasPower ? One(random, 0, 24, 25, 50, 100, 150) : 0,
                Water = One<WaterSource>(random),
                WaterIsRain = YesNo(random),
                HasRadio = random.Next(4) == 0,
            },
            Assets = Made.Nothing.Assets with
            {
                Motorbikes = One(random, 0, 0, 1, 2, 3),
                ColourTelevisions = One(random, 0, 0, 1, 2),
                ComputersAndTablets = Rarely(random),
                Refrigerators = Rarely(random),
                WashingMachines = Rarely(random),
                Telephones = One(random, 0, 1, 2),
            },
            Land = Made.Nothing.Land with { GardenAndPond = One(random, 0, 0, 299, 300, 500), AnnualCrops = One(random, 0, 4_999, 5_000) },
            Livestock = new() { Cattle = One(random, 0, 0, 1, 2, 3), PigsGoatsSheep = One(random, 0, 9, 10), Poultry = One(random, 0, 99, 100), Others = 0, HasAquaculture = random.Next(4) == 0 },
            Members = [.. Enumerable.Range(0, members).Select(_ => Member(random))],
        };
    }

    /// <summary>A member with every field that is asked at the age.</summary>
    private static SurveyMember Member(Random random)
    {
        int months = One(random, Ages);
        bool studies = random.Next(2) == 0 && months >= 36;
        bool isAsked = months >= 180;
        bool works = isAsked && random.Next(2) == 0;
        return new()
        {
            BirthDate = Day.PlusMonths(-months),
            Sex = One<Sex>(random),
            Height = months < 192 ? One(random, 40m, 81, 134.7m, 155.5m, 180) : null,
            Weight = months < 120 ? One(random, 3m, 9.7m, 22, 40) : null,
            IsStudying = studies,
            SchoolLevel = studies ? One<SchoolLevel>(random) : null,
            GeneralEducation = One<GeneralEducation>(random),
            Training = isAsked ? One(random, Training.None, Training.None, Training.Elementary, Training.College) : Training.None,
            HasHealthInsurance = random.Next(3) > 0,
            UsesInternet = random.Next(3) == 0,
            SocialAllowance = One(random, SocialAllowance.None, SocialAllowance.None, SocialAllowance.Elderly, SocialAllowance.Disabled, SocialAllowance.Orphan),
            Job = !isAsked ? null : works ? Job.Working : One(random, Job.NoJob, Job.NoLabourCapacity, Job.Studying, Job.DoesNotWantToWork, Job.RetiredOrHousework),
            JobKind = works ? One<JobKind>(random) : null,
            WagedWork = works ? One<WagedWork>(random) : null,
            MonthlyBenefit = !isAsked ? null : One(random, MonthlyBenefit.None, MonthlyBenefit.None, MonthlyBenefit.Pension),
            IsCriticallyIll = random.Next(5) == 0,
            WorksOffFarm = works && YesNo(random),
            MonthsOffFarm = works ? One(random, 2, 3, 12) : 0,
            IsOfWorkingAge = isAsked && months < 800,
            BudgetPaysInsurance = YesNo(random),
            IsTrainedOnTheJob = random.Next(5) == 0,
        };
    }

    private static bool YesNo(Random random) => random.Next(2) == 0;

    private static int Rarely(Random random) => random.Next(4) == 0 ? 1 : 0;

    private static T One<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static T One<T>(Random random)
        where T : struct, Enum => One(random, Enum.GetValues<T>());

    private static IEnumerable<Survey> Shrunk(Survey survey)
    {
        if (survey.Members is { Count: > 1 } members)
        {
            yield return survey with { Members = [.. members.Skip(1)] };
        }

        if (survey.Assets != Made.Nothing.Assets)
        {
            yield return survey with { Assets = Made.Nothing.Assets };
        }

        if (survey.Land != Made.Nothing.Land || survey.Livestock != Made.Nothing.Livestock)
        {
            yield return survey with { Land = Made.Nothing.Land, Livestock = Made.Nothing.Livestock };
        }
    }
}
