using System.Collections.Immutable;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>Ô có thể để trống: a field of a survey, and values that stand for all the values it can have.</summary>
/// <param name="Path">Its path in the survey, by which remarks name it.</param>
/// <param name="Code">The code by which it is asked for, with the place of the member.</param>
/// <param name="IsOpen">Whether it is empty.</param>
/// <param name="Emptied">The survey without it.</param>
/// <param name="Fillings">The survey with each value.</param>
internal sealed record OpenField(string Path, string Code, Func<Survey, bool> IsOpen, Func<Survey, Survey> Emptied, ImmutableArray<Func<Survey, Survey>> Fillings)
{
    private static readonly LocalDate Day = FilledSurveys.Day;

    /// <summary>Days of birth from which some rule or some row of the nutrition table counts.</summary>
    private static readonly PartialDate[] Births =
        [.. ((int[])[.. Enumerable.Range(0, 13), 15, 18, 21, .. Enumerable.Range(4, 29).Select(half => 6 * half), 216, 360]).Select(months => (PartialDate)Day.PlusMonths(-months))];

    /// <summary>Whether it is asked in a survey: some value of it counts.</summary>
    public bool IsAsked(Survey survey) => Fillings.Any(filled =>
    {
        CountedSurvey counted = FormSkips.Applied(filled(survey), Day);
        return counted.Contradictions.IsEmpty && counted.Ignored.All(remark => remark.Path != Path);
    });

    /// <summary>Every field of a survey of so many members that may be forgotten.</summary>
    public static ImmutableArray<OpenField> Of(int members) =>
    [
        Field("area", s => s.Area, (s, v) => s with { Area = v }, Enum.GetValues<AreaType>()),
        Field("region", s => s.Region, (s, v) => s with { Region = v }, Enum.GetValues<Region>()),
        Field("isOnPoorList", s => s.IsOnPoorList, (s, v) => s with { IsOnPoorList = v }, false, true),
        OfDwelling("columns", d => d.Columns, (d, v) => d with { Columns = v }, Enum.GetValues<ColumnMaterial>()),
        OfDwelling("roof", d => d.Roof, (d, v) => d with { Roof = v }, Enum.GetValues<RoofMaterial>()),
        OfDwelling("walls", d => d.Walls, (d, v) => d with { Walls = v }, Enum.GetValues<WallMaterial>()),
        OfDwelling("wallDetail", d => d.WallDetail, (d, v) => d with { WallDetail = v }, Enum.GetValues<WallDetail>()),
        OfDwelling("roomArea", d => d.RoomArea, (d, v) => d with { RoomArea = v }, 0m, 8m * members, 20m * members, 30m * members, 40m * members),
        OfDwelling("toilet", d => d.Toilet, (d, v) => d with { Toilet = v }, Enum.GetValues<Toilet>()),
        OfDwelling("power", d => d.Power, (d, v) => d with { Power = v }, PowerSource.Grid, PowerSource.None),
        OfDwelling("electricity", d => d.Electricity, (d, v) => d with { Electricity = v }, 0m, 25m, 50m, 100m, 150m),
        OfDwelling("water", d => d.Water, (d, v) => d with { Water = v }, Enum.GetValues<WaterSource>()),
        OfDwelling("waterIsRain", d => d.WaterIsRain, (d, v) => d with { WaterIsRain = v }, false, true),
        OfDwelling("hasRadio", d => d.HasRadio, (d, v) => d with { HasRadio = v }, false, true),
        Field("assets.motorbikes", s => s.Assets.Motorbikes, (s, v) => s with { Assets = s.Assets with { Motorbikes = v } }, 0, 1, 2, 3),
        Field("assets.colourTelevisions", s => s.Assets.ColourTelevisions, (s, v) => s with { Assets = s.Assets with { ColourTelevisions = v } }, 0, 1, 2),
        Field("assets.refrigerators", s => s.Assets.Refrigerators, (s, v) => s with { Assets = s.Assets with { Refrigerators = v } }, 0, 1),
        Field("assets.telephones", s => s.Assets.Telephones, (s, v) => s with { Assets = s.Assets with { Telephones = v } }, 0, 1),
        Field("land.gardenAndPond", s => s.Land.GardenAndPond, (s, v) => s with { Land = s.Land with { GardenAndPond = v } }, 0m, 300m, 500m),
        Field("livestock.cattle", s => s.Livestock.Cattle, (s, v) => s with { Livestock = s.Livestock with { Cattle = v } }, 0, 1, 2, 3),
        Field("livestock.poultry", s => s.Livestock.Poultry, (s, v) => s with { Livestock = s.Livestock with { Poultry = v } }, 0, 100),
        Field("livestock.hasAquaculture", s => s.Livestock.HasAquaculture, (s, v) => s with { Livestock = s.Livestock with { HasAquaculture = v } }, false, true),
        .. Enumerable.Range(0, members).SelectMany(OfMember),
    ];

    private static IEnumerable<OpenField> OfMember(int place) =>
    [
        Of("birthDate", place, m => m.BirthDate, (m, v) => m with { BirthDate = v }, Births),
        Of("sex", place, m => m.Sex, (m, v) => m with { Sex = v }, Enum.GetValues<Sex>()),
        Of("height", place, m => m.Height, (m, v) => m with { Height = v }, 0m, 147.9m, 148.5m, 153.4m, 155.5m),
        Of("weight", place, m => m.Weight, (m, v) => m with { Weight = v }, 0m, 100m),
        Of("isStudying", place, m => m.IsStudying, (m, v) => m with { IsStudying = v }, false, true),
        Of("schoolLevel", place, m => m.SchoolLevel, (m, v) => m with { SchoolLevel = v }, Enum.GetValues<SchoolLevel>()),
        Of("generalEducation", place, m => m.GeneralEducation, (m, v) => m with { GeneralEducation = v }, Enum.GetValues<GeneralEducation>()),
        Of("training", place, m => m.Training, (m, v) => m with { Training = v }, Enum.GetValues<Training>()),
        Of("hasHealthInsurance", place, m => m.HasHealthInsurance, (m, v) => m with { HasHealthInsurance = v }, false, true),
        Of("usesInternet", place, m => m.UsesInternet, (m, v) => m with { UsesInternet = v }, false, true),
        Of("socialAllowance", place, m => m.SocialAllowance, (m, v) => m with { SocialAllowance = v }, [.. Enumerable.Range(0, 8).Select(set => (SocialAllowance)set)]),
        Of("job", place, m => m.Job, (m, v) => m with { Job = v }, Enum.GetValues<Job>()),
        Of("jobKind", place, m => m.JobKind, (m, v) => m with { JobKind = v }, Enum.GetValues<JobKind>()),
        Of("wagedWork", place, m => m.WagedWork, (m, v) => m with { WagedWork = v }, Enum.GetValues<WagedWork>()),
        Of("monthlyBenefit", place, m => m.MonthlyBenefit, (m, v) => m with { MonthlyBenefit = v }, Enum.GetValues<MonthlyBenefit>()),
        Of("isCriticallyIll", place, m => m.IsCriticallyIll, (m, v) => m with { IsCriticallyIll = v }, false, true),
        Of("worksOffFarm", place, m => m.WorksOffFarm, (m, v) => m with { WorksOffFarm = v }, false, true),
        Of("monthsOffFarm", place, m => m.MonthsOffFarm, (m, v) => m with { MonthsOffFarm = v }, 0, 3),
        Of("isOfWorkingAge", place, m => m.IsOfWorkingAge, (m, v) => m with { IsOfWorkingAge = v }, false, true),
        Of("budgetPaysInsurance", place, m => m.BudgetPaysInsurance, (m, v) => m with { BudgetPaysInsurance = v }, false, true),
    ];

    private static OpenField Of<T>(string name, int place, Func<SurveyMember, T?> get, Func<SurveyMember, T?, SurveyMember> set, params T[] values)
        where T : struct
    {
        Survey Set(Survey survey, T? value) => survey with { Members = [.. survey.Members!.Select((member, at) => at == place ? set(member, value) : member)] };

        return Field<T>(FormattableString.Invariant($"members[{place}].{name}"), survey => get(survey.Members![place]), Set, values) with
        {
            Code = FormattableString.Invariant($"members.{name}[{place}]"),
        };
    }

    private static OpenField OfDwelling<T>(string name, Func<Dwelling, T?> get, Func<Dwelling, T?, Dwelling> set, params T[] values)
        where T : struct => Field("dwelling." + name, survey => get(survey.Dwelling), (survey, value) => survey with { Dwelling = set(survey.Dwelling, value) }, values);

    private static OpenField Field<T>(string path, Func<Survey, T?> get, Func<Survey, T?, Survey> set, params T[] values)
        where T : struct => new(
        path, path, survey => get(survey) is null, survey => set(survey, null), [.. values.Select(value => (Func<Survey, Survey>)(survey => set(survey, value)))]);
}
