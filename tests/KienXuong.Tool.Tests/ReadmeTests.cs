namespace KienXuong.Tool.Tests;

/// <summary>The commands on surveys and Excel lists of the README, executed.</summary>
public class ReadmeTests
{
    [Fact(DisplayName = "Các lệnh survey và lệnh trên tệp Excel của README chạy được và in ra kết quả")]
    public async Task The_commands_on_surveys_run()
    {
        using var folder = new TemporaryFolder();
        string readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), TestContext.Current.CancellationToken);
        string[] commands = [.. readme.Split('\n').Where(static line =>
            line.StartsWith("kienxuong survey ", StringComparison.Ordinal) || line.StartsWith("kienxuong assess samples/commune.xlsx ", StringComparison.Ordinal))];

        Assert.Equal(5, commands.Length);
        foreach (string command in commands)
        {
            string[] words = [.. command.Split(' ').Skip(1).Select(word =>
                word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, word) : word.EndsWith(".html", StringComparison.Ordinal) || word.EndsWith(".xlsx", StringComparison.Ordinal) ? folder.PathOf(word) : word)];
            ToolRun run = await ToolRun.OfAsync(words);

            Assert.Equal(command.Contains("--summary", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
        }

        Assert.Matches("^[A-Z]+6$", WrittenSheet.Open(folder.PathOf("ket-qua.xlsx"))["Danh sách hộ"].AddressOf("Mã loại hộ"));
        Assert.Matches("^[A-Z]+3$", WrittenSheet.Open(folder.PathOf("phieu-ket-qua.xlsx"))["Phiếu B - hộ"].AddressOf("Mã loại hộ"));
        Assert.Contains("Tổng điểm B1", await File.ReadAllTextAsync(folder.PathOf("phieu.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lệnh review check của README: ý kiến của cấp trên trễ hạn, bước tiếp theo là quyết định công nhận")]
    public async Task The_command_on_the_review_runs()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), TestContext.Current.CancellationToken);
        string command = Assert.Single(readme.Split('\n'), static line => line.StartsWith("kienxuong review check ", StringComparison.Ordinal));
        string[] words = [.. command.Split(' ').Skip(1).Select(static word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, word) : word)];

        ToolRun run = await ToolRun.OfAsync([.. words, "--format", "csv"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("opinion,ý kiến của cấp trên,2025-10-20,,trễ hạn,2025-10-13,5 ngày làm việc,", run.Output, StringComparison.Ordinal);
    }
}
