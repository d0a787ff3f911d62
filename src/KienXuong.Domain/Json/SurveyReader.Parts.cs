using System.Text.Json;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <content>Part A: the dwelling, assets, land and animals.</content>
internal sealed partial class SurveyReader
{
    private Dwelling DwellingOf(JsonElement element, string at)
    {
        var dwelling = new Dwelling();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            dwelling = name switch
            {
                "columns" => dwelling with { Columns = _values.CodedChoice<ColumnMaterial>(value, path) },
                "roof" => dwelling with { Roof = _values.CodedChoice<RoofMaterial>(value, path) },
                "walls" => dwelling with { Walls = _values.CodedChoice<WallMaterial>(value, path) },
                "wallDetail" => dwelling with { WallDetail = _values.CodedChoice<WallDetail>(value, path) },
                "roomArea" => dwelling with { RoomArea = _values.Exact(value, path) },
                "atticArea" => dwelling with { AtticArea = _values.Exact(value, path) },
                "countedArea" => dwelling with { CountedArea = _values.Exact(value, path) },
                "toilet" => dwelling with { Toilet = _values.CodedChoice<Toilet>(value, path) },
                "power" => dwelling with { Power = _values.CodedChoice<PowerSource>(value, path) },
                "electricity" => dwelling with { Electricity = _values.Exact(value, path) },
                "electricityMeasure" => dwelling with { ElectricityMeasure = _values.CodedChoice<ElectricityMeasure>(value, path) },
                "water" => dwelling with { Water = _values.CodedChoice<WaterSource>(value, path) },
                "waterIsRain" => dwelling with { WaterIsRain = _values.YesNo(value, path) },
                "hasRadio" => dwelling with { HasRadio = _values.YesNo(value, path) },
                "hearsLoudspeakers" => dwelling with { HearsLoudspeakers = _values.YesNo(value, path) },
                _ => Unknown(dwelling, path, SurveyContext.Default.Dwelling),
            };
        }

        return dwelling;
    }

    private DurableAssets DurableAssetsOf(JsonElement element, string at)
    {
        var assets = new DurableAssets();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            assets = name switch
            {
                "cars" => assets with { Cars = _values.Number(value, path) },
                "motorbikes" => assets with { Motorbikes = _values.Number(value, path) },
                "motorBoats" => assets with { MotorBoats = _values.Number(value, path) },
                "generators" => assets with { Generators = _values.Number(value, path) },
                "printersAndFaxes" => assets with { PrintersAndFaxes = _values.Number(value, path) },
                "colourTelevisions" => assets with { ColourTelevisions = _values.Number(value, path) },
                "musicSystems" => assets with { MusicSystems = _values.Number(value, path) },
                "computersAndTablets" => assets with { ComputersAndTablets = _values.Number(value, path) },
                "computersNotTablets" => assets with { ComputersNotTablets = _values.Number(value, path) },
                "refrigerators" => assets with { Refrigerators = _values.Number(value, path) },
                "airConditioners" => assets with { AirConditioners = _values.Number(value, path) },
                "washingMachines" => assets with { WashingMachines = _values.Number(value, path) },
                "waterHeaters" => assets with { WaterHeaters = _values.Number(value, path) },
                "microwavesAndOvens" => assets with { MicrowavesAndOvens = _values.Number(value, path) },
                "telephones" => assets with { Telephones = _values.Number(value, path) },
                _ => Unknown(assets, path, SurveyContext.Default.DurableAssets),
            };
        }

        return assets;
    }

    private LandHeld LandHeldOf(JsonElement element, string at)
    {
        var land = new LandHeld();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            land = name switch
            {
                "gardenAndPond" => land with { GardenAndPond = _values.Exact(value, path) },
                "annualCrops" => land with { AnnualCrops = _values.Exact(value, path) },
                "perennialCrops" => land with { PerennialCrops = _values.Exact(value, path) },
                "waterSurface" => land with { WaterSurface = _values.Exact(value, path) },
                "forest" => land with { Forest = _values.Exact(value, path) },
                _ => Unknown(land, path, SurveyContext.Default.LandHeld),
            };
        }

        return land;
    }

    private Livestock LivestockOf(JsonElement element, string at)
    {
        var livestock = new Livestock();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            livestock = name switch
            {
                "cattle" => livestock with { Cattle = _values.Number(value, path) },
                "pigsGoatsSheep" => livestock with { PigsGoatsSheep = _values.Number(value, path) },
                "poultry" => livestock with { Poultry = _values.Number(value, path) },
                "others" => livestock with { Others = _values.Number(value, path) },
                "hasAquaculture" => livestock with { HasAquaculture = _values.YesNo(value, path) },
                _ => Unknown(livestock, path, SurveyContext.Default.Livestock),
            };
        }

        return livestock;
    }
}
