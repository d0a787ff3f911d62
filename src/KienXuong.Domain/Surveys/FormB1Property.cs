using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.FormRows;
using static KienXuong.Domain.Surveys.PropertyFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>Mục 12 "Tài sản chủ yếu", 13 "Đất đai" và 14 "Chăn nuôi" của Bảng quy ước điểm Phiếu B1.</summary>
internal static class FormB1Property
{
    public static ScoreItem<Survey> Assets { get; } = new("12", new("Tài sản chủ yếu", "main assets"),
    [
        Has("car", "Ô tô", "car", Cars),
        .. OneOf("motorbikes",
            Row("motorbike_1", "1 xe máy, xe có động cơ", "1 motorbike or motor vehicle", Exactly(1, Motorbikes)),
            Row("motorbike_2", "2 xe máy, xe có động cơ", "2 motorbikes or motor vehicles", Exactly(2, Motorbikes)),
            Row("motorbike_3plus", "Từ 3 xe máy, xe có động cơ trở lên", "3 motorbikes or motor vehicles or more", Motorbikes.AtLeast(3)) with
            {
                OtherPrints = [new("ch", SurveyChoices.MotorbikesInCentralHighlands)],
            }),
        Has("motor_boat", "Tàu thuyền có động cơ", "motor boat or ship", MotorBoats),
        Has("printer_fax", "Máy in, máy fax", "printer, fax", PrintersAndFaxes),
        .. OneOf("televisions",
            Row("tv_1", "1 ti vi màu", "1 colour TV", Exactly(1, ColourTelevisions)),
            Row("tv_2plus", "Từ 2 ti vi màu trở lên", "2 colour TVs or more", ColourTelevisions.AtLeast(2))),
        Has("stereo", "Dàn nghe nhạc các loại", "music system", MusicSystems),
        Row("computer", "Máy vi tính", "computer",
            All(
                ComputersAndTablets.AtLeast(1),
                Any(Chosen<Survey, TabletCount>(SurveyChoices.Tablets, TabletCount.Counts), ComputersNotTablets.AtLeast(1)))),
        Has("refrigerator", "Tủ lạnh", "refrigerator", Refrigerators),
        .. OneOf("airConditioners",
            Row("aircon_1", "1 máy điều hòa nhiệt độ", "1 air conditioner", Exactly(1, AirConditioners)),
            Row("aircon_2plus", "Từ 2 máy điều hòa nhiệt độ trở lên", "2 air conditioners or more", AirConditioners.AtLeast(2))),
        Has("washing_machine", "Máy giặt, sấy quần áo", "washing machine, dryer", WashingMachines),
        Has("water_heater", "Bình tắm nước nóng", "water heater", WaterHeaters),
        Has("microwave_oven", "Lò vi sóng, lò nướng", "microwave, oven", MicrowavesAndOvens),
    ]);

    public static ScoreItem<Survey> Land { get; } = new("13", new("Đất đai", "land"),
    [
        .. OneOf("gardenAndPond",
            Row("garden_pond_300_500", "Diện tích ao, vườn liền kề đất ở từ 300 m2 đến dưới 500 m2", "garden or pond from 300 to under 500 m²", Between(300, 500, GardenAndPond)),
            Row("garden_pond_500plus", "Diện tích ao, vườn liền kề đất ở từ 500 m2 trở lên", "garden or pond of 500 m² or more", GardenAndPond.AtLeast(500))),
        Row("annual_crop_5000plus", "Diện tích trồng cây hằng năm từ 5.000 m2 trở lên", "annual crop land of 5,000 m² or more", AnnualCrops.AtLeast(5_000)),
        .. OneOf("perennialCrops",
            Row("perennial_1000_5000", "Diện tích đất cây lâu năm từ 1.000 m2 đến dưới 5.000 m2", "perennial crop land from 1,000 to under 5,000 m²", Between(1_000, 5_000, PerennialCrops)),
            Row("perennial_5000plus", "Diện tích đất cây lâu năm từ 5.000 m2 trở lên", "perennial crop land of 5,000 m² or more", PerennialCrops.AtLeast(5_000))),
        .. OneOf("waterSurface",
            Row("water_surface_500_5000", "Diện tích mặt nước từ 500 m2 đến dưới 5.000 m2", "water surface from 500 to under 5,000 m²", Between(500, 5_000, WaterSurface)),
            Row("water_surface_5000plus", "Diện tích mặt nước từ 5.000 m2 trở lên", "water surface of 5,000 m² or more", WaterSurface.AtLeast(5_000))),
        .. OneOf("forest",
            Row("forest_5000_10000", "Diện tích đất rừng từ 5.000 m2 đến dưới 10.000 m2", "forest land from 5,000 to under 10,000 m²", Between(5_000, 10_000, Forest)),
            Row("forest_10000plus", "Diện tích đất rừng từ 10.000 m2 trở lên", "forest land of 10,000 m² or more", Forest.AtLeast(10_000))),
    ]);

    public static ScoreItem<Survey> Livestock { get; } = new("14", new("Chăn nuôi", "livestock"),
    [
        .. OneOf("cattle",
            Row("cattle_1", "Hộ có 1 con trâu, bò, ngựa", "1 buffalo, cow or horse", Exactly(1, Cattle)),
            Row("cattle_2", "Hộ có 2 con trâu, bò, ngựa", "2 buffaloes, cows or horses", Exactly(2, Cattle)),
            Row("cattle_3plus", "Hộ có từ 3 con trâu, bò, ngựa trở lên", "3 buffaloes, cows or horses or more", Cattle.AtLeast(3))),
        Row("pig_goat_sheep_10plus", "Hộ có từ 10 con lợn, dê, cừu trở lên", "10 pigs, goats or sheep or more", PigsGoatsSheep.AtLeast(10)),
        Row("poultry_100plus", "Hộ có từ 100 con gà, vịt, ngan, ngỗng, chim trở lên", "100 birds or more", Poultry.AtLeast(100)),
        Row("aquaculture", "Hộ gia đình có nuôi trồng thủy sản", "the household does aquaculture", HasAquaculture.Holds),
    ]);

    private static ScoreRow<Survey> Has(string code, string vietnamese, string english, NumberFact<Survey> things) => Row(code, vietnamese, english, things.AtLeast(1));

    private static Condition<Survey> Exactly(int number, NumberFact<Survey> things) => All(things.AtLeast(number), things.AtMost(number));

    private static Condition<Survey> Between(int from, int below, NumberFact<Survey> area) => All(area.AtLeast(from), area.Below(below));
}
