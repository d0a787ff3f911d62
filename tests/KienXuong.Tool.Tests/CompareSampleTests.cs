using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Tool.Comparisons;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tests;

/// <summary>The sample commune over the change of standards on 01/01/2027: what changes for certain, and what is not known.</summary>
public class CompareSampleTests
{
    private static readonly string Commune = Path.Combine(AppContext.BaseDirectory, "samples", "commune.csv");

    private static Task<ToolRun> CompareAsync(params string[] more) =>
        ToolRun.OfAsync(["compare", Commune, "--on", "2026-12-31", "--and", "2027-01-01", "--lang", "en", .. more]);

    [Fact(DisplayName = "31/12/2026 và 01/01/2027: chỉ tiêu của chuẩn 2022 không được đọc theo chuẩn 2027, và điều đó được nói rõ")]
    public async Task Indicators_of_2022_are_not_read_under_2027()
    {
        ToolRun run = await CompareAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("40 of 300 households change class for certain", run.Output, StringComparison.Ordinal);
        Assert.Contains("260 households not known to change or not", run.Output, StringComparison.Ordinal);
        Assert.Contains("8 rows rejected", run.Output, StringComparison.Ordinal);
        Assert.Contains("297 households have only indicators of another standard", run.Output, StringComparison.Ordinal);
        Assert.Contains("their income bounds are not known", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("MAU-0001 ", run.Output);
    }

    [Fact(DisplayName = "JSON: mọi hàng được đếm đúng một lần, trong cả danh sách và theo xã")]
    public async Task No_row_is_lost()
    {
        ToolRun run = await CompareAsync("--format", "json", "--by", "commune");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement all = json.RootElement;
        Assert.Equal(308, RowsOf(all));
        Assert.Equal(308, all.GetProperty("communes").EnumerateArray().Sum(RowsOf));
        Assert.Equal(300, all.GetProperty("matrix").EnumerateArray().Sum(each => each.GetProperty("households").GetInt64()));
        Assert.Equal(all.GetProperty("changed").GetInt64(), all.GetProperty("changes").GetArrayLength());
        Assert.Equal("2027", all.GetProperty("after").GetProperty("standard").GetString());
        Assert.NotEmpty(all.GetProperty("notes").EnumerateArray());
    }

    [Fact(DisplayName = "Theo xã: bảng và CSV")]
    public async Task By_commune()
    {
        ToolRun table = await CompareAsync("--by", "commune");
        ToolRun csv = await CompareAsync("--by", "commune", "--format", "csv");

        Assert.Matches(@"Phường Mẫu │ household above the average living standard │ household neither poor nor near-poor\s*│ 51", table.Output);
        Assert.Contains("Xã Mẫu,poor,poor household,undetermined,undetermined,7\n", csv.Output, StringComparison.Ordinal);
        Assert.Contains("Xã Mẫu,rejected,Rejected rows,rejected,Rejected rows,8\n", csv.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Phường Mẫu", (await CompareAsync("--format", "json")).Output[..500], StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hai chuẩn trong cùng một ngày")]
    public async Task Between_two_standards()
    {
        ToolRun run = await ToolRun.OfAsync(
            "id,area,incomePerHead,deprivationCount\na,rural,1400000,3\n",
            ["compare", "-", "--input", "csv", "--on", "2021-10-15", "--and-standard", "2022", "--format", "json", "--lang", "en"]);

        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal("averageLivingStandard", change.GetProperty("before").GetProperty("class").GetString());
        Assert.Equal("poor", change.GetProperty("after").GetProperty("class").GetString());
        Assert.Contains("the standard was named by the user", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Chắc chắn đổi loại chỉ khi không loại nào có thể ở cả hai bên")]
    [InlineData("""{"area":"rural","incomePerHead":2000000,"deprivationCount":3}""", "Changed")]
    [InlineData("""{"area":"rural","incomePerHead":2000000}""", "Changed")]
    [InlineData("""{"area":"rural","incomePerHead":1400000,"deprivationCount":3}""", "Same")]
    [InlineData("""{"area":"rural","incomePerHead":1400000}""", "NotKnown")]
    [InlineData("""{"area":"rural","incomePerHead":9000000}""", "NotKnown")]
    [InlineData("{}", "NotKnown")]
    public void A_change_is_certain_or_not_known(string household, string expected)
    {
        Household read = Domain.Json.HouseholdJson.Read(household).Household!;
        var compared = new Compared(new Row<Household>(1, ""), LawBook.Vietnam.On(new(2026, 12, 31)).Classify(read), LawBook.Vietnam.On(new(2027, 1, 1)).Classify(read));

        Assert.Equal(expected, compared.Change.ToString());
    }

    private static long RowsOf(JsonElement counts) => new[] { "changed", "same", "notKnown", "rejected" }.Sum(name => counts.GetProperty(name).GetInt64());
}
