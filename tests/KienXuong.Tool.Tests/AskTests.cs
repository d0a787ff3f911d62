using KienXuong.Domain;
using KienXuong.Domain.Json;

namespace KienXuong.Tool.Tests;

/// <summary>The interview: only what matters is asked, with "don't know", going back and saving.</summary>
public class AskTests
{
    private static Task<ToolRun> AskAsync(string answers, params string[] more) => ToolRun.OfAsync(answers, ["ask", "--on", "2023-11-01", "--lang", "en", .. more]);

    [Fact(DisplayName = "Thu nhập 3.000.001 đồng: không hỏi gì thêm, dù khu vực và chỉ số chưa biết")]
    public async Task One_answer_can_be_enough()
    {
        ToolRun run = await AskAsync("3.000.001\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, Questions(run));
        Assert.Contains("Household above the average living standard — on 01/11/2023", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Trả lời sai được hỏi lại; kết thúc bằng kết quả, lời giải thích và thay đổi nhỏ nhất")]
    public async Task A_wrong_answer_is_asked_again()
    {
        ToolRun run = await AskAsync("many\n1,400,000\ny\nmaybe\ny\nyes\n");

        Assert.Contains("“many” is not a whole number; right: 1500000 or 1.500.000", run.Output, StringComparison.Ordinal);
        Assert.Contains("“maybe” is neither yes nor no", run.Output, StringComparison.Ordinal);
        Assert.Contains("✓ poor household — Article 3(2)(a) of Decree 07/2021/NĐ-CP [official; the letter of the point is unconfirmed]", run.Output, StringComparison.Ordinal);
        Assert.Contains("Smallest changes to another class:", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lùi lại: câu trả lời trước được quên và hỏi lại")]
    public async Task Going_back_forgets_the_last_answer()
    {
        ToolRun run = await AskAsync("1800000\n<\n3000001\n");

        Assert.Equal(3, Questions(run));
        Assert.Contains("Household above the average living standard", run.Output, StringComparison.Ordinal);
        Assert.Contains("There is no question to go back to.", (await AskAsync("back\n")).Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Không biết: hỏi câu khác; hết câu thì nêu dữ kiện còn thiếu")]
    public async Task Do_not_know_goes_on_to_the_next_question()
    {
        ToolRun run = await AskAsync(string.Concat(Enumerable.Repeat("?\n", 20)));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(14, Questions(run));
        Assert.Contains("Missing: average monthly income per head (household.incomePerHead)", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Dừng giữa chừng và ghi dữ kiện; lần sau tiếp tục từ tệp đó")]
    public async Task Facts_are_saved_and_taken_up_again()
    {
        using var folder = new TemporaryFolder();
        string file = folder.PathOf("facts.json");

        Assert.Equal(0, (await AskAsync("1800000\nq\n", "--save", file)).ExitCode);
        Assert.Equal(new Household { IncomePerHead = 1_800_000 }, HouseholdJson.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Household);
        ToolRun second = await AskAsync("2\n", "--input", file);
        Assert.Equal(1, Questions(second));
        Assert.Contains("Household with the average living standard", second.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tiếng Việt: câu hỏi, lựa chọn, định nghĩa và kết quả")]
    public async Task In_Vietnamese()
    {
        ToolRun run = await ToolRun.OfAsync("1.800.000\nthành thị\nc\nc\nc\n", ["ask", "--on", "01/11/2023"]);

        Assert.Contains("Khu vực?\n  1 thành thị\n  2 nông thôn", run.Output, StringComparison.Ordinal);
        Assert.Contains("có ít nhất 1 người không có việc làm", run.Output, StringComparison.Ordinal);
        Assert.Contains("Hộ nghèo — ngày 01/11/2023", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Ngày ngoài phạm vi: mã kết thúc 3; tệp đầu vào hỏng: mã kết thúc 2")]
    public async Task Exit_codes()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.PathOf("broken.json");
        await File.WriteAllTextAsync(broken, """{"area":"x"}""", TestContext.Current.CancellationToken);

        Assert.Equal(3, (await ToolRun.OfAsync("", ["ask", "--on", "2031-01-01"])).ExitCode);
        ToolRun run = await AskAsync("", "--input", broken);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("area: json-unknown-choice", run.Error, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Số 1 và 2 của khu vực là mã trên phiếu, như trong tệp CSV: 1 thành thị, 2 nông thôn")]
    [InlineData("1", "Poor household")]
    [InlineData("2", "Household with the average living standard")]
    public async Task An_area_has_the_number_of_the_official_form(string area, string expected)
    {
        ToolRun run = await AskAsync("1800000\n" + area + "\ny\ny\ny\n");

        Assert.Contains("\n" + expected + " — on 01/11/2023", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Thu nhập âm hoặc quá lớn: giải thích và hỏi lại, không ghi vào hộ")]
    public async Task An_answer_that_cannot_be_is_explained()
    {
        using var folder = new TemporaryFolder();
        string file = folder.PathOf("facts.json");
        ToolRun run = await AskAsync("-5\n99999999999\nq\n", "--save", file);

        Assert.Equal(3, Questions(run));
        Assert.Contains("An income must be at least 0, not -5 ₫.", run.Output, StringComparison.Ordinal);
        Assert.Contains("must not be above 1,000,000,000 ₫", run.Output, StringComparison.Ordinal);
        Assert.Equal(new Household(), HouseholdJson.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Household);
    }

    [Fact(DisplayName = "Lùi lại sau khi trả lời không biết: câu đó được hỏi lại")]
    public async Task Going_back_to_a_question_that_was_declined()
    {
        ToolRun run = await AskAsync("don't know\nback\n3000001\n");

        Assert.Equal(3, Questions(run));
        Assert.Contains("Household above the average living standard", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Đầu vào kết thúc giữa chừng: chưa xác định, nêu câu cần hỏi trước tiên")]
    public async Task The_input_can_end()
    {
        ToolRun run = await AskAsync("");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ask first: average monthly income per head (household.incomePerHead)", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tệp ghi không được: nói trước khi hỏi, không mất công trả lời")]
    public async Task A_file_that_cannot_be_saved_is_told_before_the_first_question()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await AskAsync("3000001\n", "--save", folder.PathOf("no/such/facts.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact(DisplayName = "Hộ trong tệp đầu vào được kiểm tra trước khi hỏi")]
    public async Task A_household_that_cannot_be_is_refused()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await AskAsync("", "--input", folder.Write("facts.json", """{"incomePerHead":-5}"""));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("incomePerHead: income-negative", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Chuẩn do người dùng nêu được nói rõ ở cuối")]
    public async Task A_named_standard_is_said()
    {
        ToolRun run = await ToolRun.OfAsync("3000001\n", ["ask", "--on", "2021-10-01", "--standard", "2022"]);

        Assert.Contains("Lưu ý: chuẩn do người dùng nêu", run.Output, StringComparison.Ordinal);
    }

    private static int Questions(ToolRun run) => run.Output.Split("\n> ").Length - 1;
}
