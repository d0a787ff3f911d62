using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Tests.Surveys;

/// <summary>The printed tables of Annex III of Circular 02/2022/TT-BLĐTBXH.</summary>
public class SurveyTablesTests
{
    private static readonly string[] Regions = ["region_rrd", "region_nmm", "region_ncc", "region_ch", "region_se", "region_md", "region_city"];

    [Fact(DisplayName = "Biểu 3.3: 66 dòng, 7 cột, mọi điểm là bội số của 5 từ 0 đến 125; thêm 7 dòng của mục 15")]
    public void Every_point_is_a_multiple_of_five()
    {
        Assert.Equal(66, SurveyTables.Table.Rows.Except(Regions).Count());
        Assert.Equal(7, SurveyTables.Table.Rows.Intersect(Regions).Count());
        Assert.All(SurveyTables.Table.Rows, row => Assert.Equal(7, SurveyTables.Table[row].Length));
        Assert.All(SurveyTables.Table.Rows.SelectMany(row => SurveyTables.Table[row]), points => Assert.True(points % 5 == 0 && points is >= 0 and <= 125));
    }

    [Fact(DisplayName = "Biểu 3.3: số dòng của từng mục 1 - 15, và mọi dòng của bảng đều được chấm")]
    public void Rows_of_each_item()
    {
        Assert.Equal([7, 5, 2, 3, 3, 2, 2, 3, 4, 3, 1, 16, 9, 6, 7], FormB1.IncomeScore.Items.Select(item => item.Rows.Length));
        Assert.Equal(SurveyTables.Table.Rows.Order(StringComparer.Ordinal), FormB1.IncomeScore.Items.SelectMany(item => item.Rows).Select(row => row.Code).Order(StringComparer.Ordinal));
    }

    [Theory(DisplayName = "Biểu 3.3: điểm như in")]
    [InlineData("members_1", 105, 90, 90, 95, 100, 100, 125)]
    [InlineData("members_7", 30, 20, 0, 15, 0, 25, 40)]
    [InlineData("dependants_0", 0, 10, 0, 15, 0, 0, 5)]
    [InlineData("dependants_1", 0, 5, 0, 0, 0, 0, 0)]
    [InlineData("nonfarm_civil_servant", 0, 30, 10, 20, 5, 5, 5)]
    [InlineData("water_drilled_well", 5, 5, 5, 10, 5, 5, 5)]
    [InlineData("motorbike_2", 25, 20, 30, 25, 20, 25, 20)]
    [InlineData("motorbike_3plus", 35, 25, 30, 30, 30, 35, 25)]
    [InlineData("annual_crop_5000plus", 10, 5, 0, 0, 5, 10, 10)]
    [InlineData("aquaculture", 5, 5, 0, 0, 5, 0, 10)]
    public void Points_as_printed(string row, params int[] points) =>
        Assert.Equal(points, SurveyTables.Table[row]);

    [Fact(DisplayName = "Mục 15, chỉ ở cột thành thị: điểm của sáu vùng; năm thành phố trực thuộc trung ương 25 điểm")]
    public void Points_of_the_region()
    {
        Assert.Equal([10, 0, 10, 15, 20, 15, 25], Regions.Select(row => SurveyTables.Table[row][^1]));
        Assert.All(Regions, row => Assert.All(SurveyTables.Table[row].SkipLast(1), points => Assert.Equal(0, points)));
    }

    [Fact(DisplayName = "Biểu 3.11: hằng tháng đến 12, rồi 15, 18, 21, 24, sau đó nửa năm một dòng đến 192; cân nặng đến 114 tháng")]
    public void Ages_of_the_nutrition_table()
    {
        Assert.Equal([.. Enumerable.Range(0, 13), 15, 18, 21, .. Enumerable.Range(4, 29).Select(half => 6 * half)], SurveyTables.Nutrition.Select(row => row.Months));
        Assert.All(SurveyTables.Nutrition, row => Assert.Equal(row.Months <= 114, row.BoyWeight is not null && row.GirlWeight is not null));
    }

    [Theory(DisplayName = "Biểu 3.11: cân nặng nhỏ nhất, tính bằng gam")]
    [InlineData(0, Sex.Male, 2_500L)]
    [InlineData(0, Sex.Female, 2_400L)]
    [InlineData(24, Sex.Male, 9_700L)]
    [InlineData(114, Sex.Female, 22_000L)]
    [InlineData(120, Sex.Male, null)]
    [InlineData(120, Sex.Female, null)]
    public void Limits_of_weight(int months, Sex sex, long? limit) => Assert.Equal(limit, SurveyTables.Nutrition.Single(row => row.Months == months).Weight(sex));

    [Theory(DisplayName = "Biểu 3.11: chiều cao nhỏ nhất, tính bằng phần nghìn xăng-ti-mét")]
    [InlineData(0, Sex.Male, 46_100)]
    [InlineData(0, Sex.Female, 45_400)]
    [InlineData(24, Sex.Male, 81_000)]
    [InlineData(114, Sex.Female, 123_000)]
    [InlineData(120, Sex.Female, 125_800)]
    [InlineData(138, Sex.Female, 134_700)]
    [InlineData(186, Sex.Male, 155_500)]
    [InlineData(192, Sex.Female, 148_900)]
    public void Limits_of_height(int months, Sex sex, long limit) => Assert.Equal(limit, SurveyTables.Nutrition.Single(row => row.Months == months).Height(sex));

    [Fact(DisplayName = "Biểu 3.11: mọi mức tăng theo tuổi")]
    public void Limits_rise_with_age() => Assert.All(SurveyTables.Nutrition.Zip(SurveyTables.Nutrition.Skip(1)), pair =>
    {
        Assert.True(pair.First.BoyHeight < pair.Second.BoyHeight && pair.First.GirlHeight < pair.Second.GirlHeight);
        Assert.False(pair.First.BoyWeight > pair.Second.BoyWeight || pair.First.GirlWeight > pair.Second.GirlWeight);
    });
}
