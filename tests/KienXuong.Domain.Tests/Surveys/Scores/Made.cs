using System.Collections.Immutable;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Hộ trong phần "Arithmetic to check against" của tài liệu luật: surveys that say every field, with nothing that scores unless it is said.</summary>
internal static class Made
{
    public static readonly LocalDate Day = new(2024, 10, 1);

    /// <summary>Nothing in the household scores: no assets, no land, no animals.</summary>
    public static readonly Survey Nothing = new()
    {
        Area = AreaType.Rural,
        Region = Region.RedRiverDelta,
        IsOnPoorList = false,
        Dwelling = new()
        {
            Columns = ColumnMaterial.BrickOrStone,
            Roof = RoofMaterial.Tile,
            Walls = WallMaterial.BrickOrStone,
            RoomArea = 40,
            AtticArea = 0,
            Toilet = Toilet.Improved,
            Power = PowerSource.Grid,
            Electricity = 0,
            Water = WaterSource.Other,
            WaterIsRain = false,
            HasRadio = false,
        },
        Assets = new()
        {
            Cars = 0,
            Motorbikes = 0,
            MotorBoats = 0,
            Generators = 0,
            PrintersAndFaxes = 0,
            ColourTelevisions = 0,
            MusicSystems = 0,
            ComputersAndTablets = 0,
            Refrigerators = 0,
            AirConditioners = 0,
            WashingMachines = 0,
            WaterHeaters = 0,
            MicrowavesAndOvens = 0,
            Telephones = 1,
        },
        Land = new() { GardenAndPond = 0, AnnualCrops = 0, PerennialCrops = 0, WaterSurface = 0, Forest = 0 },
        Livestock = new() { Cattle = 0, PigsGoatsSheep = 0, Poultry = 0, Others = 0, HasAquaculture = false },
    };

    /// <summary>An adult of 39 who works on the farm and is a counted worker.</summary>
    public static readonly SurveyMember Worker = new()
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
        WorksOffFarm = false,
        MonthsOffFarm = 0,
        IsOfWorkingAge = true,
        BudgetPaysInsurance = false,
    };

    /// <summary>A worker who has a business of his own.</summary>
    public static readonly SurveyMember SelfEmployed = Worker with { WorksOffFarm = true, MonthsOffFarm = 12 };

    /// <summary>A worker with a labour contract.</summary>
    public static readonly SurveyMember Contracted =
        Worker with { WorksOffFarm = true, MonthsOffFarm = 12, JobKind = JobKind.Enterprise, WagedWork = WagedWork.WithContract };

    /// <summary>A child of ten at primary school.</summary>
    public static readonly SurveyMember Child = new()
    {
        BirthDate = new LocalDate(2014, 6, 1),
        Sex = Sex.Female,
        Height = 150,
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

    /// <summary>An adult of 65 who is out of working age.</summary>
    public static readonly SurveyMember Retired = Worker with { BirthDate = new LocalDate(1959, 1, 1), Job = Job.RetiredOrHousework, JobKind = null, WagedWork = null, IsOfWorkingAge = false };

    /// <summary>An elderly person on the monthly social allowance.</summary>
    public static readonly SurveyMember OnAllowance = Retired with { BirthDate = new LocalDate(1940, 5, 1), SocialAllowance = SocialAllowance.Elderly };

    /// <summary>A pensioner.</summary>
    public static readonly SurveyMember Pensioner = Retired with { MonthlyBenefit = MonthlyBenefit.Pension };

    /// <summary>One worker alone in a house of 40 m².</summary>
    public static readonly Survey Alone = With(Nothing.Dwelling, Worker);

    public static readonly Dwelling Served = Nothing.Dwelling with { Toilet = Toilet.Septic, Electricity = 80, Water = WaterSource.TapBottledOrBought };

    /// <summary>Household H: four members, two workers of whom one is self-employed off-farm, two dependants, 18 m² a head, 80 kWh, tap water, septic toilet, a motorbike, a TV.</summary>
    public static readonly Survey H = With(Served with { RoomArea = 72 }, Worker, SelfEmployed, Child, Child) with
    {
        Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 1 },
    };

    public static Survey With(Dwelling dwelling, params ImmutableArray<SurveyMember> members) => Nothing with { Dwelling = dwelling, Members = members };

    public static Survey Urban(this Survey survey, Region region) => survey with { Area = AreaType.Urban, Region = region };

    public static SurveyClassification On(this Survey survey, LocalDate day) => LawBook.Vietnam.On(day).ClassifyByScore(survey);
}
