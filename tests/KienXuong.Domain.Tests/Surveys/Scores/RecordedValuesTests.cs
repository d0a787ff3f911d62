using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Điểm và dấu đã ghi trên phiếu: báo khi khác, không bao giờ ghi đè.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class RecordedValuesTests
{
    [Theory(DisplayName = "Điểm đã ghi bằng điểm tính: không báo; khác: báo mã và ô, điểm tính giữ nguyên")]
    [InlineData(140, 10, "")]
    [InlineData(135, 10, "recordedIncomeScore")]
    [InlineData(145, 10, "recordedIncomeScore")]
    [InlineData(140, 0, "recordedDeprivationScore")]
    [InlineData(140, 20, "recordedDeprivationScore")]
    [InlineData(0, 120, "recordedIncomeScore recordedDeprivationScore")]
    [InlineData(null, null, "")]
    public void Recorded_scores(int? income, int? deprivation, string paths)
    {
        SurveyClassification result = (Alone with { RecordedIncomeScore = income, RecordedDeprivationScore = deprivation }).On(Day);

        Assert.Equal(paths, string.Join(' ', result.Contradicted().Select(each => each.Path)));
        Assert.All(result.Contradicted(), each => Assert.Equal(SurveyRemarkCodes.RecordedScoreDiffers, each.Code));
        Assert.Equal((new(140, 140), new(10, 10)), (result.IncomeScore!.Value, result.DeprivationScore!.Value));
    }

    [Theory(DisplayName = "Điểm tính là một khoảng (140 đến 195): điểm đã ghi trong khoảng không báo, ngoài khoảng thì báo")]
    [InlineData(139, true)]
    [InlineData(140, false)]
    [InlineData(195, false)]
    [InlineData(200, true)]
    public void A_recorded_score_beside_a_range(int recorded, bool isReported)
    {
        SurveyClassification result = (Alone with { Assets = Alone.Assets with { Cars = null }, RecordedIncomeScore = recorded }).On(Day);

        Assert.Equal(new(140, 195), result.IncomeScore);
        Assert.Equal(isReported, result.Contradicted().Any());
    }

    [Theory(DisplayName = "Dấu của Phiếu B2 thay cho chỉ số mà các ô chưa quyết được")]
    [InlineData(true, 10)]
    [InlineData(false, 0)]
    [InlineData(null, null)]
    public void A_tick_stands_in(bool? tick, int? score)
    {
        Survey survey = Alone with { Dwelling = Alone.Dwelling with { WaterIsRain = null }, Ticks = new() { WaterSource = tick } };
        SurveyClassification result = survey.On(Day);

        Assert.Equal(score is { } known ? new(known, known) : new(0, 10), result.DeprivationScore);
        Assert.Empty(result.Contradicted());
    }

    [Theory(DisplayName = "Dấu trái với các ô: được báo, các ô quyết định")]
    [InlineData(Toilet.Other, true, 20, false)]
    [InlineData(Toilet.Other, false, 20, true)]
    [InlineData(Toilet.Improved, true, 10, true)]
    [InlineData(Toilet.Improved, false, 10, false)]
    public void A_tick_that_contradicts(Toilet toilet, bool tick, int score, bool isReported)
    {
        Survey survey = Alone with { Dwelling = Alone.Dwelling with { Toilet = toilet }, Ticks = new() { HygienicToilet = tick } };
        SurveyClassification result = survey.On(Day);

        Assert.Equal(score, survey.B2());
        Assert.Equal(
            isReported ? [(SurveyRemarkCodes.TickContradicted, "ticks.hygienicToilet")] : [], result.Contradicted().Select(each => (each.Code, each.Path)));
    }

    [Fact(DisplayName = "Chỉ có dấu, không có ô nào: điểm B2 bằng 10 lần số dấu")]
    public void Ticks_alone()
    {
        Survey survey = new() { Ticks = Deprivations2022.Only(DeprivationIndicator2022.Job, DeprivationIndicator2022.Nutrition, DeprivationIndicator2022.TelecomServices) };

        Assert.Equal(new(30, 30), survey.On(Day).DeprivationScore);
    }

    [Fact(DisplayName = "Ô bị bỏ qua được báo: B.15 của trẻ 14 tuổi, B.17 với B.15 mã 6, B.9 với B.8 mã 2")]
    public void Values_where_none_is_asked()
    {
        Survey survey = With(
            Nothing.Dwelling,
            Child with { Job = Job.NoJob },
            Retired with { WagedWork = WagedWork.WithoutContract },
            Worker with { SchoolLevel = SchoolLevel.College });

        Assert.Equal(["members[0].job", "members[1].wagedWork", "members[2].schoolLevel"], survey.On(Day).Counted.Ignored.Select(each => each.Path));
        Assert.False(survey.IsDeprived(DeprivationIndicator2022.Job));
    }
}
