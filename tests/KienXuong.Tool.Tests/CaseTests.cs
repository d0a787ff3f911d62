using System.Text.Json;
using KienXuong.Domain.Cases;

namespace KienXuong.Tool.Tests;

/// <summary>Case files run from the command line.</summary>
public class CaseTests
{
    private static string Case(string expected, string more = "") =>
        """{"cases":[{"name":"mẫu","provision":"p","on":"2023-11-01",""" + more +
        """ "household":{"area":"rural","incomePerHead":1500000,"deprivationCount":3},"expect":{"class": """ + "\"" + expected + "\"}}]}";

    [Fact(DisplayName = "Mọi tình huống đạt: mã kết thúc 0")]
    public async Task Cases_that_pass()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("good.json", Case("poor"));

        ToolRun run = await ToolRun.OfAsync("cases", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(file + ": 1 đạt, 0 không đạt\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact(DisplayName = "Tình huống không đạt: tên, căn cứ, ngày, trường, mong đợi và trả lời; mã kết thúc 1")]
    public async Task Cases_that_fail()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("cases", folder.Write("wrong.json", Case("nearPoor")), "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✗ mẫu (p)\n   01/11/2023, class: expected nearPoor, the library answers poor\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 passed, 1 failed", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Tệp có lỗi: đường dẫn và mã lỗi; mã kết thúc 2")]
    [InlineData("""{"cases":[{"nam":"x"}]}""", "cases[0].nam: json-unknown-property")]
    [InlineData("""{"cases":[]}""", "cases: case-none")]
    [InlineData("""{}""", "cases: case-missing-property")]
    [InlineData("{", "json-syntax")]
    public async Task Files_with_errors(string json, string problem)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("cases", folder.Write("broken.json", json), "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broken.json: " + problem, run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Chuẩn không có: lỗi của tệp, không phải lỗi của chương trình")]
    public async Task A_standard_that_does_not_exist()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("cases", folder.Write("a.json", Case("poor", "\"standard\":\"2019\",")), "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cases[0].standard: case-unknown-standard: there is no poverty standard \"2019\"; there are: 2016, 2022, 2027", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Một tệp hỏng không chặn các tệp khác; lỗi nặng nhất quyết định mã kết thúc")]
    public async Task A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("cases", folder.PathOf("none.json"), folder.Write("wrong.json", Case("nearPoor")), folder.Write("good.json", Case("poor")));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("wrong.json: 0 đạt, 1 không đạt", run.Output, StringComparison.Ordinal);
        Assert.Contains("good.json: 1 đạt, 0 không đạt", run.Output, StringComparison.Ordinal);
        Assert.Contains("none.json: case-file", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Thư mục: mọi tệp *.json trừ lược đồ; thư mục trống là lỗi")]
    public async Task A_folder()
    {
        using var folder = new TemporaryFolder();
        string path = Path.GetDirectoryName(folder.PathOf("x"))!;
        Assert.Equal(2, (await ToolRun.OfAsync("cases", path)).ExitCode);

        folder.Write("b.json", Case("poor"));
        folder.Write("a.json", Case("poor"));
        folder.Write("case.schema.json", "{}");
        ToolRun run = await ToolRun.OfAsync("cases", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.json: 1 đạt, 0 không đạt", "b.json: 1 đạt, 0 không đạt"], run.OutputLines.Select(Path.GetFileName));
    }

    [Fact(DisplayName = "JSON: số đạt, không đạt, sai lệch và lỗi của từng tệp")]
    public async Task In_json()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("cases", folder.Write("wrong.json", Case("nearPoor")), folder.PathOf("none.json"), "--format", "json", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("failed").GetInt32());
        JsonElement difference = json.RootElement.GetProperty("files")[0].GetProperty("failures")[0].GetProperty("differences")[0];
        Assert.Equal("2023-11-01 class nearPoor poor", string.Join(' ', difference.EnumerateObject().Select(each => each.Value.GetString())));
        Assert.Equal("case-file", json.RootElement.GetProperty("files")[1].GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact(DisplayName = "Lược đồ của tệp tình huống")]
    public async Task The_schema_of_a_case_file() =>
        Assert.Equal(CaseSchema.Text.TrimEnd() + "\n", (await ToolRun.OfAsync("schema", "case")).Output);
}
