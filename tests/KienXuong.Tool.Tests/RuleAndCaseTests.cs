namespace KienXuong.Tool.Tests;

/// <summary>Rules in words, and case files.</summary>
public class RuleAndCaseTests
{
    [Fact(DisplayName = "Bộ quy tắc bằng lời, kèm căn cứ và các giá trị")]
    public async Task A_rule_set_in_words()
    {
        ToolRun run = await ToolRun.OfAsync("rule", "poverty.2022.classes", "--on", "2023-11-01", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Article 3(2)(a) of Decree 07/2021/NĐ-CP", run.Output, StringComparison.Ordinal);
        Assert.Contains("poverty.2022.incomeLine", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Mức tiền và tham số bằng lời")]
    [InlineData("electricity.monthlyAmount", "mức hỗ trợ tiền điện một tháng = lượng điện được hỗ trợ (30)")]
    [InlineData("electricity.firstTierPrice", "1.388 ₫")]
    public async Task An_amount_or_parameter(string code, string text) =>
        Assert.Contains(text, (await ToolRun.OfAsync("rule", code, "--on", "2024-03-01")).Output, StringComparison.Ordinal);

    [Fact(DisplayName = "Không có mã: liệt kê; mã lạ: lỗi")]
    public async Task Codes()
    {
        Assert.Contains("poverty.2027.averageLine", (await ToolRun.OfAsync("rule", "--on", "2024-03-01")).Output, StringComparison.Ordinal);
        ToolRun unknown = await ToolRun.OfAsync("rule", "x.y", "--on", "2024-03-01");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("x.y", unknown.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tệp tình huống: đạt, không đạt có giải thích, và lỗi có đường dẫn")]
    public async Task Case_files()
    {
        using var folder = new TemporaryFolder();
        const string Case = """{"cases":[{"name":"mẫu","provision":"p","on":"2023-11-01","household":{"area":"rural","incomePerHead":1500000,"deprivationCount":3},"expect":{"class":"@"}}]}""";
        await File.WriteAllTextAsync(folder.PathOf("good.json"), Case.Replace("@", "poor", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf("wrong.json"), Case.Replace("@", "nearPoor", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf("broken.json"), """{"cases":[{"nam":"x"}]}""", TestContext.Current.CancellationToken);

        Assert.Equal(0, (await ToolRun.OfAsync("cases", folder.PathOf("good.json"))).ExitCode);
        ToolRun wrong = await ToolRun.OfAsync("cases", folder.PathOf("wrong.json"));
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("✗ mẫu (p)\n   01/11/2023, class: mong đợi nearPoor, thư viện trả lời poor", wrong.Output, StringComparison.Ordinal);
        ToolRun broken = await ToolRun.OfAsync("cases", folder.PathOf("broken.json"), "--lang", "en");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("cases[0].nam: case-unknown-property", broken.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolRun.OfAsync("cases", folder.PathOf("none.json"))).ExitCode);
    }

    [Fact(DisplayName = "Lược đồ của tệp tình huống; pháp luật của một ngày kết thúc bằng các quy tắc bằng lời")]
    public async Task Schema_and_law()
    {
        Assert.Contains("\"expect\"", (await ToolRun.OfAsync("schema", "case")).Output, StringComparison.Ordinal);
        Assert.Contains("hộ cận nghèo: khi ", (await ToolRun.OfAsync("law", "--on", "2023-11-01")).Output, StringComparison.Ordinal);
    }
}
