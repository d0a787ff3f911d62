namespace KienXuong.Tool.Tests;

public class ExplainTests
{
    private const string Csv =
        "id,head,commune,area,incomePerHead,deprivationCount,recognisedClass\nA,Hộ mẫu,Xã Mẫu,rural,1500000,3,hộ nghèo\nB,,,rural,1500000,3,\nC,,,núi,1500000,3,\n";

    private static Task<ToolRun> ExplainAsync(string id, params string[] more) =>
        ToolRun.OfAsync(Csv, ["explain", "-", "--input", "csv", "--id", id, .. more]);

    [Fact]
    public async Task A_household_is_explained_with_every_step_and_its_electricity_support()
    {
        ToolRun run = await ExplainAsync("A", "--on", "2023-11-01");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Hộ A (dòng 2), Hộ mẫu, Xã Mẫu\nHộ nghèo — ngày 01/11/2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("điểm a khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP", run.Output, StringComparison.Ordinal);
        Assert.Contains("tháng 11/2023: 55.987 ₫", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_recognised_class_nothing_is_said_of_electricity()
    {
        ToolRun run = await ExplainAsync("B", "--on", "2023-11-01", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Household B (line 3)\nPoor household — on 01/11/2023", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("lectricity", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_not_there_is_told()
    {
        ToolRun run = await ExplainAsync("Z", "--on", "2023-11-01");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("Lỗi: không có hộ nào mang mã Z trong tệp\n", run.Error);
    }

    [Fact]
    public async Task A_rejected_row_is_told_with_its_errors()
    {
        ToolRun run = await ExplainAsync("C", "--on", "2023-11-01");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("unknown-area", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_day_outside_the_coverage_has_its_own_exit_code() =>
        Assert.Equal(3, (await ExplainAsync("B", "--on", "2031-01-01")).ExitCode);

    [Fact]
    public async Task A_named_standard_is_applied_and_said()
    {
        ToolRun run = await ExplainAsync("B", "--on", "2021-10-01", "--standard", "2022");

        Assert.Contains("Hộ nghèo — ngày 01/10/2021", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: chuẩn do người dùng nêu", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_followed_by_the_smallest_changes()
    {
        ToolRun run = await ExplainAsync("B", "--on", "2023-11-01", "--lang", "en");

        Assert.Contains("Smallest changes to another class:\n  ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask first", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undetermined_household_is_followed_by_what_to_ask_first()
    {
        ToolRun run = await ToolRun.OfAsync(
            "id,area,deprivationCount\nA,rural,3\n", ["explain", "-", "--input", "csv", "--id", "A", "--on", "2023-11-01", "--lang", "en"]);

        Assert.EndsWith("Ask first: average monthly income per head (household.incomePerHead)\n", run.Output, StringComparison.Ordinal);
    }
}
