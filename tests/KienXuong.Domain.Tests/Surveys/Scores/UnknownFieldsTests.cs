using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Ô chưa biết: điểm là một khoảng, hai đầu đều đạt được; chỉ hỏi những gì làm đổi loại hộ.</summary>
[Provision("điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH")]
public class UnknownFieldsTests
{
    /// <summary>Two workers, two children, rural Red River Delta: 60+25+5 = 90.</summary>
    private static readonly Survey Ninety = With(Nothing.Dwelling, Worker, Worker, Child, Child);

    private static readonly string[] Four = ["livestock.cattle", "livestock.hasAquaculture", "livestock.pigsGoatsSheep", "livestock.poultry"];
    private static readonly string[] WithoutAquaculture = ["livestock.cattle", "livestock.pigsGoatsSheep", "livestock.poultry"];

    public static TheoryData<int, string[]> Surveys => new()
    {
        { 95, [] },    // at most 140
        { 100, Four },    // all four at their most: 145
        { 105, WithoutAquaculture },    // the other three make 40 or at most 30: 5 more never cross
        { 115, WithoutAquaculture },
        { 125, WithoutAquaculture },
        { 130, Four },    // 10 and 5
        { 140, Four },    // any of them
        { 145, [] },    // above 140 already
        { 160, [] },
    };

    [Theory(DisplayName = "Chưa biết chăn nuôi: điểm là khoảng rộng 45; chưa xác định đúng khi khoảng vượt qua 140 điểm; chỉ hỏi vật nuôi có thể làm vượt")]
    [MemberData(nameof(Surveys))]
    public void The_livestock_is_unknown(int points, string[] asked)
    {
        Survey survey = Scoring(points) with { Livestock = new() };
        SurveyClassification result = survey.On(Day);

        // 3 cattle 20, 10 pigs 10, 100 birds 10, aquaculture 5
        Assert.Equal(points, Scoring(points).B1());
        Assert.Equal(new(points, points + 45), result.IncomeScore);
        Assert.Equal(points > 140 || points + 45 <= 140, result.Class is ClassDecided);
        Assert.Equal(asked, result.Missing().Order(StringComparer.Ordinal));
        Assert.Equal(points + 45, (survey with { Livestock = new() { Cattle = 3, PigsGoatsSheep = 10, Poultry = 100, HasAquaculture = true } }).B1());
    }

    [Fact(DisplayName = "Chưa biết chăn nuôi ở 140 điểm: hộ cận nghèo hoặc hộ không nghèo; trả lời một câu là xong khi có vật nuôi")]
    public void One_answer_can_be_enough()
    {
        Survey survey = Scoring(140) with { Livestock = new() };

        Assert.Equal([PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor], survey.On(Day).Class.Possible.Order());
        Assert.Equal(PovertyClass.NeitherPoorNorNearPoor, (survey with { Livestock = new() { HasAquaculture = true } }).Class());
        Assert.Equal(
            ["livestock.cattle", "livestock.pigsGoatsSheep", "livestock.poultry"],
            (survey with { Livestock = new() { HasAquaculture = false } }).On(Day).Missing().Order(StringComparer.Ordinal));
    }

    [Fact(DisplayName = "Chỉ số chưa biết chỉ được hỏi khi phía thu nhập đạt và số chỉ số còn có thể vượt 3")]
    public void Indicators_are_asked_only_where_they_matter()
    {
        // Clean water unknown with nothing else: 0 or 10. With two others: 20 or 30.
        Dwelling unknown = Nothing.Dwelling with { WaterIsRain = null };
        Dwelling twoOthers = unknown with { Toilet = Toilet.Other, RoomArea = 31 };

        Assert.Empty(With(unknown, Worker, Worker, Child, Child).On(Day).Missing());
        Assert.Equal(["dwelling.waterIsRain"], With(twoOthers, Worker, Worker, Child, Child).On(Day).Missing());
        Assert.Empty((With(twoOthers, Worker, Worker, Child, Child) with { Assets = Nothing.Assets with { Cars = 1 } }).On(Day).Missing());
    }

    [Fact(DisplayName = "Không biết khu vực: hỏi khi hai mức điểm cho kết quả khác nhau")]
    public void The_area_is_asked_where_it_matters()
    {
        Survey refrigerator = H with { Assets = H.Assets with { Refrigerators = 1 } };    // rural 155, urban 165

        Assert.Equal(["area"], (refrigerator with { Area = null }).On(Day).Missing());
        Assert.Equal(new(155, 165), (refrigerator with { Area = null }).On(Day).IncomeScore);
        Assert.Empty((H with { Area = null }).On(Day).Missing());    // rural 140, urban 160: met either way
    }

    [Fact(DisplayName = "Không biết B.15: B.16, B.17 chỉ được hỏi vì có thể đang làm việc")]
    public void A_field_after_an_unknown_answer()
    {
        Survey survey = With(
            Nothing.Dwelling with { Toilet = Toilet.Other },
            Worker with { Job = null, JobKind = null, WagedWork = null }, Worker, Child, Child);

        Assert.Equal(["members.job[0]", "members.wagedWork[0]"], survey.On(Day).Missing().Order(StringComparer.Ordinal));
        Assert.Equal(new(20, 30), survey.On(Day).DeprivationScore);
    }

    [Fact(DisplayName = "Một người không có ngày sinh có thể thiếu hụt chỉ số 5 hoặc chỉ số 6, không bao giờ cả hai")]
    public void An_unknown_age_is_one_age()
    {
        SurveyMember unschooled = Child with
        {
            BirthDate = null,
            Height = null,
            Weight = null,
            IsStudying = false,
            SchoolLevel = null,
            Training = Training.None,
            SocialAllowance = SocialAllowance.Elderly,
            GeneralEducation = GeneralEducation.PrimaryNotFinished,
            Job = null,
            HasHealthInsurance = true,
        };
        Survey survey = With(Nothing.Dwelling with { RoomArea = 31 }, unschooled with { Job = Job.RetiredOrHousework, BirthDate = null }, Worker, Worker, Child);

        // B.15 proves 15 or over: at 15 schooling (and height unknown: nutrition), from 16 to 29 adult education, from 30 neither.
        Assert.Equal(new(20, 40), survey.On(Day).DeprivationScore);
    }

    [Theory(DisplayName = "Thành viên chưa biết gì: vẫn có câu trả lời, không loại hộ nào bị loại sai")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Members_of_whom_nothing_is_known(int number) => Assert.Equal(
        [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor],
        new Survey { Members = [.. Enumerable.Repeat(new SurveyMember(), number)] }.On(Day).Class.Possible.Order());

    [Fact(DisplayName = "Phiếu trống: mọi loại hộ đều có thể, hai điểm từ 0 đến mức cao nhất")]
    public void An_empty_survey()
    {
        SurveyClassification result = new Survey().On(Day);

        Assert.Equal([PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor], result.Class.Possible.Order());
        Assert.Equal((0, 0, 120), (result.IncomeScore!.Value.Low, result.DeprivationScore!.Value.Low, result.DeprivationScore.Value.High));
    }

    [Theory(DisplayName = "Phiếu chỉ thiếu mọi ô của một thành viên trong bốn người: vẫn có câu trả lời")]
    [InlineData(0)]
    [InlineData(2)]
    public void One_member_of_whom_nothing_is_known(int place)
    {
        SurveyMember[] members = [.. H.Members!];
        members[place] = new();
        SurveyClassification result = (H with { Members = members }).On(Day);

        Assert.True(result.Class.Possible.Contains(H.Class()!.Value));
        Assert.InRange(140, result.IncomeScore!.Value.Low, result.IncomeScore.Value.High);
    }

    /// <summary>The household with as many points: washing machine 10, refrigerator 15, music system 5, annual crops 10, microwave 10, car 55.</summary>
    private static Survey Scoring(int points) => points switch
    {
        95 => Having(stereo: 1),
        100 => Having(washing: 1),
        105 => Having(washing: 1, stereo: 1),
        115 => Having(washing: 1, refrigerator: 1),
        125 => Having(washing: 1, refrigerator: 1, crops: 5_000),
        130 => Having(washing: 1, refrigerator: 1, crops: 5_000, stereo: 1),
        140 => Having(washing: 1, refrigerator: 1, crops: 5_000, stereo: 1, microwave: 1),
        145 => Having(car: 1),
        160 => Having(car: 1, refrigerator: 1),
        _ => throw new ArgumentOutOfRangeException(nameof(points), points, null),
    };

    private static Survey Having(int washing = 0, int refrigerator = 0, int stereo = 0, int microwave = 0, int car = 0, decimal crops = 0) => Ninety with
    {
        Assets = Nothing.Assets with
        {
            WashingMachines = washing,
            Refrigerators = refrigerator,
            MusicSystems = stereo,
            MicrowavesAndOvens = microwave,
            Cars = car,
        },
        Land = Nothing.Land with { AnnualCrops = crops },
    };
}
