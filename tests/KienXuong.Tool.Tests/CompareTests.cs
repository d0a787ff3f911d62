namespace KienXuong.Tool.Tests;

/// <summary>Who changes class between two laws.</summary>
public class CompareTests
{
    private const string List = """
        id,commune,area,incomePerHead,deprivationCount
        a,Xã A,rural,2000000,3
        b,Xã A,rural,1400000,3
        c,Xã B,rural,1600000,2
        d,Xã B,rural,abc,2
        """;

    private static Task<ToolRun> CompareAsync(params string[] more) => ToolRun.OfAsync(List, ["compare", "-", "--input", "csv", "--lang", "en", .. more]);

    [Fact(DisplayName = "Hai ngày: hộ 2.000.000 đồng thành hộ nghèo ngày 01/01/2027; hàng hỏng không mất")]
    public async Task Between_two_days()
    {
        ToolRun run = await CompareAsync("--on", "2026-12-31", "--and", "2027-01-01");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"a\s*│\s*Xã A\s*│\s*household with the average living standard\s*│\s*poor household", run.Output);
        Assert.DoesNotMatch(@"│ b\s", run.Output);
        Assert.Contains("2 of 3 households change class", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 rows rejected", run.Output, StringComparison.Ordinal);
        Assert.Contains("not-a-number", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lớp quy định của tỉnh giả định: hộ 1.600.000 đồng thành hộ cận nghèo, kết quả CSV")]
    public async Task Under_a_layer()
    {
        using var folder = new TemporaryFolder();
        string layer = await LayerAsync(folder, 1_700_000);

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", layer, "--format", "csv");

        Assert.Equal(
            ["id,head,commune,before,after,provision after", "c,,Xã B,household with the average living standard,near-poor household,Article 3(2)(b) of Decree 07/2021/NĐ-CP"],
            run.OutputLines);
    }

    [Theory(DisplayName = "Lớp bị từ chối: thấp hơn Trung ương, hoặc làm hỏng bộ quy tắc kèm minh chứng; mã kết thúc 2")]
    [InlineData(1_400_000, "the provincial value is below the national one")]
    [InlineData(2_400_000, "the layer breaks a rule set: poverty.2022.classes, 01/01/2024, overlap")]
    public async Task A_refused_layer(long rural, string reason)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", await LayerAsync(folder, rural));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Tệp lớp quy định sai: nêu đường dẫn đến trường")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"royal","changes":[]}""", "rank: must be one of: national, provincial, whatIf")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial"}""", "changes: is required")]
    [InlineData("""{"name":{"vi":"a"},"rank":"provincial","changes":[]}""", "name.en: is required")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial","changes":[{"parametre":"x"}]}""", "changes[0].parametre: there is no such property")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial","changes":[{"parameter":"x","from":"2024-13-01"}]}""", "changes[0].from: must be a date")]
    [InlineData("""[]""", "must be an object")]
    [InlineData("""{""", "layer file")]
    public async Task A_wrong_layer_file(string json, string problem)
    {
        using var folder = new TemporaryFolder();
        string file = folder.PathOf("layer.json");
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hai bên giống nhau, hoặc ngày ngoài phạm vi: nói rõ")]
    public async Task Nothing_to_compare()
    {
        Assert.Equal(2, (await CompareAsync("--on", "2024-06-01")).ExitCode);
        Assert.Equal(3, (await CompareAsync("--on", "2024-06-01", "--and", "2031-01-01")).ExitCode);
    }

    [Fact(DisplayName = "Lớp mẫu của tỉnh giả định trong kho đọc được")]
    public async Task The_sample_layer_is_read()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "samples");
        ToolRun run = await ToolRun.OfAsync("compare", Path.Combine(samples, "commune.csv"), "--on", "2023-11-01", "--with", Path.Combine(samples, "layer-fictitious-province.json"));

        Assert.Contains("14 trong 300 hộ đổi loại", run.Output, StringComparison.Ordinal);
    }

    private static async Task<string> LayerAsync(TemporaryFolder folder, long rural)
    {
        string file = folder.PathOf("layer.json");
        await File.WriteAllTextAsync(
            file,
            $$"""
            { "name": { "vi": "Tỉnh Giả Định", "en": "Fictitious Province" }, "rank": "provincial", "changes": [ {
              "parameter": "poverty.2022.incomeLine", "from": "2024-01-01", "value": { "rural": {{rural}}, "urban": 2000000 },
              "provision": { "instrument": "01/2023/NQ-HĐND", "kind": "resolution", "signed": "2023-06-15", "article": 1 }, "verification": "unconfirmed" } ] }
            """,
            TestContext.Current.CancellationToken);
        return file;
    }
}
