namespace KienXuong.Tool.Tests;

public class ValueTests
{
    [Theory]
    [InlineData("rural")]
    [InlineData("Rural")]
    [InlineData("nông thôn")]
    [InlineData("NÔNG THÔN")]
    [InlineData("nong thon")]
    [InlineData("no\u0302ng tho\u0302n")]
    [InlineData("2")]
    public async Task Rural_is_written_in_many_ways(string area) => Assert.Contains(
        ",averageLivingStandard,",
        (await ToolRun.AssessAsync($"id,area,incomePerHead\nA,{area},1800000\n")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("urban")]
    [InlineData("thành thị")]
    [InlineData("Đô thị")]
    [InlineData("1")]
    public async Task Urban_is_written_in_many_ways(string area) => Assert.Contains(
        ",averageLivingStandard,",
        (await ToolRun.AssessAsync($"id,area,incomePerHead\nA,{area},2500000\n")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1500001")]
    [InlineData("1.500.001")]
    [InlineData("\"1,500,001\"")]
    [InlineData("1 500 001")]
    [InlineData("1.500.001 ₫")]
    [InlineData("1500001đ")]
    [InlineData("  1500001  ")]
    public async Task Amounts_are_written_in_many_ways(string amount) => Assert.Contains(
        ",-1,",
        (await ToolRun.AssessAsync($"id,area,incomePerHead\nA,rural,{amount}\n")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("có")]
    [InlineData("CÓ")]
    [InlineData("co\u0301")]
    [InlineData("true")]
    [InlineData("Yes")]
    [InlineData("C")]
    public async Task Yes_is_written_in_many_ways(string yes) => Assert.Contains(
        ",poor,",
        (await ToolRun.AssessAsync($"id,area,incomePerHead,job,dependants,nutrition\nA,rural,1,{yes},{yes},{yes}\n")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("không")]
    [InlineData("KHÔNG")]
    [InlineData("false")]
    [InlineData("no")]
    [InlineData("K")]
    public async Task No_is_written_in_many_ways(string no) => Assert.Contains(
        ",nearPoor,",
        (await ToolRun.AssessAsync(AllIndicators(no))).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("chưa biết")]
    [InlineData("Chua biet")]
    [InlineData("unknown")]
    public async Task Unknown_is_never_no(string unknown)
    {
        ToolRun run = await ToolRun.AssessAsync(AllIndicators(unknown));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",undetermined,undetermined,undetermined: poor household or near-poor household,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area", "?")]
    [InlineData("incomePerHead", "chưa biết")]
    [InlineData("memberCount", "unknown")]
    [InlineData("recognisedClass", "?")]
    public async Task Every_fact_can_be_unknown(string column, string unknown)
    {
        ToolRun run = await ToolRun.AssessAsync($"id,{column}\nA,{unknown}\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2,A,,,undetermined,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("poor")]
    [InlineData("hộ nghèo")]
    [InlineData("Nghèo")]
    [InlineData("nearPoor")]
    [InlineData("Hộ cận nghèo")]
    [InlineData("cận nghèo")]
    [InlineData("averageLivingStandard")]
    [InlineData("Hộ có mức sống trung bình")]
    [InlineData("mức sống trung bình")]
    [InlineData("poor household")]
    public async Task A_class_is_named_by_its_code_or_name(string name) =>
        Assert.Equal(0, (await ToolRun.AssessAsync($"id,recognisedClass\nA,{name}\n")).ExitCode);

    [Fact]
    public async Task An_average_that_is_not_whole_is_compared_exactly()
    {
        ToolRun run = await ToolRun.AssessAsync("id,area,monthlyIncome,memberCount,deprivationCount\nA,rural,4500000,3,3\nB,rural,4500001,3,3\n");

        Assert.Contains("2,A,,,poor,", run.Output, StringComparison.Ordinal);
        Assert.Contains("3,B,,,averageLivingStandard,", run.Output, StringComparison.Ordinal);
    }

    private static string AllIndicators(string value) =>
        "id,area,incomePerHead,job,dependants,nutrition,healthInsurance,adultEducation,childSchooling,housingQuality,housingArea,waterSource,hygienicToilet,telecomServices,informationMeans\n" +
        "A,rural,1000000," + string.Join(',', Enumerable.Repeat(value, 12)) + "\n";
}
