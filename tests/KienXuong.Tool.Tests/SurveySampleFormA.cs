using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;

namespace KienXuong.Tool.Tests;

/// <summary>Phiếu A của xã mẫu: the lines of Form A of some invented households. Nobody stops at Form A: the one that the form screens out is listed by people.</summary>
internal static class SurveySampleFormA
{
    /// <summary>A household of the periodic review, not on the list, without a condition of column 0 and without an item.</summary>
    public static readonly FormA Listed = Enumerable.Range(0, 14).Aggregate(
        new FormA { Procedure = ReviewProcedure.Periodic, IsOnCommuneList = false }, static (form, cell) => form.WithAnswer(cell, false));

    private static readonly ImmutableDictionary<int, FormA> ByPlace = new Dictionary<int, FormA>
    {
        [1] = Listed,
        [2] = Listed with { Vehicle = true },
        [3] = Listed with { Vehicle = true, AirConditionerOrRefrigerator = true, WaterHeater = true },
        [7] = new() { Procedure = ReviewProcedure.Periodic },
        [9] = Listed with
        {
            Vehicle = true,
            AirConditionerOrRefrigerator = true,
            WaterHeater = true,
            PropertyLetOut = true,
            Override = new(FormAOutcome.OnTheList, "Ban Chỉ đạo rà soát Xã Mẫu (giả định)", new(2024, 9, 28), "nhà vừa cháy (giả định)"),
        },
        [10] = Listed with { WashingMachine = true },
        [13] = new() { Procedure = ReviewProcedure.Regular, Vehicle = true, AirConditionerOrRefrigerator = true, WaterHeater = true },
    }.ToImmutableDictionary();

    /// <summary>The survey with its line of Form A; as it is where the sample has none for its place.</summary>
    public static Survey With(Survey survey, int place) => survey with
    {
        LastClass = place == 7 ? LastClass.NearPoor : survey.LastClass,
        FormA = ByPlace.GetValueOrDefault(place),
    };
}
