using System.Globalization;
using System.Text;

namespace KienXuong.Tool.Tests;

public class AssessTests
{
    private const string ThreeRows = "id,area,incomePerHead,deprivationCount\nA,rural,1500000,3\nB,rural,1500001,3\nC,rural,1500000,\n";

    [Fact]
    public async Task A_thousand_good_and_fifty_broken_rows_give_a_thousand_decisions_and_fifty_rejects()
    {
        var csv = new StringBuilder("id,area,incomePerHead,deprivationCount\n");
        for (int i = 0; i < 1050; i++)
        {
            string income = i % 21 == 20 ? "nhiều" : "1500000";
            csv.Append(CultureInfo.InvariantCulture, $"H{i},rural,{income},2\n");
        }

        (ToolRun run, IReadOnlyList<Reject> rejects) = await Reject.OfAsync(csv.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1001, run.OutputLines.Length);
        Assert.All(run.OutputLines.Skip(1), line => Assert.Contains(",nearPoor,", line, StringComparison.Ordinal));
        Assert.Equal(50, rejects.Count);
        Assert.Equal(Enumerable.Range(0, 50).Select(k => ((k * 21) + 22).ToString(CultureInfo.InvariantCulture)), rejects.Select(r => r.Line));
        Assert.All(rejects, reject =>
        {
            Assert.Equal("incomePerHead", reject.Field);
            Assert.Equal("not-a-number", reject.Code);
            Assert.StartsWith("“nhiều” không phải là số nguyên", reject.Vietnamese, StringComparison.Ordinal);
            Assert.StartsWith("“nhiều” is not a whole number", reject.English, StringComparison.Ordinal);
            Assert.Equal($"{reject.Id},rural,nhiều,2", reject.Raw);
        });
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task A_summary_alone_never_empties_a_file_for_decisions(string format)
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "OLD", TestContext.Current.CancellationToken);

        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", "2023-11-01", "--summary", "--format", format, "--output", path]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--summary không ghi kết quả từng hộ", run.Error, StringComparison.Ordinal);
        Assert.Equal("OLD", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        File.Delete(path);
    }

    [Fact]
    public async Task A_missing_day_is_named_and_not_the_file()
    {
        ToolRun run = await ToolRun.OfAsync("assess", "list.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("thiếu --on / --on is missing", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("FILE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_a_file_does_not_steer_the_terminal()
    {
        ToolRun run = await ToolRun.OfAsync("id,head,area,incomePerHead\nA,\u001b[31mX,rural,1600000\n", ["assess", "-", "--input", "csv", "--on", "2023-11-01"]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("\uFFFD[31mX", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_rows_are_a_table_on_standard_error_when_no_file_is_named()
    {
        ToolRun run = await ToolRun.AssessAsync("id,area\nA,núi\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Rejected rows", run.Error, StringComparison.Ordinal);
        Assert.Contains("│ 2    │ A  │ area  │ unknown-area │ “núi” is no area", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_in_csv_carry_class_route_missing_facts_distances_and_provision()
    {
        ToolRun run = await ToolRun.AssessAsync(ThreeRows);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "line,id,head,commune,class_code,class,route,missing,below_income_line,indicators_to_cut_off,provision,unconfirmed",
                "2,A,,,poor,poor household,poor household,,0,0,Article 3(2)(a) of Decree 07/2021/NĐ-CP,",
                "3,B,,,averageLivingStandard,household with the average living standard,household with the average living standard,,-1,0,Article 3(2)(c) of Decree 07/2021/NĐ-CP,",
            ],
            run.OutputLines.Take(3));
        Assert.StartsWith("4,C,,,undetermined,undetermined,undetermined: poor household or near-poor household,", run.OutputLines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_in_csv_are_vietnamese_by_default()
    {
        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", "01/11/2023", "--format", "csv"]);

        Assert.StartsWith("Dòng,Mã hộ,Chủ hộ,Xã,Mã loại hộ,Loại hộ,Quy tắc áp dụng,", run.Output, StringComparison.Ordinal);
        Assert.Contains("2,A,,,poor,hộ nghèo,hộ nghèo,,0,0,điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP,", run.Output, StringComparison.Ordinal);
        Assert.Contains("4,C,,,undetermined,chưa xác định,chưa xác định: hộ nghèo hoặc hộ cận nghèo,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_followed_by_the_summary_with_the_standard_and_its_days()
    {
        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", "2023-11-01"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("│ A     │ hộ nghèo ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tổng hợp, ngày 01/11/2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ Hộ nghèo                       │ 1     │ 33,33 %  │", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ Chưa xác định                  │ 1     │ 33,33 %  │", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ Tổng số                        │ 3     │ 100,00 % │", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Chuẩn áp dụng: chuẩn nghèo đa chiều giai đoạn 2022-2025 (01/01/2022 đến 31/12/2025), Điều 3 Nghị định 07/2021/NĐ-CP",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_in_english_is_english()
    {
        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", "2023-11-01", "--lang", "en"]);

        Assert.Contains("Summary, on 01/11/2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("Poor household", run.Output, StringComparison.Ordinal);
        Assert.Contains("33.33 %", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hộ nghèo", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_table_is_printed_in_full()
    {
        string csv = "id,area,incomePerHead,deprivationCount\n" +
            string.Concat(Enumerable.Range(0, 450).Select(i => string.Create(CultureInfo.InvariantCulture, $"H{i:000},rural,1000000,0\n")));

        ToolRun run = await ToolRun.OfAsync(csv, ["assess", "-", "--input", "csv", "--on", "2023-11-01"]);

        Assert.All(Enumerable.Range(0, 450), i => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"│ H{i:000} "), run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_summary_is_printed_when_it_is_asked_for()
    {
        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", "2023-11-01", "--summary"]);

        Assert.StartsWith("Tổng hợp", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("│ A ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_does_not_spoil_output_for_a_program()
    {
        ToolRun run = await ToolRun.AssessAsync(ThreeRows);

        Assert.DoesNotContain("Summary", run.Output, StringComparison.Ordinal);
        Assert.Contains("Summary, on 01/11/2023", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_file_gets_the_decisions_and_the_screen_the_summary()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out.csv");

        ToolRun run = await ToolRun.AssessAsync(ThreeRows, "--output", output);

        byte[] bytes = await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes.Take(3));
        Assert.Contains("2,A,,,poor,", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.StartsWith("Summary, on 01/11/2023", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_standard_is_applied_and_said()
    {
        ToolRun run = await ToolRun.OfAsync(
            "id,area,incomePerHead,deprivationCount\nA,rural,680000,0\n",
            ["assess", "-", "--input", "csv", "--on", "2021-10-01", "--standard", "2022"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("hộ cận nghèo", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: chuẩn do người dùng nêu; chuẩn có hiệu lực vào ngày này là chuẩn nghèo đa chiều giai đoạn 2016", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_in_autumn_2026_is_flagged()
    {
        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", "2026-10-01", "--summary"]);

        Assert.Contains("Lưu ý: rà soát từ 01/09/2026: chuẩn áp dụng chưa rõ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-01-04")]
    [InlineData("01/01/2031")]
    public async Task A_day_outside_the_coverage_is_said_and_has_its_own_exit_code(string day)
    {
        ToolRun run = await ToolRun.OfAsync(ThreeRows, ["assess", "-", "--input", "csv", "--on", day]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Ngoài phạm vi", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Text_that_looks_like_a_formula_is_not_run_by_a_spreadsheet()
    {
        ToolRun run = await ToolRun.AssessAsync("id,head,commune,area,incomePerHead\n=1+1,+84,@x,rural,5000000\n-5,-a,\"=HYPERLINK(\"\"u\"\")\",rural,5000000\n");

        Assert.Contains("\n2,\"'=1+1\",\"'+84\",\"'@x\",aboveAverage,", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n3,\"'-5\",\"'-a\",\"'=HYPERLINK(\"\"u\"\")\",aboveAverage,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task Nobody_reading_the_output_ends_the_run_quietly(string format)
    {
        (int code, string error) = await FailAsync(FailingStream.BrokenPipe, format);

        Assert.Equal(130, code);
        Assert.DoesNotContain("Error", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task A_full_disk_is_told(string format)
    {
        (int code, string error) = await FailAsync(FailingStream.DiskFull, format);

        Assert.Equal(2, code);
        Assert.Contains("the output cannot be written: the disk is full", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Lỗi: không ghi được kết quả: lỗi của hệ thống, mã 5\n")]
    [InlineData("en", "Error: the output cannot be written: It fails.\n")]
    public async Task Another_failure_of_the_system_is_told_in_the_language_of_the_user(string language, string message)
    {
        (int code, string error) = await FailAsync(5, "csv", language);

        Assert.Equal(2, code);
        Assert.EndsWith(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.csv", null, "Lỗi: không tìm thấy tệp {0}/none.csv\n")]
    [InlineData("none/a.csv", null, "Lỗi: không tìm thấy thư mục {0}/none\n")]
    [InlineData("", null, "Lỗi: {0} là thư mục, không phải tệp\n")]
    [InlineData("a.csv", "none/b.csv", "Lỗi: không tìm thấy thư mục {0}/none\n")]
    [InlineData("a.csv", "", "Lỗi: {0} là thư mục, không phải tệp\n")]
    public async Task A_file_that_cannot_be_opened_is_told_in_vietnamese(string file, string? output, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", ThreeRows);
        string[] more = output is null ? [] : ["--output", folder.PathOf(output)];

        ToolRun run = await ToolRun.OfAsync(["assess", folder.PathOf(file), "--input", "csv", "--on", "2023-11-01", .. more]);

        Assert.Equal((2, string.Format(CultureInfo.InvariantCulture, message, folder.PathOf(""))), (run.ExitCode, run.Error));
    }

    private static async Task<(int Code, string Error)> FailAsync(int failure, string format, string language = "en")
    {
        using var output = new FailingStream(failure);
        using var error = new MemoryStream();
        int code;
        using (var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(ThreeRows)), output, error))
        {
            string[] args = ["assess", "-", "--input", "csv", "--on", "2023-11-01", "--lang", language, "--format", format];
            code = await CommandLine.RunAsync(args, terminal).ConfigureAwait(false);
        }

        return (code, Encoding.UTF8.GetString(error.ToArray()));
    }
}
