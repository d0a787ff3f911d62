using System.Text.Json;

namespace KienXuong.Tool.Tests;

/// <summary>Rules, amounts and parameters in words.</summary>
public class RuleTests
{
    [Fact(DisplayName = "Bộ quy tắc: mỗi quy tắc một câu kèm căn cứ, rồi bảng giá trị")]
    public async Task A_rule_set_in_words()
    {
        ToolRun run = await ToolRun.OfAsync("rule", "poverty.2022.classes", "--on", "2023-11-01", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("poverty.2022.classes: classes under Decree 07/2021/NĐ-CP, on 01/11/2023\n  Poor household: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" — Article 3(2)(a) of Decree 07/2021/NĐ-CP [official; the letter of the point is unconfirmed]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("poverty.2022.incomeLine", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Mỗi chỉ số thiếu hụt là một bộ quy tắc, bằng hai thứ tiếng, kèm căn cứ")]
    [InlineData("survey.2022.housingArea", "2024-10-01", "vi", "  Thiếu hụt: khi diện tích nhà ở bình quân đầu người dưới 8 — Phụ lục III Thông tư 02/2022/TT-BLĐTBXH [chính thức]\n")]
    [InlineData("survey.2022.housingArea", "2024-10-01", "en", "  Deprived: when housing area per head is below 8 — Annex III of Circular 02/2022/TT-BLĐTBXH [official]\n")]
    [InlineData("survey.2016.hygienicToilet", "2018-06-15", "vi", " — khoản 2 Điều 1 Quyết định 59/2015/QĐ-TTg [chưa kiểm chứng]\n")]
    public async Task An_indicator_in_words(string code, string day, string language, string line)
    {
        ToolRun run = await ToolRun.OfAsync("rule", code, "--on", day, "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Loại chưa có trong luật: mọi trường hợp đều không, kèm lý do")]
    public async Task A_category_that_the_law_does_not_have_yet()
    {
        string[] line = ["poverty.lowIncomeWorker", "--on", "2024-01-01"];

        Assert.StartsWith(
            "poverty.lowIncomeWorker: low-income worker, on 01/01/2024\n  Note: the law has no such category yet, the answer is no\n  No: in every case\n",
            (await ToolRun.OfAsync(["rule", .. line, "--lang", "en"])).Output,
            StringComparison.Ordinal);
        Assert.Equal("the law has no such category yet, the answer is no", (await JsonAsync(line)).GetProperty("note").GetString());
    }

    [Fact(DisplayName = "Mức tiền của một ngày: công thức với giá trị của ngày đó")]
    public async Task An_amount_in_words() => Assert.Contains(
        "Mức hỗ trợ tiền điện một tháng = lượng điện được hỗ trợ (30)",
        (await ToolRun.OfAsync("rule", "electricity.monthlyAmount", "--on", "2024-03-01")).Output,
        StringComparison.Ordinal);

    [Theory(DisplayName = "Tham số: mọi giá trị trong mọi thời kỳ, không cần ngày")]
    [InlineData("rule electricity.firstTierPrice")]
    [InlineData("rule electricity.firstTierPrice --on 2024-03-01")]
    public async Task A_parameter_over_all_time(string line)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"1\.388 ₫.*│ 01/06/2014 │ 15/03/2015", run.Output);
        Assert.Matches(@"1\.984 ₫.*│ 10/05/2025 │ 31/07/2026", run.Output);
    }

    [Fact(DisplayName = "Giá trị được một văn bản sau bổ sung: nêu cả văn bản đó")]
    public async Task A_value_that_was_added_later()
    {
        JsonElement value = (await JsonAsync("poverty.2022.lowIncomeLine")).GetProperty("values")[0];

        Assert.EndsWith(", added by Decree 30/2025/NĐ-CP", value.GetProperty("provision").GetString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tham số chưa biết giá trị nào được nói rõ")]
    public async Task A_parameter_without_any_value() => Assert.Equal(
        "poverty.2027.averageLine: upper bound of the average living standard\nThe library knows no value.\n",
        (await ToolRun.OfAsync("rule", "poverty.2027.averageLine", "--lang", "en")).Output);

    [Fact(DisplayName = "Không có mã: liệt kê các mã của ngày, cả tham số không có giá trị trong ngày")]
    public async Task The_codes_of_a_day()
    {
        ToolRun run = await ToolRun.OfAsync("rule", "--on", "2024-03-01", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"poverty\.2022\.classes\s*│ .*│ rule set", run.Output);
        Assert.Matches(@"electricity\.firstTierPrice\s*│ .*│ parameter │ 1,806 ₫", run.Output);
        Assert.Matches(@"poverty\.2027\.averageLine\s*│ .*│ parameter │ none on this day", run.Output);
    }

    [Theory(DisplayName = "Thiếu ngày, mã lạ, hoặc mã không có vào ngày đó: mã kết thúc 2")]
    [InlineData("rule", "--on")]
    [InlineData("rule electricity.monthlyAmount", "--on")]
    [InlineData("rule poverty.2022.classes", "--on")]
    [InlineData("rule x.y --on 2024-03-01", "x.y")]
    [InlineData("rule poverty.2022.classes --on 2028-01-01", "01/01/2028")]
    public async Task Wrong_codes(string line, string told)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Ngày ngoài phạm vi: mã kết thúc 3")]
    [InlineData("rule --on 1990-01-01")]
    [InlineData("rule electricity.monthlyAmount --on 1990-01-01")]
    public async Task A_day_of_which_nothing_is_known(string line) => Assert.Equal(3, (await ToolRun.OfAsync(line.Split(' '))).ExitCode);

    [Fact(DisplayName = "JSON của bộ quy tắc, mức tiền, tham số và danh sách mã")]
    public async Task In_json()
    {
        JsonElement rules = await JsonAsync("poverty.2022.classes", "--on", "2023-11-01");
        Assert.Equal("ruleSet", rules.GetProperty("kind").GetString());
        Assert.Equal("Article 3(2)(a) of Decree 07/2021/NĐ-CP", rules.GetProperty("rules")[0].GetProperty("provision").GetString());
        Assert.Equal("the letter of the point is unconfirmed", rules.GetProperty("rules")[0].GetProperty("note").GetString());
        Assert.Equal(JsonValueKind.Null, rules.GetProperty("rules")[3].GetProperty("note").ValueKind);
        Assert.Equal(1_500_000, rules.GetProperty("parameters")[0].GetProperty("value").GetProperty("rural").GetInt64());

        JsonElement amount = await JsonAsync("electricity.monthlyAmount", "--on", "2024-03-01");
        Assert.Equal("amount", amount.GetProperty("kind").GetString());
        Assert.Contains("1,806 ₫", amount.GetProperty("sentence").GetString(), StringComparison.Ordinal);

        JsonElement parameter = await JsonAsync("electricity.vat");
        Assert.Equal("parameter", parameter.GetProperty("kind").GetString());
        Assert.True(parameter.GetProperty("values").GetArrayLength() > 1);

        Assert.Contains(
            (await JsonAsync("--on", "2024-03-01")).GetProperty("codes").EnumerateArray(),
            each => each.GetProperty("code").ValueEquals("poverty.2027.averageLine") && each.GetProperty("text").ValueKind == JsonValueKind.Null);
    }

    [Fact(DisplayName = "Pháp luật của một ngày kết thúc bằng các quy tắc bằng lời, cả trong JSON")]
    public async Task The_law_of_a_day_ends_with_its_rules()
    {
        ToolRun run = await ToolRun.OfAsync("law", "--on", "2023-11-01");
        ToolRun json = await ToolRun.OfAsync("law", "--on", "2023-11-01", "--format", "json");

        Assert.Contains("  Hộ cận nghèo: khi ", run.Output, StringComparison.Ordinal);
        Assert.Contains("electricity.poorHousehold: hộ nghèo được hỗ trợ tiền điện, ngày 01/11/2023", run.OutputLines[^3], StringComparison.Ordinal);
        Assert.Contains("[chính thức; chữ của điểm chưa kiểm chứng]", run.Output, StringComparison.Ordinal);
        using JsonDocument law = JsonDocument.Parse(json.Output);
        Assert.Equal(
            "chữ của điểm chưa kiểm chứng",
            law.RootElement.GetProperty("ruleSets")[0].GetProperty("rules")[0].GetProperty("note").GetString());
        Assert.Equal(
            ["poverty.2022.classes", "poverty.lowIncomeWorker", "survey.2022.classes", "review.members", "review.formA", "review.incomeForm",
             "survey.2022.job", "survey.2022.dependants", "survey.2022.nutrition", "survey.2022.healthInsurance", "survey.2022.adultEducation", "survey.2022.childSchooling",
             "survey.2022.housingQuality", "survey.2022.housingArea", "survey.2022.waterSource", "survey.2022.hygienicToilet", "survey.2022.telecomServices", "survey.2022.informationMeans",
             "review.recognitionCounts", "review.movements", "credit.newlyEscaped", "programme.newlyEscaped", "electricity.poorHousehold"],
            law.RootElement.GetProperty("ruleSets").EnumerateArray().Select(each => each.GetProperty("code").GetString()));
    }

    private static async Task<JsonElement> JsonAsync(params string[] words)
    {
        ToolRun run = await ToolRun.OfAsync(["rule", .. words, "--format", "json", "--lang", "en"]);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }
}
