namespace KienXuong.Tool.Tests;

/// <summary>--units: danh mục đơn vị của người dùng đặt lên danh mục có sẵn, cho mọi lệnh hỏi về nơi ở.</summary>
public class UnitFileTests
{
    private const string Fictitious = """
        {
          "name": { "vi": "danh mục giả định 2027", "en": "fictitious list of 2027" },
          "rank": "national",
          "changes": [{
            "parameter": "territory.units",
            "from": "2027-07-01",
            "value": { "units": [
              { "code": "13120", "name": "Phường Lê Lợi", "province": { "code": "33", "name": "Hưng Yên" }, "formedFrom": ["13120", "13093"], "originsComplete": true },
              { "code": "99001", "name": "Xã Giả Định", "province": { "code": "33", "name": "Hưng Yên" } }
            ] },
            "provision": { "instrument": "999/NQ-GIẢ", "kind": "resolution", "signed": "2027-05-01" },
            "verification": "unconfirmed"
          }]
        }
        """;

    [Fact(DisplayName = "units --units: đơn vị mới, khu vực của nó, và đường đi từ danh mục quốc gia")]
    public async Task Units_of_the_caller()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("don-vi.json", Fictitious);

        ToolRun later = await ToolRun.OfAsync("units", "13120", "--on", "2027-07-01", "--units", file);
        ToolRun earlier = await ToolRun.OfAsync("units", "13093", "--on", "2026-01-01", "--units", file);
        ToolRun without = await ToolRun.OfAsync("units", "99001", "--on", "2027-07-01");

        Assert.Equal((0, 0, 2), (later.ExitCode, earlier.ExitCode, without.ExitCode));
        Assert.Contains("Phường Lê Lợi", later.Output, StringComparison.Ordinal);
        Assert.Contains("thành thị", later.Output, StringComparison.Ordinal);
        Assert.Contains("danh mục giả định 2027", later.Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("30/06/2027: 13093 Xã Trà Giang; 13120 Xã Lê Lợi", later.Output, StringComparison.Ordinal);
        Assert.Contains("01/07/2027: 13120 Phường Lê Lợi", earlier.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "assess, status, timeline --units: mã xã của danh mục người dùng không bị coi là sai; không có tệp thì bị loại")]
    public async Task Places_are_checked_by_the_list_of_the_caller()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("don-vi.json", Fictitious);
        string list = folder.Write("ho.csv", "id,communeCode,incomePerHead,deprivationCount\nA,99001,1800000,3\n");
        string history = folder.Write("h.jsonl", """{"id":"A","changes":[{"date":"2027-08-01","communeCode":"99001"}]}""");

        Assert.Equal(1, (await ToolRun.OfAsync("status", history, "--on", "2027-09-01")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("status", history, "--on", "2027-09-01", "--units", file)).ExitCode);
        ToolRun timeline = await ToolRun.OfAsync("timeline", history, "--id", "A", "--from", "2027-08-01", "--to", "2027-08-31", "--units", file);
        Assert.Contains("Xã Giả Định", timeline.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolRun.OfAsync("assess", list, "--on", "2027-09-01")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("assess", list, "--on", "2027-09-01", "--units", file)).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("explain", list, "--id", "A", "--on", "2027-09-01", "--units", file)).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("compare", list, "--on", "2027-09-01", "--and", "2028-09-01", "--units", file)).ExitCode);
    }

    [Theory(DisplayName = "Tệp danh mục sai: mã lỗi và đường dẫn, mã kết thúc 2")]
    [InlineData("\"code\": \"99001\"", "\"code\": \"9901\"", "changes[0].value.units[1].code: layer-unit-code")]
    [InlineData("\"code\": \"99001\"", "\"code\": 99001", "changes[0].value.units[1].code: layer-wrong-type")]
    [InlineData("\"code\": \"99001\"", "\"code\": \"13120\"", "changes[0].value.units[1].code: layer-unit-duplicate")]
    [InlineData("Xã Giả Định", "Giả Định", "changes[0].value.units[1].name: layer-unit-name")]
    [InlineData("\"originsComplete\": true", "\"originsComplete\": 1", "changes[0].value.units[0].originsComplete: layer-wrong-type")]
    [InlineData("\"originsComplete\": true", "\"origins\": true", "changes[0].value.units[0].origins: layer-unknown-property")]
    [InlineData("[\"13120\", \"13093\"]", "[\"13120\", \"x\"]", "changes[0].value.units[0].formedFrom[1]: layer-unit-code")]
    public async Task A_wrong_file_is_told(string right, string wrong, string expected)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("don-vi.json", Fictitious.Replace(right, wrong, StringComparison.Ordinal));

        ToolRun run = await ToolRun.OfAsync("units", "--on", "2027-07-01", "--units", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tệp lớp quy định không có danh mục đơn vị không dùng được cho --units")]
    public async Task A_layer_without_units_is_refused()
    {
        ToolRun run = await ToolRun.OfAsync("units", "--on", "2025-07-01", "--units", Path.Combine(AppContext.BaseDirectory, "samples", "layer-fictitious-province.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("territory.units", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lược đồ của tệp: kienxuong schema units")]
    public async Task The_schema_is_printed()
    {
        ToolRun run = await ToolRun.OfAsync("schema", "units");

        Assert.Equal(0, run.ExitCode);
        using var schema = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal("territory.units", schema.RootElement.GetProperty("properties").GetProperty("changes").GetProperty("items").GetProperty("properties").GetProperty("parameter").GetProperty("const").GetString());
    }
}
