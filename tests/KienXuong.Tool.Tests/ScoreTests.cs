using System.Text.Json;

namespace KienXuong.Tool.Tests;

/// <summary>Scores and tables of limits as tables and in JSON.</summary>
public class ScoreTests
{
    [Fact(DisplayName = "Bảng điểm B1: mỗi dòng có mục, chữ in, điều kiện và điểm từng cột; ô có hai bản in được đánh dấu")]
    public async Task The_income_score()
    {
        string vietnamese = await TextAsync("survey.2022.incomeScore");
        string english = await TextAsync("survey.2022.incomeScore", "--lang", "en");

        Assert.StartsWith("survey.2022.incomeScore: điểm B1 (thu nhập), ngày 01/10/2024\n  Bảng 73 dòng, 7 cột — Phụ lục III Thông tư 02/2022/TT-BLĐTBXH [chính thức]\n", vietnamese, StringComparison.Ordinal);
        Assert.StartsWith("survey.2022.incomeScore: score B1 (income), on 01/10/2024\n  Table of 73 rows, 7 columns — Annex III of Circular 02/2022/TT-BLĐTBXH [official]\n", english, StringComparison.Ordinal);
        Assert.Matches(@"members_4 .*│ 75 .*│ 60 ", vietnamese);
        Assert.Matches(@"motorbike_3plus .*│ 30 \*", vietnamese);
        Assert.Contains("\n  * lựa chọn áp dụng: survey.2022.motorbikesInCentralHighlands, ", vietnamese, StringComparison.Ordinal);
        Assert.Contains("\n  * named choice: survey.2022.rowsOfItemFive, how the rows of item 5 add up: all ticked rows are added (", english, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Bảng điểm B2: mười hai chỉ số")]
    public async Task The_deprivation_score() => Assert.Matches(@"InformationMeans .*│ 6\.2\. access to information", await TextAsync("survey.2022.deprivationScore", "--lang", "en"));

    [Theory(DisplayName = "Bảng dinh dưỡng của một ngày: từng tháng tuổi, theo giới tính")]
    [InlineData("survey.2022.weightLimits", "│ 9,7 ")]
    [InlineData("survey.2022.heightLimits", "│ 134,7 ")]
    public async Task The_nutrition_tables(string code, string cell) => Assert.Contains(cell, await TextAsync(code), StringComparison.Ordinal);

    [Fact(DisplayName = "Bảng điểm và bảng dinh dưỡng trong JSON: theo thứ tự của phiếu, số là số")]
    public async Task In_json()
    {
        JsonElement income = await JsonAsync("survey.2022.incomeScore");
        JsonElement row = income.GetProperty("rows").EnumerateArray().Single(each => each.GetProperty("code").ValueEquals("motorbike_3plus"));
        JsonElement height = await JsonAsync("survey.2022.heightLimits");

        Assert.Equal("score", income.GetProperty("kind").GetString());
        Assert.Equal("members_1", income.GetProperty("rows")[0].GetProperty("code").GetString());
        Assert.Equal(30, row.GetProperty("points").GetProperty("ch").GetInt32());
        Assert.Equal("survey.2022.motorbikesInCentralHighlands", row.GetProperty("choices").GetProperty("ch").GetString());
        Assert.Equal("12", row.GetProperty("item").GetString());
        Assert.Equal("official", income.GetProperty("verification").GetString());
        Assert.Equal(0, height.GetProperty("rows")[0].GetProperty("at").GetInt32());
        Assert.Equal(
            134.7m, height.GetProperty("rows").EnumerateArray().Single(each => each.GetProperty("at").GetInt32() == 138).GetProperty("limits")[1].GetDecimal());
    }

    [Fact(DisplayName = "Pháp luật của một ngày và danh sách mã nêu ngắn gọn các bảng")]
    public async Task The_law_of_a_day_mentions_them()
    {
        string law = (await ToolRun.OfAsync("law", "--on", "2024-10-01")).Output;
        using JsonDocument json = JsonDocument.Parse((await ToolRun.OfAsync("law", "--on", "2024-10-01", "--format", "json")).Output);

        Assert.Contains("\nsurvey.2022.incomeScore: điểm B1 (thu nhập), bảng 73 dòng, 7 cột; xem kienxuong rule survey.2022.incomeScore --on 01/10/2024\n", law, StringComparison.Ordinal);
        Assert.Contains("\nsurvey.2022.heightLimits: ", law, StringComparison.Ordinal);
        Assert.DoesNotContain("members_4", law, StringComparison.Ordinal);
        Assert.Equal(2, json.RootElement.GetProperty("scores").GetArrayLength());
        Assert.Matches(@"survey\.2022\.deprivationScore\s*│ .*│ score", (await ToolRun.OfAsync("rule", "--on", "2024-10-01", "--lang", "en")).Output);
    }

    [Theory(DisplayName = "Bảng điểm cần ngày, và ngày phải có bảng: mã kết thúc 2")]
    [InlineData("rule survey.2022.incomeScore", "--on")]
    [InlineData("rule survey.2022.incomeScore --on 2018-01-01", "01/01/2018")]
    public async Task Days_without_a_score(string line, string told)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Bảng dinh dưỡng không nêu ngày: mọi thời kỳ, mỗi giá trị đọc được")]
    public async Task A_table_over_all_time() => Assert.Contains(
        "table of 45 rows, from 0 to 192", (await ToolRun.OfAsync("rule", "survey.2022.heightLimits", "--format", "json", "--lang", "en")).Output, StringComparison.Ordinal);

    private static async Task<string> TextAsync(string code, params string[] more)
    {
        ToolRun run = await ToolRun.OfAsync(["rule", code, "--on", "2024-10-01", .. more]);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    private static async Task<JsonElement> JsonAsync(string code)
    {
        ToolRun run = await ToolRun.OfAsync("rule", code, "--on", "2024-10-01", "--format", "json", "--lang", "en");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }
}
