using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Lựa chọn áp dụng: mỗi giá trị, tên trong kết quả, và chỉ những lựa chọn làm đổi loại hộ hay điểm.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class NamedChoiceTests
{
    /// <summary>Five members, one with a contract and one self-employed: 150 with both rows of item 5, 130 with the highest alone.</summary>
    private static readonly Survey J = With(Served with { RoomArea = 100 }, Worker, Contracted, SelfEmployed, Child, Child) with
    {
        Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 1 },
    };

    /// <summary>Three motorbikes in the Central Highlands: 140 by form 3.3, 150 by form 3.8.</summary>
    private static readonly Survey M = With(Served with { RoomArea = 60, Water = WaterSource.DrilledWell }, Worker, Worker, Worker, Retired, Retired) with
    {
        Region = Region.CentralHighlands,
        Assets = Nothing.Assets with { Motorbikes = 3 },
    };

    /// <summary>In town, 175 without a computer and 180 with one.</summary>
    private static readonly Survey U = (With(Served with { RoomArea = 60, Toilet = Toilet.Improved }, Worker, Contracted, Child) with
    {
        Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 2, ComputersAndTablets = 1 },
    }).Urban(Region.RedRiverDelta);

    [Fact(DisplayName = "Kết quả nêu tên mọi lựa chọn đã dùng với giá trị mặc định")]
    public void The_result_names_its_choices() => Assert.Equal(
        [
            "survey.2022.motorbikesInCentralHighlands: 30 điểm",
            "survey.2022.nutritionRow: dòng gần nhất đã đạt",
            "survey.2022.rainWater: là nước sạch",
            "survey.2022.rowsOfItemFive: cộng tất cả các dòng đã đánh dấu",
            "survey.2022.schoolLevel: từ cấp học của độ tuổi trở lên",
            "survey.2022.tablets: có tính",
            "survey.2022.upperAge: dưới 30 tuổi",
        ],
        J.On(Day).Choices.Select(choice => choice.Parameter.Code + ": " + choice.Show(Language.Vietnamese)).Order(StringComparer.Ordinal));

    [Fact(DisplayName = "Mục 5, J ở nông thôn: cộng tất cả 150 điểm, hộ không nghèo; dòng cao nhất 130 điểm, hộ cận nghèo")]
    public void Rows_of_item_5()
    {
        Assert.Equal((150, PovertyClass.NeitherPoorNorNearPoor), (J.B1(), J.Class()));
        SurveyClassification highest = J.Choosing(SurveyChoices.RowsOfItem5, RowCount.HighestRow);
        Assert.Equal((new(130, 130), PovertyClass.NearPoor), (highest.IncomeScore!.Value, highest.Class.Possible.Decided));
        Only(J, "survey.2022.rowsOfItemFive", "chỉ tính dòng cao nhất", changesClass: true, PovertyClass.NearPoor);
    }

    [Fact(DisplayName = "Mục 5, J ở thành thị: 165 hay 160 điểm, chỉ điểm thay đổi")]
    public void A_choice_that_changes_a_score_alone()
    {
        Survey inTown = J.Urban(Region.RedRiverDelta);

        Assert.Equal(165, inTown.B1());
        Assert.Equal(new(160, 160), inTown.Choosing(SurveyChoices.RowsOfItem5, RowCount.HighestRow).IncomeScore);
        Only(inTown, "survey.2022.rowsOfItemFive", "chỉ tính dòng cao nhất", changesClass: false, PovertyClass.NearPoor);
    }

    [Fact(DisplayName = "Mục 5: dòng cao nhất theo cột: ở trung du miền núi phía Bắc hợp đồng 35, công chức 30, tự sản xuất 30")]
    public void The_highest_row_is_that_of_the_column()
    {
        Survey three = With(Nothing.Dwelling, Contracted with { JobKind = JobKind.PublicServant }, Contracted, SelfEmployed) with { Region = Region.NorthernMidlands };
        int without = (three with { Members = [Worker, Worker, Worker] }).B1();

        Assert.Equal(without + 95, three.B1());
        Assert.Equal(new(without + 35, without + 35), three.Choosing(SurveyChoices.RowsOfItem5, RowCount.HighestRow).IncomeScore);
    }

    [Fact(DisplayName = "Ba xe máy ở Tây Nguyên: mẫu 3.3 in 30, tổng 140, đạt; mẫu 3.8 in 40, tổng 150, không đạt")]
    public void Three_motorbikes_in_the_Central_Highlands()
    {
        Assert.Equal((140, PovertyClass.NearPoor), (M.B1(), M.Class()));
        Assert.Equal(new(150, 150), M.Choosing(SurveyChoices.MotorbikesInCentralHighlands, 40).IncomeScore);
        Only(M, "survey.2022.motorbikesInCentralHighlands", "40 điểm", changesClass: true, PovertyClass.NeitherPoorNorNearPoor);
        Assert.Empty((M with { Assets = M.Assets with { Motorbikes = 2 } }).On(Day).ChoiceEffects());
        Assert.Empty((M with { Region = Region.SouthEast }).On(Day).ChoiceEffects());
    }

    [Theory(DisplayName = "Máy tính bảng: không tính thì dòng máy vi tính cần ít nhất một máy không phải máy tính bảng; thiếu dữ kiện thì còn ngỏ")]
    [InlineData(1, 1, 180, 180)]
    [InlineData(1, 0, 175, 175)]
    [InlineData(1, null, 175, 180)]
    [InlineData(2, 1, 180, 180)]
    [InlineData(0, null, 175, 175)]
    public void Tablets(int things, int? noTablets, int low, int high)
    {
        Survey survey = U with { Assets = U.Assets with { ComputersAndTablets = things, ComputersNotTablets = noTablets } };

        Assert.Equal(things > 0 ? 180 : 175, survey.B1());
        Assert.Equal(new(low, high), survey.Choosing(SurveyChoices.Tablets, TabletCount.DoesNotCount).IncomeScore);
    }

    [Fact(DisplayName = "Máy tính bảng: lựa chọn khác làm đổi tập các loại hộ có thể khi thiếu dữ kiện, đổi loại hộ khi chỉ có máy tính bảng")]
    public void Tablets_change_the_class()
    {
        Only(U, "survey.2022.tablets", "không tính", changesClass: true, PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor);
        Only(U with { Assets = U.Assets with { ComputersNotTablets = 0 } }, "survey.2022.tablets", "không tính", changesClass: true, PovertyClass.NearPoor);
        Assert.Empty((U with { Assets = U.Assets with { ComputersNotTablets = 1 } }).On(Day).ChoiceEffects());
    }

    [Fact(DisplayName = "Tuổi trên của chỉ số 5: người 30 tuổi không bằng cấp chỉ thiếu hụt khi tính đến hết 30 tuổi")]
    public void Upper_age()
    {
        SurveyMember thirty = Worker with { BirthDate = new(1994, 10, 1), GeneralEducation = GeneralEducation.Primary };
        Survey survey = With(Nothing.Dwelling with { Toilet = Toilet.Other }, thirty);

        Assert.Equal((20, PovertyClass.NearPoor), (survey.B2(), survey.Class()));
        Only(survey, "survey.2022.upperAge", "đến hết 30 tuổi", changesClass: true, PovertyClass.Poor);
    }

    [Fact(DisplayName = "Nước mưa: mặc định là nước sạch; không là nước sạch thì thêm một chỉ số")]
    public void Rain_water()
    {
        Survey survey = With(Nothing.Dwelling with { WaterIsRain = true }, Worker);

        Assert.Equal(0, survey.B2());
        Only(survey, "survey.2022.rainWater", "không là nước sạch", changesClass: false, PovertyClass.NearPoor);
    }

    [Fact(DisplayName = "Không lựa chọn nào làm đổi kết quả thì danh sách rỗng")]
    public void Nothing_changes() => Assert.Empty(H.On(Day).ChoiceEffects());

    private static void Only(Survey survey, string code, string other, bool changesClass, params PovertyClass[] classes)
    {
        ChoiceEffect effect = Assert.Single(survey.On(Day).ChoiceEffects());

        Assert.Equal((code, other, changesClass), (effect.Choice.Parameter.Code, effect.Other.Vietnamese, effect.ChangesClass));
        Assert.Equal(classes, effect.Classes);
    }
}
