using System.Text.Json;

namespace KienXuong.Tool.Tests;

public class LawTests
{
    [Fact]
    public async Task The_values_of_a_day_are_listed_with_days_and_provision()
    {
        ToolRun run = await ToolRun.OfAsync("law", "--on", "2023-11-01", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        using JsonDocument law = JsonDocument.Parse(run.Output);
        JsonElement line = Parameter(law, "poverty.2022.incomeLine");
        Assert.Equal(1_500_000, line.GetProperty("value").GetProperty("rural").GetInt64());
        Assert.Equal(2_000_000, line.GetProperty("value").GetProperty("urban").GetInt64());
        Assert.Equal("2022-01-01", line.GetProperty("from").GetString());
        Assert.Equal("2025-12-31", line.GetProperty("through").GetString());
        Assert.Equal("official", line.GetProperty("verification").GetString());
        Assert.StartsWith("điểm a khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP", line.GetProperty("provision").GetString(), StringComparison.Ordinal);
        Assert.Equal(1728, Parameter(law, "electricity.firstTierPrice").GetProperty("value").GetInt64());
        Assert.Equal(0.08m, Parameter(law, "electricity.vat").GetProperty("value").GetDecimal());
        Assert.Equal("chuẩn nghèo đa chiều giai đoạn 2022-2025", Parameter(law, "poverty.standard").GetProperty("text").GetString());
        Assert.Contains(law.RootElement.GetProperty("notInForce").EnumerateArray(), each => each.GetProperty("code").ValueEquals("poverty.2027.incomeLine"));
        Assert.Contains(law.RootElement.GetProperty("instruments").EnumerateArray(), each => each.GetProperty("number").ValueEquals("07/2021/NĐ-CP"));
    }

    [Theory]
    [InlineData("2016-02-01", false)]
    [InlineData("2025-04-09", false)]
    [InlineData("2025-04-10", true)]
    public async Task A_decree_is_listed_only_where_it_is_in_force(string day, bool listed)
    {
        ToolRun run = await ToolRun.OfAsync("law", "--on", day);

        Assert.Equal(listed, run.Output.Contains("24/02/2025", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_without_a_standard_ends_with_three() =>
        Assert.Equal(3, (await ToolRun.OfAsync("law", "--on", "2031-01-01")).ExitCode);

    [Fact]
    public async Task Every_parameter_is_either_in_force_or_not()
    {
        ToolRun run = await ToolRun.OfAsync("law", "--on", "2026-10-01", "--format", "json", "--lang", "en");

        using JsonDocument law = JsonDocument.Parse(run.Output);
        int listed = law.RootElement.GetProperty("parameters").GetArrayLength() + law.RootElement.GetProperty("notInForce").GetArrayLength();
        Assert.Equal(KienXuong.Domain.LawBook.Parameters.Length, listed);
    }

    [Theory]
    [InlineData("vi", "Văn bản và giá trị, ngày 01/11/2023", "1.500.000 ₫ ở nông", "Chưa biết hoặc không có hiệu lực vào ngày này")]
    [InlineData("en", "Instruments and values, on 01/11/2023", "1,500,000 ₫ rural", "Not known or not in force on this day")]
    public async Task The_law_is_read_in_both_languages(string language, string title, string value, string missing)
    {
        ToolRun run = await ToolRun.OfAsync("law", "--on", "01/11/2023", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(title, run.Output, StringComparison.Ordinal);
        Assert.Contains(value, run.Output, StringComparison.Ordinal);
        Assert.Contains(missing, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_which_nothing_is_known_has_its_own_exit_code() =>
        Assert.Equal(3, (await ToolRun.OfAsync("law", "--on", "1990-01-01")).ExitCode);

    private static JsonElement Parameter(JsonDocument law, string code) =>
        Assert.Single(law.RootElement.GetProperty("parameters").EnumerateArray(), each => each.GetProperty("code").ValueEquals(code));
}
