using System.Collections.Immutable;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Validation;

/// <summary>Các số của phiếu: the numbers of a survey.</summary>
internal static class SurveyNumbers
{
    private const int MostHousingArea = 10_000;
    private const int MostElectricity = 100_000;
    private const int MostLand = 10_000_000;
    private const int MostHeight = 250;
    private const int MostWeight = 300;

    public static readonly ImmutableArray<SurveyNumber<Survey>> OfHousehold =
    [
        new("dwelling.roomArea", static survey => survey.Dwelling.RoomArea, MostHousingArea),
        new("dwelling.atticArea", static survey => survey.Dwelling.AtticArea, MostHousingArea),
        new("dwelling.countedArea", static survey => survey.Dwelling.CountedArea, MostHousingArea),
        new("dwelling.electricity", static survey => survey.Dwelling.Electricity, MostElectricity),
        new("assets.cars", static survey => survey.Assets.Cars, SurveyFacts.MostThings),
        new("assets.motorbikes", static survey => survey.Assets.Motorbikes, SurveyFacts.MostThings),
        new("assets.motorBoats", static survey => survey.Assets.MotorBoats, SurveyFacts.MostThings),
        new("assets.generators", static survey => survey.Assets.Generators, SurveyFacts.MostThings),
        new("assets.printersAndFaxes", static survey => survey.Assets.PrintersAndFaxes, SurveyFacts.MostThings),
        new("assets.colourTelevisions", static survey => survey.Assets.ColourTelevisions, SurveyFacts.MostThings),
        new("assets.musicSystems", static survey => survey.Assets.MusicSystems, SurveyFacts.MostThings),
        new("assets.computersAndTablets", static survey => survey.Assets.ComputersAndTablets, SurveyFacts.MostThings),
        new("assets.computersNotTablets", static survey => survey.Assets.ComputersNotTablets, SurveyFacts.MostThings),
        new("assets.refrigerators", static survey => survey.Assets.Refrigerators, SurveyFacts.MostThings),
        new("assets.airConditioners", static survey => survey.Assets.AirConditioners, SurveyFacts.MostThings),
        new("assets.washingMachines", static survey => survey.Assets.WashingMachines, SurveyFacts.MostThings),
        new("assets.waterHeaters", static survey => survey.Assets.WaterHeaters, SurveyFacts.MostThings),
        new("assets.microwavesAndOvens", static survey => survey.Assets.MicrowavesAndOvens, SurveyFacts.MostThings),
        new("assets.telephones", static survey => survey.Assets.Telephones, SurveyFacts.MostThings),
        new("land.gardenAndPond", static survey => survey.Land.GardenAndPond, MostLand),
        new("land.annualCrops", static survey => survey.Land.AnnualCrops, MostLand),
        new("land.perennialCrops", static survey => survey.Land.PerennialCrops, MostLand),
        new("land.waterSurface", static survey => survey.Land.WaterSurface, MostLand),
        new("land.forest", static survey => survey.Land.Forest, MostLand),
        new("livestock.cattle", static survey => survey.Livestock.Cattle, SurveyFacts.MostThings),
        new("livestock.pigsGoatsSheep", static survey => survey.Livestock.PigsGoatsSheep, SurveyFacts.MostThings),
        new("livestock.poultry", static survey => survey.Livestock.Poultry, SurveyFacts.MostThings),
        new("livestock.others", static survey => survey.Livestock.Others, SurveyFacts.MostThings),
    ];

    public static readonly ImmutableArray<SurveyNumber<SurveyMember>> OfMember =
    [
        new("height", static member => member.Height, MostHeight),
        new("weight", static member => member.Weight, MostWeight),
    ];
}
