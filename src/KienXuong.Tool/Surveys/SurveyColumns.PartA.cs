using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using SurveyColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Surveys.SurveyBuilder>;

namespace KienXuong.Tool.Surveys;

/// <content>Part A of form 3.1, and the ticks of form 3.2.</content>
internal static partial class SurveyColumns
{
    private static SurveyColumn[] Dwelling() =>
    [
        Of<ColumnMaterial>("dwelling.columns", ListCell<ColumnMaterial>.One, static (s, v) => s with { Dwelling = s.Dwelling with { Columns = v } }, "A.I", "Vật liệu chính của cột nhà/căn hộ", "Cột nhà"),
        Of<RoofMaterial>("dwelling.roof", ListCell<RoofMaterial>.One, static (s, v) => s with { Dwelling = s.Dwelling with { Roof = v } }, "A.II", "Vật liệu chính của mái nhà/căn hộ", "Mái nhà"),
        Of<WallMaterial>("dwelling.walls", ListCell<WallMaterial>.One, static (s, v) => s with { Dwelling = s.Dwelling with { Walls = v } }, "A.III", "Vật liệu chính của tường/bao che nhà/căn hộ", "Tường nhà"),
        Of<WallDetail>("dwelling.wallDetail", ListCell<WallDetail>.One, static (s, v) => s with { Dwelling = s.Dwelling with { WallDetail = v } }, "Vật liệu tường, chi tiết"),
        Of<decimal>("dwelling.roomArea", Cells.Exact, static (s, v) => s with { Dwelling = s.Dwelling with { RoomArea = v } }, "Diện tích các phòng ở"),
        Of<decimal>("dwelling.atticArea", Cells.Exact, static (s, v) => s with { Dwelling = s.Dwelling with { AtticArea = v } }, "Diện tích gác xép"),
        Of<decimal>("dwelling.countedArea", Cells.Exact, static (s, v) => s with { Dwelling = s.Dwelling with { CountedArea = v } }, "A.IV", "Diện tích nhà ở"),
        Of<Toilet>("dwelling.toilet", ListCell<Toilet>.One, static (s, v) => s with { Dwelling = s.Dwelling with { Toilet = v } }, "A.V", "Loại nhà tiêu đang sử dụng", "Nhà tiêu"),
        Of<PowerSource>("dwelling.power", ListCell<PowerSource>.One, static (s, v) => s with { Dwelling = s.Dwelling with { Power = v } }, "A.VI", "Nguồn điện đang sử dụng", "Nguồn điện"),
        Of<decimal>("dwelling.electricity", Cells.Exact, static (s, v) => s with { Dwelling = s.Dwelling with { Electricity = v } }, "A.VII", "Số điện tiêu thụ bình quân hộ/tháng", "Số điện tiêu thụ"),
        Of<ElectricityMeasure>("dwelling.electricityMeasure", ListCell<ElectricityMeasure>.One, static (s, v) => s with { Dwelling = s.Dwelling with { ElectricityMeasure = v } }, "Cách ghi số điện"),
        Of<WaterSource>("dwelling.water", ListCell<WaterSource>.One, static (s, v) => s with { Dwelling = s.Dwelling with { Water = v } }, "A.VIII", "Nước sinh hoạt"),
        Of<bool>("dwelling.waterIsRain", Cells.YesNo, static (s, v) => s with { Dwelling = s.Dwelling with { WaterIsRain = v } }, "Nước khác là nước mưa"),
        Of<bool>("dwelling.hasRadio", Cells.YesNo, static (s, v) => s with { Dwelling = s.Dwelling with { HasRadio = v } }, "Hộ có radio"),
    ];

    private static SurveyColumn[] Assets() =>
    [
        Of<int>("assets.cars", Fields.Number, static (s, v) => s with { Assets = s.Assets with { Cars = v } }, "A.IX.1", "Ô tô"),
        Of<int>("assets.motorbikes", Fields.Number, static (s, v) => s with { Assets = s.Assets with { Motorbikes = v } }, "A.IX.2", "Xe máy, xe có động cơ"),
        Of<int>("assets.motorBoats", Fields.Number, static (s, v) => s with { Assets = s.Assets with { MotorBoats = v } }, "A.IX.3", "Tàu thuyền có động cơ"),
        Of<int>("assets.generators", Fields.Number, static (s, v) => s with { Assets = s.Assets with { Generators = v } }, "A.IX.4", "Máy phát điện"),
        Of<int>("assets.printersAndFaxes", Fields.Number, static (s, v) => s with { Assets = s.Assets with { PrintersAndFaxes = v } }, "A.IX.5", "Máy in, máy Fax"),
        Of<int>("assets.colourTelevisions", Fields.Number, static (s, v) => s with { Assets = s.Assets with { ColourTelevisions = v } }, "A.IX.6", "Ti vi màu"),
        Of<int>("assets.musicSystems", Fields.Number, static (s, v) => s with { Assets = s.Assets with { MusicSystems = v } }, "A.IX.7", "Dàn nghe nhạc các loại"),
        Of<int>("assets.computersAndTablets", Fields.Number, static (s, v) => s with { Assets = s.Assets with { ComputersAndTablets = v } }, "A.IX.8", "Máy vi tính/Máy tính bảng"),
        Of<int>("assets.computersNotTablets", Fields.Number, static (s, v) => s with { Assets = s.Assets with { ComputersNotTablets = v } }, "Máy vi tính không phải máy tính bảng"),
        Of<int>("assets.refrigerators", Fields.Number, static (s, v) => s with { Assets = s.Assets with { Refrigerators = v } }, "A.IX.9", "Tủ lạnh"),
        Of<int>("assets.airConditioners", Fields.Number, static (s, v) => s with { Assets = s.Assets with { AirConditioners = v } }, "A.IX.10", "Máy điều hòa nhiệt độ"),
        Of<int>("assets.washingMachines", Fields.Number, static (s, v) => s with { Assets = s.Assets with { WashingMachines = v } }, "A.IX.11", "Máy giặt, sấy quần áo"),
        Of<int>("assets.waterHeaters", Fields.Number, static (s, v) => s with { Assets = s.Assets with { WaterHeaters = v } }, "A.IX.12", "Bình tắm nước nóng"),
        Of<int>("assets.microwavesAndOvens", Fields.Number, static (s, v) => s with { Assets = s.Assets with { MicrowavesAndOvens = v } }, "A.IX.13", "Lò vi sóng, lò nướng"),
        Of<int>("assets.telephones", Fields.Number, static (s, v) => s with { Assets = s.Assets with { Telephones = v } }, "A.IX.14", "Điện thoại cố định/di động"),
    ];

    private static SurveyColumn[] LandAndAnimals() =>
    [
        Of<decimal>("land.gardenAndPond", Cells.Exact, static (s, v) => s with { Land = s.Land with { GardenAndPond = v } }, "A.X.1", "Diện tích ao, vườn liền kề đất ở"),
        Of<decimal>("land.annualCrops", Cells.Exact, static (s, v) => s with { Land = s.Land with { AnnualCrops = v } }, "A.X.2", "Diện tích trồng cây hằng năm"),
        Of<decimal>("land.perennialCrops", Cells.Exact, static (s, v) => s with { Land = s.Land with { PerennialCrops = v } }, "A.X.3", "Diện tích đất cây lâu năm"),
        Of<decimal>("land.waterSurface", Cells.Exact, static (s, v) => s with { Land = s.Land with { WaterSurface = v } }, "A.X.4", "Diện tích mặt nước"),
        Of<decimal>("land.forest", Cells.Exact, static (s, v) => s with { Land = s.Land with { Forest = v } }, "A.X.5", "Diện tích đất rừng"),
        Of<int>("livestock.cattle", Fields.Number, static (s, v) => s with { Livestock = s.Livestock with { Cattle = v } }, "A.XI.1", "Số lượng trâu, bò, ngựa"),
        Of<int>("livestock.pigsGoatsSheep", Fields.Number, static (s, v) => s with { Livestock = s.Livestock with { PigsGoatsSheep = v } }, "A.XI.2", "Số lượng lợn, dê, cừu"),
        Of<int>("livestock.poultry", Fields.Number, static (s, v) => s with { Livestock = s.Livestock with { Poultry = v } }, "Số gà, vịt, ngan, ngỗng, chim (con)"),
        Of<int>("livestock.poultry", Cells.Tens, static (s, v) => s with { Livestock = s.Livestock with { Poultry = v } }, "A.XI.3", "Số lượng gà, vịt, ngan, ngỗng, chim (số tính theo chục)"),
        Of<int>("livestock.others", Fields.Number, static (s, v) => s with { Livestock = s.Livestock with { Others = v } }, "A.XI.4", "Con khác"),
        Of<bool>("livestock.hasAquaculture", Cells.YesNo, static (s, v) => s with { Livestock = s.Livestock with { HasAquaculture = v } }, "A.XII", "Hộ nuôi, trồng thủy sản"),
        Of<ImmutableArray<HardshipCause>>("hardshipCauses", ListCell<HardshipCause>.Several, static (s, v) => s with { HardshipCauses = v }, "A.XIII", "Nguyên nhân hộ còn khó khăn"),
        Of<ImmutableArray<SupportPolicy>>("supportsReceived", ListCell<SupportPolicy>.Several, static (s, v) => s with { SupportsReceived = v }, "A.XIV đang hưởng", "Chính sách đang hưởng"),
        Of<ImmutableArray<SupportPolicy>>("supportsNeeded", ListCell<SupportPolicy>.Several, static (s, v) => s with { SupportsNeeded = v }, "A.XIV nhu cầu", "Chính sách có nhu cầu"),
    ];

    private static SurveyColumn Tick(DeprivationIndicator2022 indicator)
    {
        string code = indicator.ToString();
        return Of<bool>(
            "ticks." + char.ToLowerInvariant(code[0]) + code[1..],
            Cells.YesNo,
            (s, v) => s with { Ticks = s.Ticks.With(indicator, v) },
            "Thiếu hụt " + IndicatorNames.Of(indicator));
    }
}
