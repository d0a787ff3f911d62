using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện về tài sản, đất đai, chăn nuôi: what rules ask of items A.IX to A.XII of form 3.1.</summary>
public static class PropertyFacts
{
    /// <summary>Số ô tô.</summary>
    public static readonly NumberFact<Survey> Cars = Count("assets.cars", new("số ô tô", "cars"), static s => s.Assets.Cars);

    /// <summary>Số xe máy, xe có động cơ.</summary>
    public static readonly NumberFact<Survey> Motorbikes = Count("assets.motorbikes", new("số xe máy, xe có động cơ", "motorbikes and motor vehicles"), static s => s.Assets.Motorbikes);

    /// <summary>Số tàu thuyền có động cơ.</summary>
    public static readonly NumberFact<Survey> MotorBoats = Count("assets.motorBoats", new("số tàu thuyền có động cơ", "motor boats and ships"), static s => s.Assets.MotorBoats);

    /// <summary>Số máy in, máy fax.</summary>
    public static readonly NumberFact<Survey> PrintersAndFaxes = Count("assets.printersAndFaxes", new("số máy in, máy fax", "printers and fax machines"), static s => s.Assets.PrintersAndFaxes);

    /// <summary>Số ti vi màu.</summary>
    public static readonly NumberFact<Survey> ColourTelevisions = Count("assets.colourTelevisions", new("số ti vi màu", "colour televisions"), static s => s.Assets.ColourTelevisions);

    /// <summary>Số dàn nghe nhạc các loại.</summary>
    public static readonly NumberFact<Survey> MusicSystems = Count("assets.musicSystems", new("số dàn nghe nhạc các loại", "music systems"), static s => s.Assets.MusicSystems);

    /// <summary>Số máy vi tính không phải máy tính bảng.</summary>
    public static readonly NumberFact<Survey> ComputersNotTablets = Count("assets.computersNotTablets", new("số máy vi tính không phải máy tính bảng", "computers that are no tablets"), static s => s.Assets.ComputersNotTablets);

    /// <summary>Số tủ lạnh.</summary>
    public static readonly NumberFact<Survey> Refrigerators = Count("assets.refrigerators", new("số tủ lạnh", "refrigerators"), static s => s.Assets.Refrigerators);

    /// <summary>Số máy điều hòa nhiệt độ.</summary>
    public static readonly NumberFact<Survey> AirConditioners = Count("assets.airConditioners", new("số máy điều hòa nhiệt độ", "air conditioners"), static s => s.Assets.AirConditioners);

    /// <summary>Số máy giặt, sấy quần áo.</summary>
    public static readonly NumberFact<Survey> WashingMachines = Count("assets.washingMachines", new("số máy giặt, sấy quần áo", "washing machines and dryers"), static s => s.Assets.WashingMachines);

    /// <summary>Số bình tắm nước nóng.</summary>
    public static readonly NumberFact<Survey> WaterHeaters = Count("assets.waterHeaters", new("số bình tắm nước nóng", "water heaters"), static s => s.Assets.WaterHeaters);

    /// <summary>Số lò vi sóng, lò nướng.</summary>
    public static readonly NumberFact<Survey> MicrowavesAndOvens = Count("assets.microwavesAndOvens", new("số lò vi sóng, lò nướng", "microwaves and ovens"), static s => s.Assets.MicrowavesAndOvens);

    /// <summary>Số điện thoại cố định/di động.</summary>
    public static readonly NumberFact<Survey> Telephones = Count("assets.telephones", new("số điện thoại cố định/di động", "telephones"), static s => s.Assets.Telephones);

    /// <summary>Số máy vi tính, máy tính bảng: where it is not said, at least as many as are said to be no tablets.</summary>
    public static readonly NumberFact<Survey> ComputersAndTablets = new(
        "assets.computersAndTablets",
        new("số máy vi tính, máy tính bảng", "computers and tablets"),
        new(0, SurveyFacts.MostThings),
        static (s, _) => s.Assets.ComputersAndTablets is { } count ? NumberRange.Exactly(count)
            : s.Assets.ComputersNotTablets is > 0 and <= SurveyFacts.MostThings and { } least ? new(least, SurveyFacts.MostThings) : null);

    /// <summary>Diện tích ao, vườn liền kề đất ở.</summary>
    public static readonly NumberFact<Survey> GardenAndPond = SurveyFacts.Area("land.gardenAndPond", new("diện tích ao, vườn liền kề đất ở", "pond and garden next to the dwelling"), static s => s.Land.GardenAndPond);

    /// <summary>Diện tích trồng cây hằng năm.</summary>
    public static readonly NumberFact<Survey> AnnualCrops = SurveyFacts.Area("land.annualCrops", new("diện tích trồng cây hằng năm", "annual crop land"), static s => s.Land.AnnualCrops);

    /// <summary>Diện tích đất cây lâu năm.</summary>
    public static readonly NumberFact<Survey> PerennialCrops = SurveyFacts.Area("land.perennialCrops", new("diện tích đất cây lâu năm", "perennial crop land"), static s => s.Land.PerennialCrops);

    /// <summary>Diện tích mặt nước.</summary>
    public static readonly NumberFact<Survey> WaterSurface = SurveyFacts.Area("land.waterSurface", new("diện tích mặt nước", "water surface"), static s => s.Land.WaterSurface);

    /// <summary>Diện tích đất rừng.</summary>
    public static readonly NumberFact<Survey> Forest = SurveyFacts.Area("land.forest", new("diện tích đất rừng", "forest land"), static s => s.Land.Forest);

    /// <summary>Số trâu, bò, ngựa.</summary>
    public static readonly NumberFact<Survey> Cattle = Count("livestock.cattle", new("số trâu, bò, ngựa", "buffaloes, cows and horses"), static s => s.Livestock.Cattle);

    /// <summary>Số lợn, dê, cừu.</summary>
    public static readonly NumberFact<Survey> PigsGoatsSheep = Count("livestock.pigsGoatsSheep", new("số lợn, dê, cừu", "pigs, goats and sheep"), static s => s.Livestock.PigsGoatsSheep);

    /// <summary>Số gà, vịt, ngan, ngỗng, chim.</summary>
    public static readonly NumberFact<Survey> Poultry = Count("livestock.poultry", new("số gà, vịt, ngan, ngỗng, chim", "poultry"), static s => s.Livestock.Poultry);

    /// <summary>Hộ nuôi, trồng thủy sản.</summary>
    public static readonly YesNoFact<Survey> HasAquaculture = new("livestock.hasAquaculture", new("hộ nuôi, trồng thủy sản", "the household does aquaculture"), static s => s.Livestock.HasAquaculture);

    private static NumberFact<Survey> Count(string code, Bilingual label, Func<Survey, int?> read) => new(
        code, label, new(0, SurveyFacts.MostThings), (s, _) => read(s) is { } count ? NumberRange.Exactly(count) : null);
}
