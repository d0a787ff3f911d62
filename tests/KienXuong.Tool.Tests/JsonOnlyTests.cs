namespace KienXuong.Tool.Tests;

/// <summary>The verbs whose files a table cannot hold say so.</summary>
public class JsonOnlyTests
{
    private static readonly string Commune = Path.Combine(AppContext.BaseDirectory, "samples", "commune.xlsx");

    [Theory(DisplayName = "income, members, status, timeline: tệp Excel thì nói cần JSON, mã kết thúc 2")]
    [InlineData("income FILE --on 2024-10-01")]
    [InlineData("members FILE --on 2024-10-01")]
    [InlineData("status FILE --on 2024-10-01")]
    [InlineData("timeline FILE --id A --from 2024-10-01 --to 2024-10-02")]
    public async Task A_workbook_is_refused(string line)
    {
        string[] words = [.. line.Split(' ').Select(static word => word == "FILE" ? Commune : word)];
        ToolRun vietnamese = await ToolRun.OfAsync(words);
        ToolRun english = await ToolRun.OfAsync([.. words, "--lang", "en"]);

        Assert.Equal((2, 2), (vietnamese.ExitCode, english.ExitCode));
        Assert.Matches("^Lỗi: .*JSON hoặc JSON Lines, không đọc Excel hay CSV\n$", vietnamese.Error);
        Assert.Matches("^Error: .*JSON or JSON Lines.*, not .*Excel or CSV\n$", english.Error);
    }
}
