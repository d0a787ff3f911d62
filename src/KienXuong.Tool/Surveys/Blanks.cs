using KienXuong.Domain;
using KienXuong.Domain.Surveys;

namespace KienXuong.Tool.Surveys;

/// <summary>Ô trống ở A.IX - A.XII: the named option of an import that every line was asked and a blank means none.</summary>
internal static class Blanks
{
    /// <summary>The survey with 0 and no where nothing is written in A.IX to A.XII.</summary>
    /// <param name="survey">The survey.</param>
    public static Survey AreNone(Survey survey) => survey with
    {
        Assets = Of(survey.Assets),
        Land = Of(survey.Land),
        Livestock = Of(survey.Livestock),
    };

    private static DurableAssets Of(DurableAssets assets) => assets with
    {
        Cars = assets.Cars ?? 0,
        Motorbikes = assets.Motorbikes ?? 0,
        MotorBoats = assets.MotorBoats ?? 0,
        Generators = assets.Generators ?? 0,
        PrintersAndFaxes = assets.PrintersAndFaxes ?? 0,
        ColourTelevisions = assets.ColourTelevisions ?? 0,
        MusicSystems = assets.MusicSystems ?? 0,
        ComputersAndTablets = assets.ComputersAndTablets ?? (assets.ComputersNotTablets is > 0 ? null : 0),
        Refrigerators = assets.Refrigerators ?? 0,
        AirConditioners = assets.AirConditioners ?? 0,
        WashingMachines = assets.WashingMachines ?? 0,
        WaterHeaters = assets.WaterHeaters ?? 0,
        MicrowavesAndOvens = assets.MicrowavesAndOvens ?? 0,
        Telephones = assets.Telephones ?? 0,
    };

    private static LandHeld Of(LandHeld land) => new()
    {
        GardenAndPond = land.GardenAndPond ?? 0,
        AnnualCrops = land.AnnualCrops ?? 0,
        PerennialCrops = land.PerennialCrops ?? 0,
        WaterSurface = land.WaterSurface ?? 0,
        Forest = land.Forest ?? 0,
    };

    private static Livestock Of(Livestock livestock) => new()
    {
        Cattle = livestock.Cattle ?? 0,
        PigsGoatsSheep = livestock.PigsGoatsSheep ?? 0,
        Poultry = livestock.Poultry ?? 0,
        Others = livestock.Others ?? 0,
        HasAquaculture = livestock.HasAquaculture ?? false,
    };
}
