using FsCheck.Xunit;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Surveys.Scores;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>What holds for the scores of every survey.</summary>
[Properties(Arbitrary = [typeof(FilledSurveys)], MaxTest = 200)]
public class SurveyScoreProperties
{
    [Property(DisplayName = "Điểm B1 bằng tổng điểm các dòng được đánh dấu, mọi điểm là bội số của 5; điểm B2 bằng 10 lần số chỉ số thiếu hụt")]
    public void A_score_is_the_sum_of_its_rows(Survey survey)
    {
        SurveyClassification result = survey.On(FilledSurveys.Day);
        (string Number, long Points)[] rows = [.. result.Class.Steps
            .Where(step => step.RowCode is not null).DistinctBy(step => step.RowCode).Select(step => (step.Item!.Value.Number, step.Low))];

        Assert.Equal(result.IncomeScore!.Value.Low, rows.Where(row => !row.Number.Contains('.', StringComparison.Ordinal)).Sum(row => row.Points));
        Assert.All(rows, row => Assert.Equal(0, row.Points % 5));
        Assert.Equal(result.DeprivationScore!.Value.Low, 10 * rows.Count(row => row.Number.Contains('.', StringComparison.Ordinal)));
        Assert.True(result.IncomeScore.Value.IsKnown && result.DeprivationScore.Value.IsKnown);
    }

    [Property(DisplayName = "Loại hộ theo hai mức điểm: 140 hoặc 175, và 30")]
    public void The_class_follows_from_the_scores(Survey survey)
    {
        SurveyClassification result = survey.On(FilledSurveys.Day);
        PovertyClass expected = result.IncomeScore!.Value.Low > (survey.Area == AreaType.Rural ? 140 : 175) ? PovertyClass.NeitherPoorNorNearPoor
            : result.DeprivationScore!.Value.Low >= 30 ? PovertyClass.Poor
            : PovertyClass.NearPoor;

        Assert.Equal(expected, result.Class.Possible.Decided);
    }

    [Property(DisplayName = "Thêm tài sản, đất, vật nuôi, điện: điểm B1 không bao giờ giảm")]
    public void More_things_never_lower_B1(Survey survey)
    {
        int before = survey.B1();
        Survey[] richer =
        [
            survey with { Assets = survey.Assets with { Motorbikes = survey.Assets.Motorbikes + 1 } },
            survey with { Assets = survey.Assets with { ColourTelevisions = survey.Assets.ColourTelevisions + 1 } },
            survey with { Assets = survey.Assets with { AirConditioners = survey.Assets.AirConditioners + 1 } },
            survey with { Assets = survey.Assets with { Cars = 1, MotorBoats = 1, PrintersAndFaxes = 1, MusicSystems = 1, ComputersAndTablets = 1 } },
            survey with { Land = survey.Land with { GardenAndPond = survey.Land.GardenAndPond + 200 } },
            survey with { Land = survey.Land with { PerennialCrops = survey.Land.PerennialCrops + 4_000, WaterSurface = 5_000, Forest = 10_000 } },
            survey with { Livestock = survey.Livestock with { Cattle = survey.Livestock.Cattle + 1 } },
            survey with { Livestock = survey.Livestock with { PigsGoatsSheep = 10, Poultry = 100, HasAquaculture = true } },
            survey with { Dwelling = survey.Dwelling with { Power = PowerSource.Grid, Electricity = survey.Dwelling.Electricity + 50 } },
            survey with { Dwelling = survey.Dwelling with { RoomArea = survey.Dwelling.RoomArea + 10 } },
        ];

        Assert.All(richer, each => Assert.True(each.B1() >= before));
    }

    [Property(DisplayName = "Thứ tự thành viên không làm đổi điểm và loại hộ")]
    public void The_order_of_members_does_not_matter(Survey survey)
    {
        SurveyClassification result = survey.On(FilledSurveys.Day);
        SurveyClassification backwards = (survey with { Members = [.. survey.Members!.Reverse()] }).On(FilledSurveys.Day);

        Assert.Equal(
            (result.IncomeScore, result.DeprivationScore, result.Class.Possible), (backwards.IncomeScore, backwards.DeprivationScore, backwards.Class.Possible));
    }

    [Property(DisplayName = "Ghi tên, mã hộ, dân tộc, phân loại năm trước, nguyên nhân, chính sách hỗ trợ không làm đổi kết quả")]
    public void What_no_rule_reads(Survey survey)
    {
        Survey other = survey with
        {
            Id = "khác",
            Head = "khác",
            LastClass = LastClass.Poor,
            HardshipCauses = [HardshipCause.NoCapital],
            SupportsReceived = [SupportPolicy.Credit],
            Assets = survey.Assets with { Generators = 3 },
            Livestock = survey.Livestock with { Others = 50 },
            Members = [.. survey.Members!.Select(member => member with { Id = "1", Relation = Relation.Other, Ethnicity = "01" })],
        };

        Assert.Equal((survey.B1(), survey.B2(), survey.Class()), (other.B1(), other.B2(), other.Class()));
    }

    [Property(DisplayName = "Quên một ô: mọi loại hộ và điểm trước đó vẫn còn có thể; kết quả đã xác định không đổi sang loại khác", MaxTest = 60)]
    public void Forgetting_a_field_excludes_nothing(Survey survey)
    {
        SurveyClassification before = survey.On(FilledSurveys.Day);

        foreach (OpenField field in OpenField.Of(survey.Members!.Count).Where(field => IsUnknownWhenEmpty(field, survey)))
        {
            SurveyClassification after = field.Emptied(survey).On(FilledSurveys.Day);
            Assert.True(before.Class.Possible.IsSubsetOf(after.Class.Possible), field.Path);
            Assert.InRange(before.IncomeScore!.Value.Low, after.IncomeScore!.Value.Low, after.IncomeScore.Value.High);
            Assert.InRange(before.DeprivationScore!.Value.Low, after.DeprivationScore!.Value.Low, after.DeprivationScore.Value.High);
        }
    }

    /// <summary>An empty field can mean something: of small members it is no, and the poor list says that the budget pays.</summary>
    private static bool IsUnknownWhenEmpty(OpenField field, Survey survey) =>
        field.IsOpen(FormSkips.Applied(field.Emptied(survey), FilledSurveys.Day).Survey) &&
        !(survey.IsOnPoorList == true && field.Path.EndsWith("budgetPaysInsurance", StringComparison.Ordinal));
}
