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
            [
                "line,id,head,commune,before_code,before,after_code,after,provision_before,provision_after",
                "4,c,,Xã B,averageLivingStandard,household with the average living standard,nearPoor,near-poor household," +
                "Article 3(2)(c) of Decree 07/2021/NĐ-CP,Article 3(2)(b) of Decree 07/2021/NĐ-CP",
            ],
            run.OutputLines);
        Assert.Contains("1 of 3 households change class for certain", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 rows rejected", run.Error, StringComparison.Ordinal);
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
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"royal","changes":[]}""", "rank: layer-unknown-choice: must be one of: national, provincial, whatIf")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial"}""", "changes: layer-missing-property: is required")]
    [InlineData("""{"name":{"vi":"a"},"rank":"provincial","changes":[]}""", "name.en: layer-missing-property: is required")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial","changes":[{"parametre":"x"}]}""", "changes[0].parametre: layer-unknown-property: there is no such property")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial","changes":[{"parameter":"x","from":"2024-13-01"}]}""", "changes[0].parameter: layer-unknown-parameter: there is no parameter “x”")]
    [InlineData("""[]""", "layer-wrong-type: must be an object")]
    [InlineData("""{"name":{"vi":"a","en":"b"},"rank":"provincial","changes":[]}""", "changes: layer-wrong-type: must be a list that is not empty")]
    [InlineData("""{"name":{"vi":"\ud800","en":"b"},"rank":"provincial","changes":[]}""", "layer-json")]
    [InlineData("""{""", "layer-json: not valid JSON")]
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

        Assert.Contains("với lớp quy định: Tỉnh Giả Định (không có thật)", run.Output, StringComparison.Ordinal);
        Assert.Contains("14 trong 300 hộ chắc chắn đổi loại", run.Output, StringComparison.Ordinal);
        Assert.Contains("9 hộ chưa biết có đổi loại hay không", run.Output, StringComparison.Ordinal);
        Assert.Contains("8 hàng bị loại", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: ngày 01/11/2023, chưa kiểm chứng: chuẩn thu nhập", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Giá trị sai trong lớp quy định: mã lỗi và đường dẫn, không bao giờ đoán")]
    [InlineData("electricity.monthlyQuantity", "99999999999", "layer-out-of-range")]
    [InlineData("electricity.vat", "0.08", "layer-wrong-type: must be a percentage")]
    [InlineData("electricity.vat", "\"101%\"", "layer-wrong-type: must be a percentage")]
    [InlineData("electricity.firstTierPrice", "-1", "layer-out-of-range")]
    [InlineData("electricity.firstTierPrice", "\"1984\"", "layer-wrong-type: must be a whole number")]
    [InlineData("poverty.2022.incomeLine", "{\"rural\":1}", "layer-missing-property: is required")]
    [InlineData("poverty.2022.incomeLine", "1700000", "layer-wrong-type: must be an object")]
    [InlineData("electricity.rounding", "\"up\"", "layer-unknown-choice: must be one of: nearestDong, nearestThousand")]
    [InlineData("poverty.standard", "1", "layer-fixed-parameter")]
    public async Task A_wrong_value(string parameter, string value, string problem)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", folder.Write("layer.json", Layer(parameter, value, "null")));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("layer.json: changes[0].", run.Error, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Mọi loại giá trị đọc được")]
    [InlineData("electricity.vat", "\"8%\"")]
    [InlineData("electricity.vat", "\"8.5 %\"")]
    [InlineData("electricity.firstTierPrice", "1984")]
    [InlineData("electricity.monthlyQuantity", "50")]
    [InlineData("electricity.rounding", "\"nearestThousand\"")]
    [InlineData("electricity.priceDay", "\"first\"")]
    public async Task Every_kind_of_value(string parameter, string value)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", folder.Write("layer.json", Layer(parameter, value, "\"2024-12-31\"")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("0 of 3 households change class for certain", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Chữ trong tệp lớp quy định không điều khiển được màn hình")]
    public async Task Text_of_a_layer_does_not_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        string layer = Layer("electricity.firstTierPrice", "1", "null");

        ToolRun name = await CompareAsync("--on", "2024-06-01", "--with", folder.Write("name.json", layer.Replace("What if", "\\u001b[31mX", StringComparison.Ordinal)));
        ToolRun key = await CompareAsync("--on", "2024-06-01", "--with", folder.Write("key.json", layer.Replace("\"rank\"", "\"\\u001b[31m\"", StringComparison.Ordinal)));

        Assert.Contains("with the layer: \uFFFD[31mX", name.Output, StringComparison.Ordinal);
        Assert.Contains("\uFFFD[31m: layer-unknown-property", key.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Ngày cuối sớm hơn ngày đầu của lớp quy định là lỗi")]
    public async Task A_period_that_ends_before_it_begins()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", folder.Write("layer.json", Layer("electricity.firstTierPrice", "1", "\"2023-01-01\"")));

        Assert.Contains("changes[0].through: layer-period", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Địa phương không được thay đổi giá điện: lý do, mã kết thúc 2")]
    public async Task A_province_may_not_change_a_national_value()
    {
        using var folder = new TemporaryFolder();
        string layer = Layer("electricity.firstTierPrice", "1984", "null").Replace("whatIf", "provincial", StringComparison.Ordinal);

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", folder.Write("layer.json", layer));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a province may not set its own value", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lớp làm hỏng bộ quy tắc: kèm một hộ minh chứng")]
    public async Task A_refused_layer_shows_its_witness()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await CompareAsync("--on", "2024-06-01", "--with", await LayerAsync(folder, 2_400_000));

        Assert.Contains("for example: area: rural; average monthly income per head: 2,400,000 ₫", run.Error, StringComparison.Ordinal);
    }

    private static string Layer(string parameter, string value, string through) =>
        $$"""
        { "name": { "vi": "Giả định", "en": "What if" }, "rank": "whatIf", "changes": [ {
          "parameter": "{{parameter}}", "from": "2024-01-01", "through": {{through}}, "value": {{value}},
          "provision": { "instrument": "01/2024/NQ-HĐND", "kind": "resolution", "article": 1 }, "verification": "reported" } ] }
        """;

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
