using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Tool.Tests;

/// <summary>Hộ ở ranh giới: households at the limits of the scores, all from one household F: rural Red River Delta, B1 135, B2 30 on 01/10/2024.</summary>
internal static class SurveyEdges
{
    public static readonly Survey HouseholdF = new()
    {
        Area = AreaType.Rural,
        Region = Region.RedRiverDelta,
        IsOnPoorList = false,
        Dwelling = new()
        {
            Columns = ColumnMaterial.Other,
            Roof = RoofMaterial.Other,
            Walls = WallMaterial.BrickOrStone,
            RoomArea = 36,
            AtticArea = 8,
            Toilet = Toilet.Improved,
            Power = PowerSource.Grid,
            Electricity = 62,
            Water = WaterSource.TapBottledOrBought,
            HasRadio = false,
        },
        Assets = new()
        {
            Cars = 0,
            Motorbikes = 1,
            MotorBoats = 0,
            Generators = 0,
            PrintersAndFaxes = 0,
            ColourTelevisions = 1,
            MusicSystems = 0,
            ComputersAndTablets = 0,
            Refrigerators = 0,
            AirConditioners = 0,
            WashingMachines = 0,
            WaterHeaters = 0,
            MicrowavesAndOvens = 0,
            Telephones = 2,
        },
        Land = new() { GardenAndPond = 120, AnnualCrops = 900, PerennialCrops = 0, WaterSurface = 0, Forest = 0 },
        Livestock = new() { Cattle = 0, PigsGoatsSheep = 0, Poultry = 30, Others = 0, HasAquaculture = false },
        Members =
        [
            Adult(new(1985, 3, 12), Relation.Head, Sex.Female, offFarm: 1, isPoorer: true) with { WagedWork = WagedWork.WithoutContract, JobKind = JobKind.HiredByHousehold },
            Elder(new(1940, 5, 1), Relation.Parent, Sex.Female, hasAllowance: true),
            new()
            {
                Relation = Relation.Child,
                BirthDate = new LocalDate(2008, 9, 20),
                Sex = Sex.Female,
                IsStudying = true,
                SchoolLevel = SchoolLevel.UpperSecondary,
                GeneralEducation = GeneralEducation.LowerSecondary,
                Training = Training.None,
                HasHealthInsurance = true,
                UsesInternet = true,
                SocialAllowance = SocialAllowance.None,
                Job = Job.Studying,
                MonthlyBenefit = MonthlyBenefit.None,
                IsCriticallyIll = false,
                WorksOffFarm = false,
                IsOfWorkingAge = true,
                BudgetPaysInsurance = false,
            },
            Child(new(2012, 10, 2), Sex.Female, new(2024, 10, 1)) with { Height = 134m },
        ],
    };

    /// <summary>The edge cases in the order of the sample.</summary>
    public static ImmutableArray<Survey> All { get; } =
    [
        HouseholdF,
        WithMember(3, static child => child with { Height = 134.7m }),
        WithAssets(static assets => assets with { Refrigerators = 1 }),
        WithDwelling(static dwelling => dwelling with { Toilet = Toilet.Septic }) with { Area = AreaType.Urban },
        With(static f => f with { Area = AreaType.Urban, Region = Region.HaiPhong }),
        With(static f => f with { Region = Region.HaiPhong }),
        WithDwelling(static dwelling => dwelling with { RoomArea = 28, AtticArea = 8 }),
        WithDwelling(static dwelling => dwelling with { RoomArea = 28, AtticArea = 0 }),
        WithAnimals(static animals => animals with { Poultry = 99 }),
        WithAnimals(static animals => animals with { Poultry = 100 }),
        WithDwelling(static dwelling => dwelling with { Power = PowerSource.None, Electricity = 30 }),
        WithMember(3, static child => child with { Job = Job.NoJob }),
        With(static f => f with { RecordedIncomeScore = 140, RecordedDeprivationScore = 30 }),
        With(static f => f with { Ticks = new() { HealthInsurance = true } }),
        WithAssets(static assets => assets with { Refrigerators = null }),
        WithAssets(static assets => assets with { Motorbikes = null, Refrigerators = 2 }),
        WithMember(3, static child => child with { Height = null }),
        WithMember(0, static head => head with { WorksOffFarm = null, MonthsOffFarm = null }),
        With(static f => f with { Area = null }),
        WithMember(3, static child => child with { BirthDate = new PartialDate(2012) }),
        WithMember(3, static child => child with { SchoolLevel = SchoolLevel.Primary }),
        WithDwelling(static dwelling => dwelling with { Water = WaterSource.Other, WaterIsRain = true }),
        WithDwelling(static dwelling => dwelling with { Water = WaterSource.Other, WaterIsRain = false }),
        WithDwelling(static dwelling => dwelling with { Walls = WallMaterial.Other, WallDetail = WallDetail.Cement }),
    ];

    /// <summary>An adult.</summary>
    /// <param name="born">The day of birth.</param>
    /// <param name="relation">The relation to the head.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="offFarm">0 works on the farm, 1 works off it on the own account, 2 hired without a contract, 3 with a contract.</param>
    /// <param name="isPoorer">Whether the adult has little schooling.</param>
    public static SurveyMember Adult(LocalDate born, Relation relation, Sex sex, int offFarm, bool isPoorer) => new()
    {
        Relation = relation,
        BirthDate = born,
        Sex = sex,
        IsStudying = false,
        GeneralEducation = isPoorer ? GeneralEducation.LowerSecondary : GeneralEducation.UpperSecondary,
        Training = isPoorer || offFarm < 2 ? Training.None : Training.Intermediate,
        HasHealthInsurance = true,
        UsesInternet = true,
        SocialAllowance = SocialAllowance.None,
        Job = Job.Working,
        JobKind = offFarm switch { 3 => JobKind.Enterprise, 2 => JobKind.HiredByHousehold, _ => JobKind.Other },
        WagedWork = offFarm switch { 3 => WagedWork.WithContract, 2 => WagedWork.WithoutContract, _ => WagedWork.NotWaged },
        MonthlyBenefit = MonthlyBenefit.None,
        IsCriticallyIll = false,
        WorksOffFarm = offFarm > 0,
        MonthsOffFarm = offFarm > 0 ? 12 : null,
        IsOfWorkingAge = true,
        BudgetPaysInsurance = false,
    };

    /// <summary>An old person without work.</summary>
    /// <param name="born">The day of birth.</param>
    /// <param name="relation">The relation to the head.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="hasAllowance">Whether the social allowance is received, otherwise a pension.</param>
    public static SurveyMember Elder(LocalDate born, Relation relation, Sex sex, bool hasAllowance) => new()
    {
        Relation = relation,
        BirthDate = born,
        Sex = sex,
        IsStudying = false,
        GeneralEducation = GeneralEducation.Primary,
        Training = Training.None,
        HasHealthInsurance = true,
        UsesInternet = false,
        SocialAllowance = hasAllowance ? SocialAllowance.Elderly : SocialAllowance.None,
        Job = Job.RetiredOrHousework,
        MonthlyBenefit = hasAllowance ? MonthlyBenefit.None : MonthlyBenefit.Pension,
        IsCriticallyIll = false,
        WorksOffFarm = false,
        IsOfWorkingAge = false,
        BudgetPaysInsurance = hasAllowance,
    };

    /// <summary>A well-fed child at the school level of the age.</summary>
    /// <param name="born">The day of birth, so that the child is under 16.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="review">The day of the review.</param>
    public static SurveyMember Child(LocalDate born, Sex sex, LocalDate review)
    {
        int years = Period.Between(born, review, PeriodUnits.Years).Years;
        return new()
        {
            Relation = Relation.Child,
            BirthDate = born,
            Sex = sex,
            Height = 88 + (6 * Math.Max(0, years - 2)),
            Weight = years < 10 ? 12 + (2.5m * Math.Max(0, years - 2)) : null,
            IsStudying = years >= 3,
            SchoolLevel = years >= 12 ? SchoolLevel.LowerSecondary : years >= 6 ? SchoolLevel.Primary : years >= 3 ? SchoolLevel.PreSchool : null,
            GeneralEducation = years >= 12 ? GeneralEducation.Primary : GeneralEducation.PrimaryNotFinished,
            Training = Training.None,
            HasHealthInsurance = true,
            UsesInternet = years >= 6,
            SocialAllowance = SocialAllowance.None,
            MonthlyBenefit = MonthlyBenefit.None,
            IsCriticallyIll = false,
            WorksOffFarm = false,
            IsOfWorkingAge = false,
            BudgetPaysInsurance = years < 6,
        };
    }

    private static Survey With(Func<Survey, Survey> change) => change(HouseholdF);

    private static Survey WithDwelling(Func<Dwelling, Dwelling> change) => HouseholdF with { Dwelling = change(HouseholdF.Dwelling) };

    private static Survey WithAssets(Func<DurableAssets, DurableAssets> change) => HouseholdF with { Assets = change(HouseholdF.Assets) };

    private static Survey WithAnimals(Func<Livestock, Livestock> change) => HouseholdF with { Livestock = change(HouseholdF.Livestock) };

    private static Survey WithMember(int place, Func<SurveyMember, SurveyMember> change) =>
        HouseholdF with { Members = [.. HouseholdF.Members!.Index().Select(each => each.Index == place ? change(each.Item) : each.Item)] };
}
