using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Tests.Json;

/// <summary>Surveys with any value that the contract can hold, sensible or not: what is written must be read again. Made from a seed; the shrunk ones know less.</summary>
public static class AnySurvey
{
    private static readonly string[] Texts = ["", "Hộ", "đ\"\\/\n", "null", "😀"];
    private static readonly decimal[] Numbers = [0, 1, -1, 0.001m, 36.5m, 79.995m, 1_000_000.25m, 9_223_372_036_854_775m];
    private static readonly PartialDate[] Dates = [new(2012, 10, 2), new(2012, 2), new(2012), new(1800, 1, 1), new(2016, 2, 29), new(9998, 12, 31)];

    public static Arbitrary<Survey> Any() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Made(new Random(seed))), Shrunk);

    private static Survey Made(Random random) => new()
    {
        Id = Text(random),
        Head = Text(random),
        Province = Text(random),
        District = Text(random),
        Commune = Text(random),
        Village = Text(random),
        Area = Choice<AreaType>(random),
        CommuneCode = Text(random),
        OldCommuneCode = Text(random),
        Region = Choice<Region>(random),
        LastClass = Choice<LastClass>(random),
        IsOnPoorList = YesNo(random),
        FormA = FormAOf(random),
        Dwelling = DwellingOf(random),
        Assets = AssetsOf(random),
        Land = LandOf(random),
        Livestock = LivestockOf(random),
        HardshipCauses = Choices<HardshipCause>(random),
        SupportsReceived = Choices<SupportPolicy>(random),
        SupportsNeeded = Choices<SupportPolicy>(random),
        MemberCount = Number(random),
        Members = List(random, Member),
        TickedRows = random.Next(3) == 0 ? [.. FormB1Ticks.Rows.Where(_ => random.Next(9) == 0)] : null,
        Ticks = Ticks(random),
        Declared2016 = Declared2016(random),
        RecordedIncomeScore = Number(random),
        RecordedDeprivationScore = Number(random),
    };

    private static SurveyMember Member(Random random) => new()
    {
        Id = Text(random),
        Relation = Choice<Relation>(random),
        BirthDate = Date(random),
        PersonalNumber = Text(random),
        Ethnicity = Text(random),
        Sex = Choice<Sex>(random),
        Height = Exact(random),
        Weight = Exact(random),
        IsStudying = YesNo(random),
        SchoolLevel = Choice<SchoolLevel>(random),
        GeneralEducation = Choice<GeneralEducation>(random),
        Training = Choice<Training>(random),
        HasHealthInsurance = YesNo(random),
        UsesInternet = YesNo(random),
        SocialAllowance = One(random, [.. Enumerable.Range(0, 8).Select(set => (SocialAllowance)set)]),
        Job = Choice<Job>(random),
        JobKind = Choice<JobKind>(random),
        WagedWork = Choice<WagedWork>(random),
        MonthlyBenefit = Choice<MonthlyBenefit>(random),
        IsCriticallyIll = YesNo(random),
        WorksOffFarm = YesNo(random),
        MonthsOffFarm = Number(random),
        IsOfWorkingAge = YesNo(random),
        BudgetPaysInsurance = YesNo(random),
        IsTrainedOnTheJob = YesNo(random),
    };

    private static FormA? FormAOf(Random random) => random.Next(4) == 0 ? null : Enumerable.Range(0, 14).Aggregate(
        new FormA
        {
            Id = Text(random),
            Procedure = Choice<ReviewProcedure>(random),
            IsOnCommuneList = YesNo(random),
            ProvincialDocument = Text(random),
            Override = random.Next(3) == 0 ? new(FormAOutcome.OnTheList, "Ban Chỉ đạo", new(2024, 9, 28), "lý do") : null,
        },
        (form, cell) => form.WithAnswer(cell, YesNo(random)));

    private static Dwelling DwellingOf(Random random) => new()
    {
        Columns = Choice<ColumnMaterial>(random),
        Roof = Choice<RoofMaterial>(random),
        Walls = Choice<WallMaterial>(random),
        WallDetail = Choice<WallDetail>(random),
        RoomArea = Exact(random),
        AtticArea = Exact(random),
        CountedArea = Exact(random),
        Toilet = Choice<Toilet>(random),
        Power = Choice<PowerSource>(random),
        Electricity = Exact(random),
        ElectricityMeasure = Choice<ElectricityMeasure>(random),
        Water = Choice<WaterSource>(random),
        WaterIsRain = YesNo(random),
        HasRadio = YesNo(random),
        HearsLoudspeakers = YesNo(random),
    };

    private static DurableAssets AssetsOf(Random random) => new()
    {
        Cars = Number(random),
        Motorbikes = Number(random),
        MotorBoats = Number(random),
        Generators = Number(random),
        PrintersAndFaxes = Number(random),
        ColourTelevisions = Number(random),
        MusicSystems = Number(random),
        ComputersAndTablets = Number(random),
        ComputersNotTablets = Number(random),
        Refrigerators = Number(random),
        AirConditioners = Number(random),
        WashingMachines = Number(random),
        WaterHeaters = Number(random),
        MicrowavesAndOvens = Number(random),
        Telephones = Number(random),
    };

    private static LandHeld LandOf(Random random) => new()
    {
        GardenAndPond = Exact(random),
        AnnualCrops = Exact(random),
        PerennialCrops = Exact(random),
        WaterSurface = Exact(random),
        Forest = Exact(random),
    };

    private static Livestock LivestockOf(Random random) => new()
    {
        Cattle = Number(random),
        PigsGoatsSheep = Number(random),
        Poultry = Number(random),
        Others = Number(random),
        HasAquaculture = YesNo(random),
    };

    private static Deprivations2016 Declared2016(Random random) => Enum.GetValues<DeprivationIndicator2016>().Aggregate(default(Deprivations2016), (all, each) => all.With(each, YesNo(random)));

    private static Deprivations2022 Ticks(Random random) => Enum.GetValues<DeprivationIndicator2022>().Aggregate(default(Deprivations2022), (all, each) => all.With(each, YesNo(random)));

    private static bool? YesNo(Random random) => random.Next(3) switch { 0 => null, 1 => false, _ => true };

    private static int? Number(Random random) => One(random, [0, 1, -1, 12, 61, int.MaxValue, int.MinValue]);

    private static decimal? Exact(Random random) => One(random, Numbers);

    private static PartialDate? Date(Random random) => One(random, Dates);

    private static T? Choice<T>(Random random)
        where T : struct, Enum => One(random, Enum.GetValues<T>());

    private static string? Text(Random random) => random.Next(3) == 0 ? null : Texts[random.Next(Texts.Length)];

    private static T? One<T>(Random random, T[] values)
        where T : struct => random.Next(3) == 0 ? null : values[random.Next(values.Length)];

    private static T[]? List<T>(Random random, Func<Random, T> make) => random.Next(3) == 0 ? null : [.. Enumerable.Range(0, random.Next(4)).Select(_ => make(random))];

    private static T[]? Choices<T>(Random random)
        where T : struct, Enum => random.Next(3) == 0 ? null : [.. Enum.GetValues<T>().Where(_ => random.Next(2) == 0)];

    private static IEnumerable<Survey> Shrunk(Survey survey)
    {
        Survey[] smaller =
        [
            survey with { FormA = null }, survey with { Dwelling = new() }, survey with { Assets = new() }, survey with { Land = new() }, survey with { Livestock = new() },
            survey with { Members = null }, survey with { Members = survey.Members?.Skip(1).ToArray() }, survey with { Ticks = default }, survey with { Declared2016 = default },
            survey with { HardshipCauses = null, SupportsNeeded = null, SupportsReceived = null }, survey with { Id = null, Head = null, TickedRows = null }, survey with { Province = null, District = null, Commune = null, Village = null },
            survey with { Area = null, Region = null, LastClass = null, IsOnPoorList = null, MemberCount = null },
            survey with { RecordedIncomeScore = null, RecordedDeprivationScore = null },
        ];
        return smaller.Where(each => Domain.Json.SurveyJson.Write(each).Length < Domain.Json.SurveyJson.Write(survey).Length);
    }
}
