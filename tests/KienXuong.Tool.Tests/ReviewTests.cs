using System.Text.Json.Nodes;

namespace KienXuong.Tool.Tests;

public class ReviewTests
{
    private const string Round =
        """{"kind":"regular","from":"2026-06-15","events":[{"stage":"posting","on":"2026-06-15"},{"stage":"complaint","on":"2026-06-18","household":"H1"}]}""";

    [Fact]
    public async Task The_plan_of_autumn_2025_has_every_step_dated()
    {
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2025-09-01");
        ToolRun csv = await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2025-09-01", "--format", "csv");

        Assert.Equal((0, 0), (run.ExitCode, csv.ExitCode));
        Assert.Contains("opinion,ý kiến của cấp trên,Chủ tịch UBND cấp tỉnh,2025-09-05,2025-09-12,5 ngày làm việc,true,", csv.Output, StringComparison.Ordinal);
        Assert.Contains("12/09/2025 *", run.Output, StringComparison.Ordinal);
        Assert.Contains("14/12/2025", run.Output, StringComparison.Ordinal);
        Assert.Contains("chưa trừ ngày lễ, tết", run.Output, StringComparison.Ordinal);
        Assert.Contains("luật không nêu thời hạn", csv.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "table")]
    [InlineData("--format", "csv")]
    public async Task The_plan_of_autumn_2026_is_not_covered_by_itself(string option, string value)
    {
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2026-09-01", "--lang", "en", option, value);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("the poverty standard of the list of this periodic review: it must be stated", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Autumn_2026_runs_when_the_standard_is_stated()
    {
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2026-09-01", "--standard", "2022", "--format", "json");
        JsonNode plan = JsonNode.Parse(run.Output)!;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["inferred-continuation", "rules-stated", "holidays-not-counted"], plan["remarks"]!.AsArray().Select(each => (string)each!["code"]!));
    }

    [Fact]
    public async Task From_2027_only_by_a_stated_provision()
    {
        Assert.Equal(3, (await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2027-09-01", "--format", "json")).ExitCode);
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2027-09-01", "--rules", "văn bản giả định", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The caller states that these rules apply by: văn bản giả định.", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Kế hoạch chạy theo quy định người dùng nêu: từng hàng nói như vậy, trong mọi định dạng và cả hai thứ tiếng")]
    [InlineData("2026-09-01", "vi", "áp dụng theo quy định do người dùng nêu: văn bản giả định")]
    [InlineData("2026-09-01", "en", "applied under the rules that the caller names: văn bản giả định")]
    [InlineData("2027-09-01", "vi", "áp dụng theo quy định do người dùng nêu: văn bản giả định")]
    public async Task Every_row_says_that_its_rules_were_stated(string from, string language, string said)
    {
        string[] words = ["review", "plan", "--kind", "periodic", "--from", from, "--rules", "văn bản giả định", "--lang", language];
        JsonNode plan = JsonNode.Parse((await ToolRun.OfAsync([.. words, "--format", "json"])).Output)!;
        ToolRun csv = await ToolRun.OfAsync([.. words, "--format", "csv"]);
        ToolRun table = await ToolRun.OfAsync(words);

        Assert.All(plan["steps"]!.AsArray(), step => Assert.Equal("văn bản giả định", (string?)step!["statedBy"]));
        Assert.EndsWith(",stated_by", csv.OutputLines[0], StringComparison.Ordinal);
        Assert.All(csv.OutputLines.Skip(1), line => Assert.EndsWith(",văn bản giả định", line, StringComparison.Ordinal));
        string flat = string.Join(' ', table.Output.Replace('│', ' ').Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("giả định", flat, StringComparison.Ordinal);
        Assert.Contains(said.Split(':')[0].Split(' ')[^1], flat, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Không nêu quy định thì không hàng nào nói vậy")]
    public async Task No_row_says_so_otherwise()
    {
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "periodic", "--from", "2025-09-01", "--format", "csv");

        Assert.All(run.OutputLines.Skip(1), line => Assert.EndsWith(",", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_as_csv()
    {
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "averageLivingStandard", "--from", "20/05/2026", "--format", "csv", "--lang", "en", "--months", "toTheDay");
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("stage,name,who,from,due,figure,without_holidays,unknown,forms,rule,provision,state,stated_by", lines[0]);
        Assert.Equal(7, lines.Length);
        Assert.StartsWith("posting,public posting,the commune's steering committee,2026-06-15,2026-06-22,5 working days,true,", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendar.json", """{"name":"Lịch","from":"2026-06-01","through":"2026-07-31","daysOff":["2026-06-16"]}""")]
    [InlineData("calendar.csv", "date,kind\n2026-06-01,from\n2026-07-31,through\n2026-06-16,off\n2026-12-26,working\n")]
    public async Task A_calendar_of_the_caller(string name, string text)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "regular", "--from", "2026-06-15", "--calendar", folder.Write(name, text), "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("posting,niêm yết công khai,Ban Chỉ đạo rà soát cấp xã,2026-06-15,2026-06-19,3 ngày làm việc,,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c.json", "{}", "from")]
    [InlineData("c.csv", "day,kind\n", "date,kind")]
    [InlineData("c.csv", "date,kind\n2026-06-16,off\n", "through")]
    [InlineData("c.csv", "date,kind\n2026-06-31,off\n", "[2]")]
    [InlineData("c.csv", "date,kind\n2026-06-30,tet\n", "[2]")]
    [InlineData("c.csv", "date,kind\n2026-06-30,from\n2026-06-01,through\n", "through")]
    public async Task A_calendar_with_an_error_ends_the_run(string name, string text, string told)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync("review", "plan", "--kind", "regular", "--from", "2026-06-15", "--calendar", folder.Write(name, text));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_says_what_is_running_what_comes_next_and_what_to_look_at()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("review.json", Round);
        ToolRun table = await ToolRun.OfAsync("review", "check", file, "--on", "2026-06-19", "--lang", "en");
        ToolRun csv = await ToolRun.OfAsync("review", "check", file, "--on", "2026-06-19", "--format", "csv", "--lang", "en");
        ToolRun json = await ToolRun.OfAsync("review", "check", file, "--on", "2026-06-19", "--format", "json");

        Assert.Equal((0, 0, 0), (table.ExitCode, csv.ExitCode, json.ExitCode));
        Assert.Contains("With a complaint the re-check may last until 02/07/2026, after the last day, 30/06/2026.", table.Output, StringComparison.Ordinal);
        Assert.Contains("Next:", table.Output, StringComparison.Ordinal);
        Assert.Contains("complaint,complaint,2026-06-18,H1,on time,2026-06-18,3 working days,true,", csv.Output, StringComparison.Ordinal);
        Assert.Equal("recheck", (string)JsonNode.Parse(json.Output)!["next"]![0]!["stage"]!);
    }

    [Fact]
    public async Task A_check_outside_the_coverage()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync("review", "check", folder.Write("r.json", """{"kind":"regular","from":"2027-06-15"}"""), "--on", "2027-06-19");

        Assert.Equal(3, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("""{"kind":"regular"}""", "json-missing-property")]
    [InlineData("""{"kind":"regular","from":"2026-06-15","standard":"2020"}""", "standard-unknown")]
    [InlineData("nope", "json-syntax")]
    public async Task A_review_with_an_error_is_told_by_code(string json, string code)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync("review", "check", folder.Write("r.json", json), "--on", "2026-06-19");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review plan")]
    [InlineData("review plan --kind periodic")]
    [InlineData("review plan --kind yearly --from 2025-09-01")]
    [InlineData("review plan --kind periodic --from 0005-09-01")]
    [InlineData("review check --on 2025-09-01")]
    [InlineData("review check no-such-file.json --on 2025-09-01")]
    [InlineData("review check a.json")]
    [InlineData("review plan --kind periodic --from 2025-09-01 --calendar no-such-file.json")]
    public async Task Wrong_usage(string line)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("calendar")]
    public async Task The_schemas_are_there(string name) => Assert.Contains("draft/2020-12", (await ToolRun.OfAsync("schema", name)).Output, StringComparison.Ordinal);
}
