using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Rules;

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

        Assert.Contains("“many” is not understood", run.Output, StringComparison.Ordinal);
        Assert.Contains("“maybe” is not understood", run.Output, StringComparison.Ordinal);
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
        ToolRun second = await AskAsync("1\n", "--input", file);
        Assert.Equal(1, Questions(second));
        Assert.Contains("Household with the average living standard", second.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tiếng Việt: câu hỏi, lựa chọn, định nghĩa và kết quả")]
    public async Task In_Vietnamese()
    {
        ToolRun run = await ToolRun.OfAsync("1.800.000\nthành thị\nc\nc\nc\n", ["ask", "--on", "01/11/2023"]);

        Assert.Contains("Khu vực?\n  1 nông thôn\n  2 thành thị", run.Output, StringComparison.Ordinal);
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

    [Fact(DisplayName = "Mọi dữ kiện mà một chuẩn có thể hỏi đều trả lời được")]
    public void Every_fact_a_standard_can_ask_can_be_answered()
    {
        foreach (string standard in (string[])["2016", "2022", "2027"])
        {
            var undetermined = (ClassUndetermined)LawBook.Vietnam.On(new(2023, 1, 1)).Under(standard).Classify(new());
            Assert.All(undetermined.Missing, missing => Assert.True(Interview.Answers.CanTake(missing.Code), missing.Code));
            Assert.All(undetermined.Missing, missing => Assert.NotNull(Interview.Answers.Take(new(), missing.Fact!, missing.Fact!.Kind == FactKind.YesNo ? "k" : "1")));
        }
    }

    private static int Questions(ToolRun run) => run.Output.Split("\n> ").Length - 1;
}
