using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Tool.Tests;

/// <summary>Xã mẫu: makes the sample of surveys, the same each time: 300 invented households of a commune of the Red River Delta, edge cases first, then broken rows.</summary>
internal static class SurveySample
{
    public const int Count = 300;

    /// <summary>How many households stand in the excerpt in JSON Lines.</summary>
    public const int InJson = 30;

    private const int Urban = 5;

    private static readonly LocalDate Review = new(2024, 10, 1);

    public static ImmutableArray<Survey> Surveys { get; } =
    [
        .. SurveyEdges.All.Concat(Random()).Take(Count).Select((survey, place) => SurveySampleFormA.With(survey, place + 1) with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"PHIEU-{place + 1:000}"),
            Head = string.Create(CultureInfo.InvariantCulture, $"Hộ {place + 1:000} (giả định)"),
        }),
    ];

    public static string Households() => SurveySampleText.Households(Surveys) +
        "PHIEU-301,Hộ 301 (giả định),Xã Mẫu,Thái Bình,miền núi" + Blank(SurveySampleText.HouseholdColumns - 5) +
        "PHIEU-302,Hộ 302 (giả định),Xã Mẫu,Kiến Xương,2" + Blank(SurveySampleText.HouseholdColumns - 5) +
        "PHIEU-001,Hộ 001 (giả định),Xã Mẫu,Thái Bình,2" + Blank(SurveySampleText.HouseholdColumns - 5) +
        "PHIEU-303,Hộ 303 (giả định),Xã Mẫu,Thái Bình,2,5,1.500,2" + Blank(SurveySampleText.HouseholdColumns - 8) +
        "PHIEU-304,Hộ 304 (giả định),Xã Mẫu,Thái Bình,2\n" +
        "PHIEU-305,Hộ 305 (giả định),Xã Mẫu,Thái Bình,2" + Blank(SurveySampleText.HouseholdColumns - 5);

    public static string Members() => SurveySampleText.Members(Surveys) +
        "PHIEU-305,1,1,31/02/1980,1" + Blank(SurveySampleText.MemberColumns - 5) +
        "PHIEU-305,2,3,10/2015,7" + Blank(SurveySampleText.MemberColumns - 5) +
        "PHIEU-999,1,1,1980,1" + Blank(SurveySampleText.MemberColumns - 5);

    public static string Lines() => string.Concat(Surveys.Take(InJson).Select(static survey => SurveyJson.Write(survey) + "\n"));

    private static string Blank(int fields) => new string(',', fields) + "\n";

    private static IEnumerable<Survey> Random()
    {
        var dice = new Dice(20241001);
        while (true)
        {
            bool isPoorer = dice.Under(20);
            bool isUrban = dice.Under(Urban);
            ImmutableArray<SurveyMember> members = Family(dice, isPoorer);
            yield return new()
            {
                Area = isUrban ? AreaType.Urban : AreaType.Rural,
                Region = Region.RedRiverDelta,
                IsOnPoorList = isPoorer && dice.Under(30),
                Dwelling = new()
                {
                    Columns = isPoorer ? ColumnMaterial.BrickOrStone : dice.Of(ColumnMaterial.ReinforcedConcrete, ColumnMaterial.BrickOrStone),
                    Roof = isPoorer && dice.Under(30) ? RoofMaterial.Other : dice.Of(RoofMaterial.Tile, RoofMaterial.MetalSheet, RoofMaterial.ReinforcedConcrete),
                    Walls = isPoorer && dice.Under(10) ? WallMaterial.Other : WallMaterial.BrickOrStone,
                    WallDetail = null,
                    RoomArea = isPoorer ? 24 + dice.Below(40) : 50 + dice.Below(90),
                    AtticArea = dice.Under(10) ? 12 : 0,
                    Toilet = isPoorer ? dice.Of(Toilet.Septic, Toilet.Improved, Toilet.Other) : Toilet.Septic,
                    Power = PowerSource.Grid,
                    Electricity = isPoorer ? 20 + dice.Below(90) : 70 + dice.Below(260),
                    Water = dice.Under(75) ? WaterSource.TapBottledOrBought : dice.Of(WaterSource.DrilledWell, WaterSource.Other),
                    WaterIsRain = true,
                    HasRadio = dice.Under(10),
                },
                Assets = Assets(dice, isPoorer),
                Land = new()
                {
                    GardenAndPond = 50 * dice.Below(isUrban ? 4 : 12),
                    AnnualCrops = isUrban ? 0 : 360 * dice.Below(8),
                    PerennialCrops = 0,
                    WaterSurface = dice.Under(6) ? 720 : 0,
                    Forest = 0,
                },
                Livestock = new()
                {
                    Cattle = dice.Under(8) ? 1 + dice.Below(2) : 0,
                    PigsGoatsSheep = dice.Under(15) ? 2 + dice.Below(12) : 0,
                    Poultry = isUrban ? 0 : 10 * dice.Below(14),
                    Others = 0,
                    HasAquaculture = dice.Under(6),
                },
                Members = members,
            };
        }
    }

    private static DurableAssets Assets(Dice dice, bool isPoorer) => new()
    {
        Cars = !isPoorer && dice.Under(12) ? 1 : 0,
        Motorbikes = isPoorer ? dice.Below(2) : 1 + dice.Below(3),
        MotorBoats = 0,
        Generators = 0,
        PrintersAndFaxes = dice.Under(2) ? 1 : 0,
        ColourTelevisions = isPoorer ? dice.Below(2) : 1 + dice.Below(2),
        MusicSystems = dice.Under(10) ? 1 : 0,
        ComputersAndTablets = !isPoorer && dice.Under(30) ? 1 : 0,
        Refrigerators = dice.Under(isPoorer ? 25 : 90) ? 1 : 0,
        AirConditioners = isPoorer ? 0 : dice.Below(3),
        WashingMachines = dice.Under(isPoorer ? 5 : 65) ? 1 : 0,
        WaterHeaters = dice.Under(isPoorer ? 2 : 45) ? 1 : 0,
        MicrowavesAndOvens = dice.Under(isPoorer ? 1 : 15) ? 1 : 0,
        Telephones = 1 + dice.Below(3),
    };

    private static ImmutableArray<SurveyMember> Family(Dice dice, bool isPoorer)
    {
        ImmutableArray<SurveyMember>.Builder members = ImmutableArray.CreateBuilder<SurveyMember>();
        if (dice.Under(15))
        {
            members.Add(SurveyEdges.Elder(Born(dice, 1936, 12), Relation.Head, dice.Of(Sex.Male, Sex.Female), isPoorer));
        }
        else
        {
            members.Add(SurveyEdges.Adult(Born(dice, 1970, 22), Relation.Head, dice.Of(Sex.Male, Sex.Female), OffFarm(dice, isPoorer), isPoorer));
            if (dice.Under(85))
            {
                members.Add(SurveyEdges.Adult(Born(dice, 1972, 22), Relation.Spouse, dice.Of(Sex.Male, Sex.Female), OffFarm(dice, isPoorer), isPoorer));
            }
        }

        for (int child = dice.Below(4); child > 0; child--)
        {
            members.Add(SurveyEdges.Child(Born(dice, 2009, 13), dice.Of(Sex.Male, Sex.Female), Review));
        }

        if (dice.Under(25))
        {
            members.Add(SurveyEdges.Elder(Born(dice, 1938, 12), members[0].Relation == Relation.Head && members.Count > 1 ? Relation.Parent : Relation.Other, Sex.Female, isPoorer));
        }

        return members.ToImmutable();
    }

    /// <summary>The kind of off-farm work, from none to a contract.</summary>
    private static int OffFarm(Dice dice, bool isPoorer) => dice.Below(isPoorer ? 3 : 4);

    private static LocalDate Born(Dice dice, int from, int years) => new(from + dice.Below(years), 1 + dice.Below(12), 1 + dice.Below(28));
}
