using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Hai đầu của khoảng điểm B1 đều đạt được, kể cả khi chưa biết gì: các dòng loại trừ nhau của một mục chỉ tính một lần.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class RangeEndsTests
{
    /// <summary>The greatest sum of each column, item by item of form 3.3; in town with the greatest region, 25.</summary>
    public static TheoryData<Region, int[]> Columns => new()
    {
        //                        1    2   3   4   5   6   7   8   9  10  11   12  13  14
        { Region.RedRiverDelta, [105, 35, 0, 10, 40, 35, 5, 15, 20, 5, 5, 190, 70, 45] },
        { Region.NorthernMidlands, [90, 25, 10, 10, 95, 35, 10, 15, 30, 5, 5, 180, 65, 55] },
        { Region.NorthCentralCoast, [90, 30, 0, 10, 45, 30, 10, 15, 40, 5, 5, 195, 35, 40] },
        { Region.CentralHighlands, [95, 20, 15, 15, 55, 35, 5, 15, 35, 10, 10, 225, 35, 45] },
        { Region.SouthEast, [100, 65, 0, 15, 40, 40, 10, 0, 35, 15, 10, 210, 70, 25] },
        { Region.MekongDelta, [100, 45, 0, 10, 40, 35, 10, 20, 20, 5, 10, 195, 70, 45] },
    };

    [Fact(DisplayName = "Phiếu trắng: từ 0 đến 635 điểm (cột nông thôn Đông Nam Bộ), không phải 1.345")]
    public void Of_a_blank_survey() => Assert.Equal(new(0, 635), new Survey().On(Day).IncomeScore);

    [Theory(DisplayName = "Chỉ biết cột: từ 0 đến tổng lớn nhất của cột")]
    [MemberData(nameof(Columns))]
    public void Of_a_column(Region region, int[] items)
    {
        Survey survey = new() { Area = AreaType.Rural, Region = region };

        Assert.Equal(new(0, items.Sum()), survey.On(Day).IncomeScore);
    }

    [Theory(DisplayName = "Thành thị: 580 điểm của mục 1 - 14 và điểm vùng; chưa biết vùng thì từ 0 đến 605")]
    [InlineData(null, 0, 605)]
    [InlineData(Region.NorthernMidlands, 0, 580)]
    [InlineData(Region.RedRiverDelta, 10, 590)]
    [InlineData(Region.CentralHighlands, 15, 595)]
    [InlineData(Region.HaNoi, 25, 605)]
    public void In_town(Region? region, int low, int high) =>
        Assert.Equal(new(low, high), new Survey { Area = AreaType.Urban, Region = region }.On(Day).IncomeScore);

    [Fact(DisplayName = "Hai đầu của phiếu trắng đạt được: đánh dấu dòng điểm cao nhất của mỗi nhóm ở Đông Nam Bộ; không đánh dấu dòng nào")]
    public void The_ends_are_reached()
    {
        Survey inSouthEast = new() { Area = AreaType.Rural, Region = Region.SouthEast };
        ImmutableArray<string> best =
        [
            "members_1", "working_age_5plus", "qualification_college_or_university", "nonfarm_civil_servant", "nonfarm_labour_contract", "nonfarm_hired_or_self", "pension_2plus",
            "wall_solid", "column_solid", "electricity_150plus", "water_tap_bottled_bought", "toilet_septic",
            "car", "motorbike_3plus", "motor_boat", "printer_fax", "tv_2plus", "stereo", "computer", "refrigerator", "aircon_2plus", "washing_machine", "water_heater", "microwave_oven",
            "garden_pond_500plus", "annual_crop_5000plus", "perennial_5000plus", "water_surface_5000plus", "forest_10000plus",
            "cattle_3plus", "pig_goat_sheep_10plus", "poultry_100plus", "aquaculture",
        ];

        Assert.Equal(635, (inSouthEast with { TickedRows = best }).B1());
        Assert.Equal(0, (inSouthEast with { TickedRows = (ImmutableArray<string>)[] }).B1());
    }

    [Fact(DisplayName = "Chưa biết thành viên: mục 4 chỉ tính một trình độ, 15 điểm ở Tây Nguyên, không phải 45")]
    public void Qualifications_count_once()
    {
        Survey survey = Nothing with { Region = Region.CentralHighlands, Members = null, MemberCount = 4 };

        // 50 for four members, workers 20, dependants 15, qualification 15, off-farm 55, benefits 35, walls 5; 10 m² a head
        Assert.Equal(new(55, 195), survey.On(Day).IncomeScore);
    }

    [Fact(DisplayName = "Mục và nhóm dòng loại trừ nhau như mẫu in")]
    public void The_groups_of_the_form() => Assert.Equal(
        [
            "1 members 7", "2 workers 5", "3 dependants 2", "4 qualification 3", "6 benefits 2", "8 area 3", "9 electricity 4", "10 water 3", "12 motorbikes 3", "12 televisions 2",
            "12 airConditioners 2", "13 gardenAndPond 2", "13 perennialCrops 2", "13 waterSurface 2", "13 forest 2", "14 cattle 3", "15 region 7",
        ],
        FormB1.IncomeScore.Items.SelectMany(static item => item.Rows.Where(static row => row.Group is not null).GroupBy(static row => row.Group)
            .Select(group => FormattableString.Invariant($"{item.Number} {group.Key} {group.Count()}"))));

    [Fact(DisplayName = "Hai dòng cùng nhóm không bao giờ cùng được đánh dấu theo các ô; mục 4: trình độ cao hơn gồm cả trình độ thấp hơn")]
    public void Rows_of_a_group_exclude_each_other()
    {
        foreach (ScoreItem<Survey> item in FormB1.IncomeScore.Items.Where(static item => item.Number != "4"))
        {
            foreach (IGrouping<string, ScoreRow<Survey>> group in item.Rows.Where(static row => row.Group is not null).GroupBy(static row => row.Group!))
            {
                ImmutableArray<Condition<Survey>> rows = [.. group.Select(static row => ((OrDeclared<Survey>)row.When).Condition)];
                for (int row = 1; row < rows.Length; row++)
                {
                    IRuleSet either = Either(rows[row], Conditions.Any(rows[..row]));
                    Assert.Empty(either.Check(LawBook.Vietnam, Day));
                }
            }
        }

        foreach (Training training in Enum.GetValues<Training>())
        {
            Assert.InRange(With(Nothing.Dwelling, Worker with { Training = training }).Rows("4").Length, 0, 1);
        }
    }

    private static RuleSet<Survey, Answer> Either(Condition<Survey> one, Condition<Survey> other) => new(
        "made.up", new("giả", "made up"), AnswerNames.Of,
        new(FormRows.AnnexIII, Verification.Official, Answer.Yes, one), new(FormRows.AnnexIII, Verification.Official, Answer.No, other))
    {
        Otherwise = Answer.No,
    };
}
