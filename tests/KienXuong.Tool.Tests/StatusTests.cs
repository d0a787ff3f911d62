namespace KienXuong.Tool.Tests;

public class StatusTests
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "history-2021-2028.jsonl");

    [Fact]
    public async Task The_status_of_a_list_on_a_day_as_csv()
    {
        ToolRun run = await ToolRun.OfAsync("status", Sample, "--on", "2025-12-20", "--format", "csv", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("line,id,class_code,class,since,counts_from,counts_through,standard,review_year,policy_year,by,provision,other_choice", run.OutputLines[0]);
        Assert.StartsWith("1,LS-0001,neitherPoorNorNearPoor,household neither poor nor near-poor,2025-01-01,2025-01-01,2026-05-19,2022,2024,2025,", run.OutputLines[1], StringComparison.Ordinal);
        Assert.StartsWith("2,LS-0002,averageLivingStandard,", run.OutputLines[2], StringComparison.Ordinal);
        Assert.StartsWith("3,LS-0003,poor,poor household,2025-03-03,2025-03-03,2025-12-31,2022,,,", run.OutputLines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table", "hộ nghèo")]
    [InlineData("json", "\"unknown\":\"beforeFirst\"")]
    [InlineData("jsonl", "\"policyYear\":2024")]
    [InlineData("json", "\"otherChoice\":{\"vi\"")]
    public async Task Every_format_tells_the_status(string format, string expected)
    {
        ToolRun run = await ToolRun.OfAsync("status", Sample, "--on", format == "json" ? "2023-12-20" : "2024-12-20", "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(format == "table" ? "hộ cận nghèo" : expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unsound_history_is_rejected_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("h.jsonl", """
            {"id":"A","recognitions":[{"class":"poor","kind":"yearly","decided":"2024-12-10","standard":"1999"}]}
            {"id":"B","recognitions":[{"class":"poor","kind":"yearly"}]}
            {"id":"C"}
            """);

        ToolRun run = await ToolRun.OfAsync("status", path, "--on", "2025-01-01", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.OutputLines.Length);
        Assert.Contains("standard-unknown", run.Error, StringComparison.Ordinal);
        Assert.Contains("json-missing-property", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Dòng thời gian của hộ LS-0001, 01/12/2023 - 31/01/2024", "Vì thời hạn: chương trình, mới thoát nghèo: thời hạn 08/12/2023 - 08/12/2026")]
    [InlineData("en", "Timeline of household LS-0001, 01/12/2023 - 31/01/2024", "Because: window: programme, newly escaped: window 08/12/2023 - 08/12/2026")]
    public async Task The_timeline_is_readable_in_both_languages(string language, string title, string reason)
    {
        ToolRun run = await ToolRun.OfAsync("timeline", Sample, "--id", "LS-0001", "--from", "2023-12-01", "--to", "31/01/2024", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(title, run.OutputLines[0]);
        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_as_json()
    {
        ToolRun run = await ToolRun.OfAsync("timeline", Sample, "--id", "LS-0001", "--from", "2024-12-01", "--to", "2025-07-02", "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        System.Text.Json.JsonElement last = json.RootElement.GetProperty("intervals")[3];
        Assert.Equal(("2025-07-01", "2025-07-02"), (last.GetProperty("from").GetString(), last.GetProperty("through").GetString()));
        Assert.Equal("unit", last.GetProperty("reasons")[0].GetProperty("kind").GetString());
        Assert.Equal("yes", last.GetProperty("credit").GetProperty("answer").GetString());
        Assert.Equal("rural", last.GetProperty("area").GetString());
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status h.doc --on 2025-01-01")]
    [InlineData("timeline h.jsonl --id A --from 2025-01-01")]
    [InlineData("timeline h.jsonl --id A --from 2025-01-02 --to 2025-01-01")]
    [InlineData("timeline h.jsonl --id B --from 2025-01-01 --to 2025-01-02")]
    public async Task Wrong_usage_is_told(string line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("h.jsonl", "{\"id\":\"A\"}\n");
        folder.Write("h.doc", "id\nA\n");

        ToolRun run = await ToolRun.OfAsync([.. line.Split(' ').Select(word => word.StartsWith("h.", StringComparison.Ordinal) ? folder.PathOf(word) : word)]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task The_timeline_of_an_unsound_history_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("h.jsonl", """{"id":"A","events":[{"kind":"death","date":"2025-01-01"}]}""");

        ToolRun run = await ToolRun.OfAsync("timeline", path, "--id", "A", "--from", "2025-01-01", "--to", "2025-01-02");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("event-class-mismatch", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_of_a_history_is_printed() =>
        Assert.Contains("\"recognitions\"", (await ToolRun.OfAsync("schema", "history")).Output, StringComparison.Ordinal);

    [Theory(DisplayName = "--counting: danh sách hằng năm có giá trị từ 01/01 năm sau hay từ ngày quyết định")]
    [InlineData("next-january", "1,A,beforeFirst,")]
    [InlineData("from-decision", "1,A,poor,")]
    public async Task The_counting_of_a_yearly_decision_is_chosen(string counting, string row)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("h.jsonl", """{"id":"A","recognitions":[{"class":"poor","kind":"yearly","decided":"2024-12-10"}]}""");

        ToolRun run = await ToolRun.OfAsync("status", path, "--on", "2024-12-20", "--format", "csv", "--counting", counting);
        ToolRun timeline = await ToolRun.OfAsync("timeline", path, "--id", "A", "--from", "2024-12-01", "--to", "2025-01-31", "--counting", counting);

        Assert.Equal((0, 0), (run.ExitCode, timeline.ExitCode));
        Assert.StartsWith(row, run.OutputLines[1], StringComparison.Ordinal);
    }

    [Theory(DisplayName = "--look-back: số năm nhìn lại để xác định tái nghèo")]
    [InlineData("5", "tái nghèo")]
    [InlineData("1", null)]
    public async Task The_look_back_of_a_relapse_is_given(string years, string? relapse)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("h.jsonl", """
            {"id":"A","recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","standard":"2022"},{"class":"escapedAboveNearPoor","kind":"yearly","decided":"2022-12-10","standard":"2022"},{"class":"poor","kind":"yearly","decided":"2024-12-10","standard":"2022"}]}
            """);

        ToolRun run = await ToolRun.OfAsync("timeline", path, "--id", "A", "--from", "2024-12-01", "--to", "2025-01-31", "--look-back", years);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(relapse is not null, run.Output.Contains("tái nghèo", StringComparison.Ordinal));
        Assert.Equal(2, (await ToolRun.OfAsync("timeline", path, "--id", "A", "--from", "2024-12-01", "--to", "2025-01-31", "--look-back", "-1")).ExitCode);
    }
}
