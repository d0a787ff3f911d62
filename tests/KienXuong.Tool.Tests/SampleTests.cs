namespace KienXuong.Tool.Tests;

public class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    [Fact]
    public async Task The_sample_commune_has_the_summary_that_its_readme_tells()
    {
        ToolRun run = await ToolRun.OfAsync("assess", Path.Combine(Folder, "commune.csv"), "--on", "2023-11-01", "--summary");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            Tổng hợp, ngày 01/11/2023
            ┌────────────────────────────────┬───────┬──────────┐
            │ Loại hộ                        │ Số hộ │ % hàng   │
            ├────────────────────────────────┼───────┼──────────┤
            │ Hộ nghèo                       │ 8     │ 2,60 %   │
            │ Hộ cận nghèo                   │ 11    │ 3,57 %   │
            │ Hộ có mức sống trung bình      │ 47    │ 15,26 %  │
            │ Hộ có mức sống trên trung bình │ 225   │ 73,05 %  │
            │ Chưa xác định                  │ 9     │ 2,92 %   │
            │ Hàng bị loại                   │ 8     │ 2,60 %   │
            │ Tổng số                        │ 308   │ 100,00 % │
            └────────────────────────────────┴───────┴──────────┘
            Chuẩn áp dụng: chuẩn nghèo đa chiều giai đoạn 2022-2025 (01/01/2022 đến 31/12/2025), Điều 3 Nghị định 07/2021/NĐ-CP

            """,
            run.Output);
    }

    [Theory]
    [InlineData("MAU-0001", "poor")]
    [InlineData("MAU-0002", "nearPoor")]
    [InlineData("MAU-0003", "averageLivingStandard")]
    [InlineData("MAU-0004", "averageLivingStandard")]
    [InlineData("MAU-0005", "aboveAverage")]
    [InlineData("MAU-0006", "poor")]
    [InlineData("MAU-0007", "nearPoor")]
    [InlineData("MAU-0008", "averageLivingStandard")]
    [InlineData("MAU-0009", "averageLivingStandard")]
    [InlineData("MAU-0010", "aboveAverage")]
    [InlineData("MAU-0011", "poor")]
    [InlineData("MAU-0012", "averageLivingStandard")]
    [InlineData("MAU-0013", "poor")]
    [InlineData("MAU-0014", "nearPoor")]
    [InlineData("MAU-0015", "poor")]
    [InlineData("MAU-0016", "aboveAverage")]
    [InlineData("MAU-0017", "undetermined")]
    [InlineData("MAU-0018", "undetermined")]
    [InlineData("MAU-0019", "undetermined")]
    [InlineData("MAU-0020", "undetermined")]
    [InlineData("MAU-0021", "undetermined")]
    [InlineData("MAU-0022", "undetermined")]
    [InlineData("MAU-0023", "poor")]
    [InlineData("MAU-0024", "nearPoor")]
    [InlineData("MAU-0025", "aboveAverage")]
    [InlineData("MAU-0026", "aboveAverage")]
    public async Task The_first_households_of_the_sample_stand_at_the_limits(string id, string code)
    {
        ToolRun run = await ToolRun.OfAsync("assess", Path.Combine(Folder, "commune.csv"), "--on", "2023-11-01", "--format", "csv");

        string[] fields = Assert.Single(run.OutputLines, line => line.Contains(id, StringComparison.Ordinal)).Split(',');
        Assert.Equal(code, fields[4]);
    }

    [Fact]
    public async Task The_excerpt_in_json_lines_is_decided_like_the_same_households_of_the_commune()
    {
        ToolRun commune = await ToolRun.OfAsync("assess", Path.Combine(Folder, "commune.csv"), "--on", "2023-11-01", "--format", "csv");

        ToolRun excerpt = await ToolRun.OfAsync("assess", Path.Combine(Folder, "households.jsonl"), "--on", "2023-11-01", "--format", "csv");

        Assert.Equal(0, excerpt.ExitCode);
        Assert.Equal(11, excerpt.OutputLines.Length);
        Assert.All(excerpt.OutputLines.Skip(1), line =>
        {
            string[] fields = line.Split(',');
            Assert.Contains(commune.OutputLines, other => other.Split(',') is var others && others[1] == fields[1] && others[4] == fields[4]);
        });
    }

    [Fact]
    public async Task The_broken_sample_shows_every_code_that_a_csv_row_can_have()
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.OfAsync(
            "assess", Path.Combine(Folder, "broken.csv"), "--on", "2023-11-01", "--format", "csv", "--rejects", rejects);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.OutputLines.Length);
        Assert.Equal(
            [
                "3 not-a-number", "4 number-too-large", "5 not-a-yes-no", "6 unknown-area", "7 unknown-class", "8 missing-column",
                "9 extra-column", "10 id-missing", "11 id-duplicate", "12 malformed-quote", "13 income-negative", "14 income-absurd",
                "15 income-mismatch", "16 member-count-below-one", "17 member-count-absurd", "18 deprivation-count-negative",
                "19 deprivation-count-too-large", "20 deprivation-count-mismatch", "21 indicators-of-other-standard", "22 encoding",
            ],
            Reject.Read(rejects).GroupBy(each => each.Line, StringComparer.Ordinal).Select(row => row.Key + " " + row.First().Code));
    }
}
