namespace KienXuong.Tool.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nope")]
    [InlineData("assess")]
    [InlineData("assess a.csv")]
    [InlineData("assess a.csv --on")]
    [InlineData("assess a.csv --on 31/02/2023")]
    [InlineData("assess a.csv --on 2023-13-01")]
    [InlineData("assess a.csv --on 2023-11-01 --lang fr")]
    [InlineData("assess a.csv --on 2023-11-01 --standard 2015")]
    [InlineData("assess a.csv --on 2023-11-01 --format xml")]
    [InlineData("assess a.csv --on 2023-11-01 --input xls")]
    [InlineData("assess a.csv --on 2023-11-01 --nope")]
    [InlineData("assess a.csv b.csv --on 2023-11-01")]
    [InlineData("assess no-such-file.csv --on 2023-11-01")]
    [InlineData("assess no-such-file.xlsx --on 2023-11-01")]
    [InlineData("assess no-such-folder/a.csv --on 2023-11-01")]
    [InlineData("assess . --on 2023-11-01 --input csv")]
    [InlineData("assess - --on 2023-11-01")]
    [InlineData("explain a.csv --on 2023-11-01")]
    [InlineData("explain a.csv --id A")]
    [InlineData("law")]
    [InlineData("schema person")]
    [InlineData("ask")]
    [InlineData("ask --on 2023-11-01 --input no-such-file.json")]
    [InlineData("compare a.csv")]
    [InlineData("compare a.csv --on 2023-11-01")]
    [InlineData("compare a.csv --on 2023-11-01 --and mai")]
    [InlineData("compare a.csv --on 2023-11-01 --and-standard 2015")]
    [InlineData("compare a.csv --on 2023-11-01 --with no-such-layer.json")]
    [InlineData("compare no-such-file.csv --on 2023-11-01 --and 2024-11-01")]
    [InlineData("compare a.csv --on 2023-11-01 --and 2024-11-01 --by province")]
    [InlineData("rule")]
    [InlineData("rule a b")]
    [InlineData("rule --on mai")]
    [InlineData("cases")]
    public async Task Wrong_usage_is_told_without_a_trace(string line)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_both_languages()
    {
        ToolRun run = await ToolRun.OfAsync("assess", "--on", "mai", "--lang", "fr");

        Assert.Contains("thiếu FILE / FILE is missing", run.Error, StringComparison.Ordinal);
        Assert.Contains("“mai” không phải là ngày", run.Error, StringComparison.Ordinal);
        Assert.Contains("--lang không nhận “fr”; chọn vi|en / --lang does not take “fr”; choose vi|en", run.Error, StringComparison.Ordinal);
        Assert.Contains("xem kienxuong assess --help / see kienxuong assess --help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Mã kết thúc / Exit codes:")]
    [InlineData("assess --help", "--rejects <FILE>")]
    [InlineData("explain --help", "--id <ID>")]
    [InlineData("law --help", "--on <DATE>")]
    [InlineData("schema --help", "household|survey|decision|case")]
    [InlineData("ask --help", "--save <FILE>")]
    [InlineData("compare --help", "--by <commune>")]
    [InlineData("rule --help", "--format <table|json>")]
    [InlineData("cases --help", "--format <text|json>")]
    public async Task Help_is_there_for_every_command(string line, string expected)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_printed()
    {
        ToolRun run = await ToolRun.OfAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--rejects")]
    public async Task The_input_is_never_written_over(string option)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.csv", "id,area\nA,rural\n");

        ToolRun run = await ToolRun.OfAsync("assess", path, "--on", "2023-11-01", option, path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("id,area\nA,rural\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.csv", "id,area\nA,rural\n");

        ToolRun run = await ToolRun.OfAsync("assess", path, "--on", "2023-11-01", "--output", folder.PathOf("no/such/folder.csv"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Lỗi: ", run.Error, StringComparison.Ordinal);
    }
}
