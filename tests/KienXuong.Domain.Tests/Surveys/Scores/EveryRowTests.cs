using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Bảng quy ước điểm Phiếu B1: từng dòng ở từng cột.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class EveryRowTests
{
    private static readonly Region[] Rural =
        [Region.RedRiverDelta, Region.NorthernMidlands, Region.NorthCentralCoast, Region.CentralHighlands, Region.SouthEast, Region.MekongDelta];

    public static TheoryData<string, string, int[]> Rows
    {
        get
        {
            var data = new TheoryData<string, string, int[]>();
            foreach ((string item, string row, int[] points) in PrintedPoints.Form33)
            {
                data.Add(item, row, points);
            }

            return data;
        }
    }

    [Theory(DisplayName = "Mẫu 3.3: điểm của từng dòng ở sáu cột nông thôn và cột thành thị")]
    [MemberData(nameof(Rows))]
    public void Points_of_every_row(string item, string row, int[] points)
    {
        Survey survey = Ticking(row);

        Assert.Contains(row, survey.Rows(item));
        Assert.Equal((IEnumerable<int>)points, [.. Rural.Select(region => PointsOf(row, survey with { Region = region })), PointsOf(row, survey.Urban(Region.NorthernMidlands))]);
    }

    [Fact(DisplayName = "Mẫu 3.3 có 66 dòng, mọi điểm là bội số của 5")]
    public void Sixty_six_rows()
    {
        Assert.Equal(66, PrintedPoints.Form33.Select(row => row.Row).Distinct().Count());
        Assert.All(PrintedPoints.Form33.SelectMany(row => row.Points), points => Assert.Equal(0, points % 5));
    }

    [Theory(DisplayName = "Tổng lớn nhất khi đánh dấu mọi dòng đi được cùng nhau")]
    [InlineData(Region.RedRiverDelta, 580)]
    [InlineData(Region.NorthernMidlands, 630)]
    [InlineData(Region.NorthCentralCoast, 550)]
    [InlineData(Region.CentralHighlands, 615)]
    [InlineData(Region.SouthEast, 635)]
    [InlineData(Region.MekongDelta, 605)]
    public void The_largest_sum(Region region, int sum)
    {
        int column = (int)region;
        int Largest(Func<(string Item, string Row, int[] Points), string> group) =>
            PrintedPoints.Form33.GroupBy(group).Sum(rows => rows.Max(row => row.Points[column]));

        Assert.Equal(sum, Largest(ExclusiveGroup));
    }

    [Fact(DisplayName = "Thành thị: tổng lớn nhất 580 và vùng 25")]
    public void The_largest_sum_in_town() => Assert.Equal(580, PrintedPoints.Form33.GroupBy(ExclusiveGroup).Sum(rows => rows.Max(row => row.Points[6])));

    private static string ExclusiveGroup((string Item, string Row, int[] Points) row) => row.Item switch
    {
        "5" or "7" => row.Row,
        "12" or "13" or "14" => row.Row.TrimEnd([.. "0123456789_plus"]),
        _ => row.Item,
    };

    private static int PointsOf(string row, Survey survey) => (int)survey.On(Day).Class.Steps.First(step => step.RowCode == row).Low;

    /// <summary>A survey that ticks a row.</summary>
    private static Survey Ticking(string row) => row switch
    {
        ['m', 'e', .., var number] => With(Nothing.Dwelling, [.. Enumerable.Repeat(Worker, number - '0')]),
        "working_age_5plus" => With(Nothing.Dwelling, [.. Enumerable.Repeat(Worker, 5)]),
        ['w', 'o', .., var number] => With(Nothing.Dwelling, [.. Enumerable.Repeat(Worker, number - '0')]),
        "dependants_0" or "wall_solid" or "column_solid" or "area_40plus" => Alone,
        "dependants_1" => With(Nothing.Dwelling, Child),
        "qualification_college_or_university" => With(Nothing.Dwelling, Worker with { Training = Training.University }),
        "qualification_intermediate" => With(Nothing.Dwelling, Worker with { Training = Training.Intermediate }),
        "qualification_elementary" => With(Nothing.Dwelling, Worker with { Training = Training.Elementary }),
        "nonfarm_civil_servant" => With(Nothing.Dwelling, Contracted with { JobKind = JobKind.PublicServant }),
        "nonfarm_labour_contract" => With(Nothing.Dwelling, Contracted),
        "nonfarm_hired_or_self" => With(Nothing.Dwelling, SelfEmployed),
        "pension_1" => With(Nothing.Dwelling, Pensioner),
        "pension_2plus" => With(Nothing.Dwelling, Pensioner, Pensioner),
        "area_20_30" => With(Nothing.Dwelling with { RoomArea = 25 }, Worker),
        "area_30_40" => With(Nothing.Dwelling with { RoomArea = 35 }, Worker),
        "electricity_25_50" => With(Nothing.Dwelling with { Electricity = 30 }, Worker),
        "electricity_50_100" => With(Nothing.Dwelling with { Electricity = 60 }, Worker),
        "electricity_100_150" => With(Nothing.Dwelling with { Electricity = 120 }, Worker),
        "electricity_150plus" => With(Nothing.Dwelling with { Electricity = 200 }, Worker),
        "water_tap_bottled_bought" => With(Nothing.Dwelling with { Water = WaterSource.TapBottledOrBought }, Worker),
        "water_drilled_well" => With(Nothing.Dwelling with { Water = WaterSource.DrilledWell }, Worker),
        "water_protected_dug_well_or_spring" => With(Nothing.Dwelling with { Water = WaterSource.ProtectedWellOrSpring }, Worker),
        "toilet_septic" => With(Nothing.Dwelling with { Toilet = Toilet.Septic }, Worker),
        "motorbike_1" or "tv_1" or "aircon_1" => Item12AssetsTests.Owning(row[..^2], 1),
        "motorbike_2" => Item12AssetsTests.Owning("motorbike", 2),
        "motorbike_3plus" => Item12AssetsTests.Owning("motorbike", 3),
        "tv_2plus" or "aircon_2plus" => Item12AssetsTests.Owning(row[..^6], 2),
        "garden_pond_300_500" => Alone with { Land = Nothing.Land with { GardenAndPond = 400 } },
        "garden_pond_500plus" => Alone with { Land = Nothing.Land with { GardenAndPond = 600 } },
        "annual_crop_5000plus" => Alone with { Land = Nothing.Land with { AnnualCrops = 6_000 } },
        "perennial_1000_5000" => Alone with { Land = Nothing.Land with { PerennialCrops = 2_000 } },
        "perennial_5000plus" => Alone with { Land = Nothing.Land with { PerennialCrops = 6_000 } },
        "water_surface_500_5000" => Alone with { Land = Nothing.Land with { WaterSurface = 600 } },
        "water_surface_5000plus" => Alone with { Land = Nothing.Land with { WaterSurface = 6_000 } },
        "forest_5000_10000" => Alone with { Land = Nothing.Land with { Forest = 6_000 } },
        "forest_10000plus" => Alone with { Land = Nothing.Land with { Forest = 11_000 } },
        "cattle_1" => Alone with { Livestock = Nothing.Livestock with { Cattle = 1 } },
        "cattle_2" => Alone with { Livestock = Nothing.Livestock with { Cattle = 2 } },
        "cattle_3plus" => Alone with { Livestock = Nothing.Livestock with { Cattle = 3 } },
        "pig_goat_sheep_10plus" => Alone with { Livestock = Nothing.Livestock with { PigsGoatsSheep = 12 } },
        "poultry_100plus" => Alone with { Livestock = Nothing.Livestock with { Poultry = 150 } },
        "aquaculture" => Alone with { Livestock = Nothing.Livestock with { HasAquaculture = true } },
        _ => Item12AssetsTests.Owning(row, 1),
    };
}
