namespace KienXuong.Tool.Tests;

/// <summary>Units by day, and the households whose class the reading of the area decides.</summary>
public class UnitsTests
{
    private const string List = """
        id,communeCode,oldCommuneCode,incomePerHead,deprivationCount
        thi-tran,13075,13075,1800000,3
        tay-son,12454,13090,2600000,3
        binh-minh,13075,13138,1800000,3
        khong-ro,13075,,1800000,3
        het-xa,13090,,1800000,3
        """;

    private static Task<ToolRun> UnitsAsync(params string[] words) => ToolRun.OfAsync("", ["units", .. words]);

    [Fact(DisplayName = "units MÃ --on NGÀY: đơn vị, khu vực, cách kia, và đơn vị trước, sau")]
    public async Task One_by_code()
    {
        ToolRun run = await UnitsAsync("13120", "--on", "01/07/2025");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"13120\s*│\s*Xã Lê Lợi\s*│\s*Hưng Yên\s*│\s*nông thôn\s*│\s*01/07/2025", run.Output);
        Assert.Contains("30/06/2025: 13102 Xã Lê Lợi; 13120 Xã Thống Nhất", run.Output, StringComparison.Ordinal);
        Assert.Contains("31/10/2024: 13102 Xã Lê Lợi; 13117 Xã Thượng Hiền; 13120 Xã Nam Cao; 13123 Xã Đình Phùng", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "units TÊN: gần giống thì chỉ gợi ý, mã kết thúc 1; đúng từng chữ thì là đơn vị")]
    public async Task One_by_name()
    {
        ToolRun like = await UnitsAsync("vu quy", "--on", "2025-06-30", "--lang", "en");
        ToolRun exact = await UnitsAsync("Xã Vũ Quí", "--on", "2025-06-30", "--within", "Kiến Xương");

        Assert.Equal((1, 0), (like.ExitCode, exact.ExitCode));
        Assert.Contains("No unit has this very name; perhaps:", like.Output, StringComparison.Ordinal);
        Assert.Contains("13141", like.Output, StringComparison.Ordinal);
        Assert.Contains("01/07/2025: 13141 Xã Vũ Quý", exact.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "units: đơn vị đã kết thúc thì nói nay thuộc đâu (1), không có thì 2, ngoài phạm vi thì 3")]
    [InlineData("13090", "2025-07-01", 1)]
    [InlineData("99999", "2025-07-01", 2)]
    [InlineData("Phường Đề Ker", "2025-07-01", 2)]
    [InlineData("13075", "2021-10-31", 3)]
    public async Task None(string text, string day, int code)
    {
        ToolRun run = await UnitsAsync(text, "--on", day);

        Assert.Equal(code, run.ExitCode);
        Assert.Equal(code == 1, run.Output.Contains("Phường Trần Lãm", StringComparison.Ordinal));
    }

    [Theory(DisplayName = "units không có mã: cả danh mục của ngày")]
    [InlineData("2024-10-31", 33)]
    [InlineData("2025-06-30", 29)]
    [InlineData("2025-07-01", 104)]
    public async Task All(string day, int number)
    {
        ToolRun run = await UnitsAsync("--on", day);

        Assert.Equal(number, run.OutputLines.Count(line => line.StartsWith("│ 1", StringComparison.Ordinal)));
    }

    [Fact(DisplayName = "compare --and-area-reading before: hộ nào đổi loại giữa hai cách xác định khu vực; mã xã không còn thì bị từ chối")]
    public async Task Households_that_flip()
    {
        ToolRun run = await ToolRun.OfAsync(List, ["compare", "-", "--input", "csv", "--on", "2025-07-01", "--and-area-reading", "before", "--format", "csv"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["thi-tran", "tay-son"], run.OutputLines.Skip(1).Where(line => !line.Contains("khong-ro", StringComparison.Ordinal)).Select(line => line.Split(',')[1]));
        Assert.Contains("unit-unknown", run.Error, StringComparison.Ordinal);
        Assert.Contains("12454 Phường Trần Lãm", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "assess: khu vực suy ra từ mã xã")]
    public async Task Area_by_code()
    {
        ToolRun run = await ToolRun.OfAsync(
            "Mã hộ,Mã xã,Thu nhập bình quân đầu người,Số chỉ số thiếu hụt\na,13075,1800000,3\n", ["assess", "-", "--input", "csv", "--on", "2025-06-30", "--format", "csv"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("poor", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "--area-reading before: assess, explain, ask xác định khu vực theo đơn vị trước sắp xếp, và nói ra")]
    public async Task The_reading_of_the_area_is_chosen()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.csv", "id,communeCode,oldCommuneCode,incomePerHead,deprivationCount\nthi-tran,13075,13075,1800000,3\n");
        string json = folder.Write("a.json", """{"communeCode":"13075","oldCommuneCode":"13075","incomePerHead":1800000,"deprivationCount":3}""");

        ToolRun current = await ToolRun.OfAsync("assess", file, "--on", "2025-07-01", "--format", "csv", "--lang", "en");
        ToolRun before = await ToolRun.OfAsync("assess", file, "--on", "2025-07-01", "--format", "csv", "--lang", "en", "--area-reading", "before");
        ToolRun explain = await ToolRun.OfAsync("explain", file, "--id", "thi-tran", "--on", "2025-07-01", "--area-reading", "before");
        ToolRun ask = await ToolRun.OfAsync("ask", "--input", json, "--on", "2025-07-01", "--area-reading", "before");

        Assert.Contains(",averageLivingStandard,", current.Output, StringComparison.Ordinal);
        Assert.Contains(",poor,", before.Output, StringComparison.Ordinal);
        Assert.Contains("by the unit before the rearrangement (chosen by the caller)", before.Error, StringComparison.Ordinal);
        Assert.Contains("Hộ nghèo — ngày 01/07/2025", explain.Output, StringComparison.Ordinal);
        Assert.Contains("Hộ nghèo — ngày 01/07/2025", ask.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "units --format csv, json: từng đơn vị với ngày, khu vực, trước và sau")]
    public async Task Other_formats()
    {
        ToolRun csv = await UnitsAsync("13120", "--on", "2025-07-01", "--format", "csv", "--lang", "en");
        ToolRun json = await UnitsAsync("13090", "--on", "2025-06-30", "--format", "json");
        using var document = System.Text.Json.JsonDocument.Parse(json.Output);
        System.Text.Json.JsonElement[] units = [.. document.RootElement.GetProperty("units").EnumerateArray()];

        Assert.Equal("Relation,On,Code,Unit,District,Province,Area,From,Through,Provision,Verification", csv.OutputLines[0]);
        Assert.StartsWith("unit,2025-07-01,13120,Xã Lê Lợi,,Hưng Yên,rural,2025-07-01,,", csv.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains(csv.OutputLines, static line => line.StartsWith("before,2024-10-31,13117,Xã Thượng Hiền,Kiến Xương,Thái Bình,rural,2021-11-01,2024-10-31,", StringComparison.Ordinal));
        Assert.Equal(["unit", "before", "after"], units.Select(static unit => unit.GetProperty("relation").GetString()!).Distinct());
        Assert.Equal(("12454", "urban"), (units[^1].GetProperty("code").GetString(), units[^1].GetProperty("areas")[0].GetString()));
    }

    [Fact(DisplayName = "units --output .xlsx: danh mục của ngày trong một sheet, mã là chữ, ngày là ngày thật")]
    public async Task A_workbook()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("don-vi.xlsx");

        ToolRun run = await UnitsAsync("--on", "2025-06-30", "--output", path);
        WrittenSheet sheet = WrittenSheet.Open(path)["Đơn vị hành chính"];

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(30, sheet.Column("C").Length);
        Assert.Equal(("13075", "Thị trấn Kiến Xương", "thành thị"), (sheet["C2"], sheet["D2"], sheet["G2"]));
        Assert.True(sheet.IsText("C2"));
        Assert.Equal("45838", sheet["I2"]);
    }

    [Fact(DisplayName = "units --format xlsx không có --output: nói rõ, mã kết thúc 2")]
    public async Task A_workbook_needs_a_file() =>
        Assert.Equal((2, "Lỗi: --format xlsx cần --output TỆP\n"), await UnitsAsync("--on", "2025-06-30", "--format", "xlsx") is var run ? (run.ExitCode, run.Error) : default);
}
