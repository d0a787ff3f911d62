using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Hộ F: a whole form, line by line, as the reference adds it up.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class HouseholdFTests
{
    /// <summary>Rural, old Thái Bình: walls of brick, columns and roof of code 4, 36 m² and an attic of 8 m², 62 kWh, tap water, a motorbike, a TV, two telephones, 30 birds.</summary>
    private static readonly Survey F = Nothing with
    {
        Dwelling = Nothing.Dwelling with
        {
            Columns = ColumnMaterial.Other,
            Roof = RoofMaterial.Other,
            RoomArea = 36,
            AtticArea = 8,
            Electricity = 62,
            Water = WaterSource.TapBottledOrBought,
            WaterIsRain = null,
        },
        Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 1, Telephones = 2 },
        Land = Nothing.Land with { GardenAndPond = 120, AnnualCrops = 900 },
        Livestock = Nothing.Livestock with { Poultry = 30 },
        Members =
        [
            Worker with
            {
                BirthDate = new(1985, 3, 12),
                Sex = Sex.Female,
                GeneralEducation = GeneralEducation.LowerSecondary,
                JobKind = JobKind.HiredByHousehold,
                WagedWork = WagedWork.WithoutContract,
                WorksOffFarm = true,
                MonthsOffFarm = 12,
            },
            OnAllowance with { BirthDate = new(1940, 5, 1), Sex = Sex.Female, GeneralEducation = GeneralEducation.PrimaryNotFinished, UsesInternet = false },
            Child with
            {
                BirthDate = new(2008, 9, 20),
                Height = null,
                SchoolLevel = SchoolLevel.UpperSecondary,
                GeneralEducation = GeneralEducation.LowerSecondary,
                Training = Training.None,
                UsesInternet = true,
                Job = Job.Studying,
                MonthlyBenefit = MonthlyBenefit.None,
                IsOfWorkingAge = true,
            },
            Girl(134.0m),
        ],
    };

    private static readonly Survey At134Point7 = F with { Members = [.. F.Members!.Take(3), Girl(134.7m)] };

    [Theory(DisplayName = "Hộ F: các dòng được đánh dấu của từng mục")]
    [InlineData("1", "members_4")]
    [InlineData("2", "working_age_2")]
    [InlineData("3", "")]
    [InlineData("4", "")]
    [InlineData("5", "nonfarm_hired_or_self")]
    [InlineData("6", "")]
    [InlineData("7", "wall_solid")]
    [InlineData("8", "")]
    [InlineData("9", "electricity_50_100")]
    [InlineData("10", "water_tap_bottled_bought")]
    [InlineData("11", "")]
    [InlineData("12", "motorbike_1 tv_1")]
    [InlineData("13", "")]
    [InlineData("14", "")]
    [InlineData("15", "")]
    public void Rows_of_every_item(string item, string rows) => Assert.Equal(rows, string.Join(' ', F.Rows(item)));

    [Fact(DisplayName = "Hộ F: B1 = 60+25+0+20+5+0+5+5+0+15 = 135; thiếu hụt việc làm, dinh dưỡng, chất lượng nhà ở; B2 = 30; hộ nghèo")]
    public void Scores_and_class()
    {
        Assert.Equal(["Job", "Nutrition", "HousingQuality"], F.Deprived());
        Assert.Equal((135, 30, PovertyClass.Poor), (F.B1(), F.B2(), F.Class()));
        Assert.Empty(F.On(Day).Counted.Ignored);
        Assert.Empty(F.On(Day).Contradicted());
    }

    [Fact(DisplayName = "Hộ F, đúng cấp học (11 tuổi học trung học cơ sở): B2 = 40, hộ nghèo; lựa chọn này chỉ đổi điểm")]
    public void The_exact_level()
    {
        SurveyClassification exact = F.Choosing(SurveyChoices.SchoolLevelFit, LevelFit.ExactLevel);

        Assert.Equal(["Job", "Nutrition", "ChildSchooling", "HousingQuality"], exact.Deprived());
        Assert.Equal((new(40, 40), PovertyClass.Poor), (exact.DeprivationScore!.Value, exact.Class.Possible.Decided));
        ChoiceEffect effect = Assert.Single(F.On(Day).ChoiceEffects());
        Assert.Equal((SurveyChoices.SchoolLevelFit, false), ((object)effect.Choice.Parameter, effect.ChangesClass));
    }

    [Fact(DisplayName = "Hộ F, chiều cao 134,7: bằng mức nên không suy dinh dưỡng; B2 = 20, hộ cận nghèo")]
    public void Height_at_the_limit()
    {
        Assert.Equal((135, 20, PovertyClass.NearPoor), (At134Point7.B1(), At134Point7.B2(), At134Point7.Class()));

        // 143 months: the nearer row is 144 with 137.6; the exact level makes schooling the third indicator.
        Assert.Equal(
            [("survey.2022.schoolLevel", true), ("survey.2022.nutritionRow", true)],
            At134Point7.On(Day).ChoiceEffects().Select(effect => (effect.Choice.Parameter.Code, effect.ChangesClass)).OrderByDescending(each => each.Code));
    }

    [Fact(DisplayName = "Hộ F thêm tủ lạnh: B1 = 150, hộ không nghèo")]
    public void With_a_refrigerator()
    {
        Survey survey = F with { Assets = F.Assets with { Refrigerators = 1 } };

        Assert.Equal((150, 30, PovertyClass.NeitherPoorNorNearPoor), (survey.B1(), survey.B2(), survey.Class()));
    }

    [Fact(DisplayName = "Hộ F ở thành thị, tỉnh đồng bằng sông Hồng: B1 = 75+20+0+5+5+0+5+10+0+15+10 = 145, B2 = 30, hộ nghèo")]
    public void In_town()
    {
        Survey survey = F.Urban(Region.RedRiverDelta);

        Assert.Equal((145, 30, PovertyClass.Poor), (survey.B1(), survey.B2(), survey.Class()));
        Assert.Equal(["region_rrd"], survey.Rows("15"));
    }

    private static SurveyMember Girl(decimal height) => Child with
    {
        BirthDate = new(2012, 10, 2),
        Height = height,
        SchoolLevel = SchoolLevel.LowerSecondary,
        GeneralEducation = GeneralEducation.Primary,
        Training = Training.None,
        UsesInternet = true,
    };
}
