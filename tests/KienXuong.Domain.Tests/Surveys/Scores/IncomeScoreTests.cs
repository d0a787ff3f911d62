using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Surveys.Region;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Điểm B1 của các hộ mẫu: the sums of the reference, added up by hand, in the order of the items.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
[Provision("điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH")]
public class IncomeScoreTests
{
    private static readonly Survey WithRefrigerator = H with { Assets = H.Assets with { Refrigerators = 1 } };
    private static readonly Survey WithWashingMachine = WithRefrigerator with { Assets = WithRefrigerator.Assets with { WashingMachines = 1 } };

    public static TheoryData<string, Survey, int> Sums => new()
    {
        { "H nông thôn đồng bằng sông Hồng: 60+25+0+20+5+0+5+5+5+15", H, 140 },
        { "H thành thị, tỉnh đồng bằng sông Hồng: 75+20+0+5+10+0+5+10+10+15+10", H.Urban(RedRiverDelta), 160 },
        { "H thành thị, thành phố trực thuộc trung ương", H.Urban(HaNoi), 175 },
        { "H thêm tủ lạnh, nông thôn", WithRefrigerator, 155 },
        { "H thêm tủ lạnh, thành thị", WithRefrigerator.Urban(RedRiverDelta), 165 },
        { "H thêm tủ lạnh, thành phố", WithRefrigerator.Urban(DaNang), 180 },
        { "H thêm tủ lạnh, máy giặt, nông thôn", WithWashingMachine, 165 },
        { "H thêm tủ lạnh, máy giặt, thành thị", WithWashingMachine.Urban(RedRiverDelta), 175 },
        { "H thêm tủ lạnh, máy giặt, thành phố", WithWashingMachine.Urban(CanTho), 190 },
        { "E nông thôn: 105+0+5+15+0+5+0", E, 130 },
        { "E thành thị: 125+0+10+10+5+5+0+10", E.Urban(RedRiverDelta), 165 },
        { "E thành phố", E.Urban(HaiPhong), 180 },
        { "P nông thôn: 95+0+35+5+10+0+5", P, 150 },
        { "P thành thị: 110+5+20+10+5+5+10+10", P.Urban(RedRiverDelta), 175 },
        { "L nông thôn: 75+25+0+5+0+5+0+15+(10+5)", L, 140 },
        { "L cây hằng năm 4.999 m²", L with { Land = L.Land with { AnnualCrops = 4_999 } }, 130 },
        { "L vườn 499 m²", L with { Land = L.Land with { GardenAndPond = 499 } }, 135 },
        { "L nuôi thủy sản", L with { Livestock = L.Livestock with { HasAquaculture = true } }, 145 },
        { "L 10 con lợn", L with { Livestock = L.Livestock with { PigsGoatsSheep = 10 } }, 150 },
        { "L 9 con lợn, 99 con gà", L with { Livestock = L.Livestock with { PigsGoatsSheep = 9, Poultry = 99 } }, 140 },
        { "J nông thôn: 45+30+0+(20+20)+5+0+5+5+5+15", J, 150 },
        { "J thành thị: 60+30+0+(10+5)+10+0+5+10+10+15+10", J.Urban(RedRiverDelta), 165 },
        { "U thành thị: 90+20+0+10+10+0+5+10+0+(15+5)+10", U.Urban(RedRiverDelta), 175 },
        { "U thêm máy vi tính", (U with { Assets = U.Assets with { ComputersAndTablets = 1 } }).Urban(RedRiverDelta), 180 },
        { "U nông thôn: 75+25+0+20+5+0+5+5+0+(15+0)", U, 150 },
        { "M nông thôn Tây Nguyên: 40+10+15+5+20+10+10+30", M, 140 },
        { "N nông thôn Bắc Trung Bộ: 40+20+0+15+10+20+5+0+30", N, 140 },
    };

    /// <summary>One elderly person alone on the social allowance, 40 m², 30 kWh, drilled well, a TV.</summary>
    private static Survey E => With(Nothing.Dwelling with { RoomArea = 40, Electricity = 30, Water = WaterSource.DrilledWell }, OnAllowance) with
    {
        Assets = Nothing.Assets with { ColourTelevisions = 1 },
    };

    /// <summary>Two pensioners, 30 m² a head, 30 kWh, tap water.</summary>
    private static Survey P => With(Nothing.Dwelling with { RoomArea = 60, Electricity = 30, Water = WaterSource.TapBottledOrBought }, Pensioner, Pensioner);

    /// <summary>Three members, two workers, a child, 30 kWh, drilled well, a motorbike, 5,000 m² of annual crops, 500 m² of garden.</summary>
    private static Survey L => With(Nothing.Dwelling with { RoomArea = 30, Electricity = 30, Water = WaterSource.DrilledWell }, Worker, Worker, Child) with
    {
        Assets = Nothing.Assets with { Motorbikes = 1 },
        Land = Nothing.Land with { AnnualCrops = 5_000, GardenAndPond = 500 },
    };

    /// <summary>Five members, three workers (one with a contract, one self-employed), 20 m² a head, 80 kWh, tap, septic, a motorbike, a TV.</summary>
    private static Survey J => With(Served with { RoomArea = 100 }, Worker, Contracted, SelfEmployed, Child, Child) with
    {
        Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 1 },
    };

    /// <summary>Three members, two workers (one with a contract), a child, 20 m² a head, 80 kWh, tap water, a motorbike, two TVs.</summary>
    private static Survey U => With(Served with { RoomArea = 60, Toilet = Toilet.Improved }, Worker, Contracted, Child) with
    {
        Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 2 },
    };

    /// <summary>Five members, three workers, nobody dependent, 80 kWh, drilled well, septic toilet, three motorbikes, Central Highlands.</summary>
    private static Survey M => With(Served with { RoomArea = 60, Water = WaterSource.DrilledWell }, Worker, Worker, Worker, Retired, Retired) with
    {
        Region = CentralHighlands,
        Assets = Nothing.Assets with { Motorbikes = 3 },
    };

    /// <summary>Four members, one of 15 both worker and dependant, hired off-farm, 80 kWh, drilled well, two motorbikes, north-central coast.</summary>
    private static Survey N => With(Served with { RoomArea = 60, Water = WaterSource.DrilledWell, Toilet = Toilet.Improved }, Worker, SelfEmployed, Fifteen, Child) with
    {
        Region = NorthCentralCoast,
        Assets = Nothing.Assets with { Motorbikes = 2 },
    };

    private static SurveyMember Fifteen => Child with
    {
        BirthDate = new NodaTime.LocalDate(2009, 5, 1),
        Height = 170,
        SchoolLevel = SchoolLevel.LowerSecondary,
        Job = Job.Studying,
        MonthlyBenefit = MonthlyBenefit.None,
        Training = Training.None,
        IsOfWorkingAge = true,
    };

    [Theory(DisplayName = "Tổng điểm B1 của các hộ mẫu")]
    [MemberData(nameof(Sums))]
    public void The_sums_of_the_reference(string what, Survey survey, int expected)
    {
        SurveyClassification result = survey.On(Day);

        Assert.Equal((what, expected, expected), (what, result.IncomeScore!.Value.Low, result.IncomeScore.Value.High));
    }

    [Theory(DisplayName = "Phía thu nhập: từ 140 điểm trở xuống ở nông thôn, từ 175 điểm trở xuống ở thành thị")]
    [MemberData(nameof(Sums))]
    public void The_income_side(string what, Survey survey, int sum)
    {
        bool isMet = sum <= (survey.Area == AreaType.Rural ? 140 : 175);

        Assert.True(isMet != (survey.On(Day).Class.Possible.Decided == PovertyClass.NeitherPoorNorNearPoor), what);
    }
}
