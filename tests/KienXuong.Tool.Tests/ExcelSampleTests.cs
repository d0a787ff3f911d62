using System.IO.Compression;

namespace KienXuong.Tool.Tests;

/// <summary>Mẫu trên Excel: the sample commune as a workbook holds the same households as the CSV files, and comes back with its results.</summary>
public class ExcelSampleTests
{
    private const int Households = 300;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly (string Name, Func<byte[]> Made)[] Files =
    [
        ("commune.xlsx", ExcelSample.Commune), ("broken.xlsx", ExcelSample.Broken),
        ("residents.xlsx", ExcelTablesSample.Residents), ("income.xlsx", ExcelTablesSample.Income), ("history-2021-2028.xlsx", ExcelTablesSample.History),
    ];

    [Fact(DisplayName = "Ghi lại các tệp Excel mẫu (chạy riêng, với KIENXUONG_SAMPLES là thư mục samples)", Explicit = true)]
    public async Task The_generator_writes_the_files()
    {
        string folder = Environment.GetEnvironmentVariable("KIENXUONG_SAMPLES") ?? throw new InvalidOperationException("KIENXUONG_SAMPLES is not set");
        foreach ((string name, Func<byte[]> made) in Files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), made(), TestContext.Current.CancellationToken);
        }
    }

    [Fact(DisplayName = "Các tệp Excel mẫu đúng như chương trình sinh ra, từng phần một")]
    public void The_files_are_what_the_generator_makes()
    {
        foreach ((string name, Func<byte[]> made) in Files)
        {
            Assert.Equal(Parts(made()), Parts(File.ReadAllBytes(Path.Combine(Folder, name))));
        }
    }

    [Fact(DisplayName = "Xã mẫu trên Excel cho cùng kết quả như commune.csv, từng hộ một")]
    public async Task The_commune_is_assessed_like_its_csv()
    {
        ToolRun csv = await ToolRun.OfAsync("assess", Path.Combine(Folder, "commune.csv"), "--on", "2023-11-01", "--format", "csv");
        ToolRun excel = await ToolRun.OfAsync("assess", Path.Combine(Folder, "commune.xlsx"), "--on", "2023-11-01", "--format", "csv");

        Assert.Equal(0, excel.ExitCode);
        Assert.Equal(csv.OutputLines.Take(Households + 1).Select(WithoutLine), excel.OutputLines.Select(WithoutLine));
    }

    [Fact(DisplayName = "Phiếu rà soát trên Excel cho cùng kết quả như các tệp CSV, từng hộ một")]
    public async Task The_surveys_are_judged_like_their_csv()
    {
        ToolRun csv = await ToolRun.OfAsync(
            "survey", Path.Combine(Folder, "survey-households.csv"), "--members", Path.Combine(Folder, "survey-members.csv"), "--on", "2024-10-01", "--format", "csv");
        ToolRun excel = await ToolRun.OfAsync("survey", Path.Combine(Folder, "commune.xlsx"), "--on", "2024-10-01", "--format", "csv");

        Assert.Equal(0, excel.ExitCode);
        Assert.Equal(csv.OutputLines.Take(Households + 1).Select(WithoutLine), excel.OutputLines.Select(WithoutLine));
    }

    [Fact(DisplayName = "Mọi lệnh nhận tệp hộ đều nhận tệp Excel: explain, survey --id, compare, ask")]
    public async Task Every_verb_reads_the_commune()
    {
        string file = Path.Combine(Folder, "commune.xlsx");

        ToolRun explain = await ToolRun.OfAsync("explain", file, "--id", "MAU-0001", "--on", "2023-11-01");
        ToolRun survey = await ToolRun.OfAsync("survey", file, "--id", "PHIEU-001", "--on", "2024-10-01");
        ToolRun compare = await ToolRun.OfAsync("compare", file, "--on", "2023-11-01", "--with", Path.Combine(Folder, "layer-fictitious-province.json"));
        ToolRun ask = await ToolRun.OfAsync("ask", "--input", file, "--id", "MAU-0001", "--on", "2023-11-01");
        ToolRun askSurvey = await ToolRun.OfAsync("ask", "--survey", "--input", file, "--id", "PHIEU-001", "--on", "2024-10-01");
        ToolRun askWhich = await ToolRun.OfAsync("ask", "--input", file, "--on", "2023-11-01");

        Assert.Equal((0, "Hộ MAU-0001 (dòng 8), Hộ mẫu 001, Xã Mẫu"), (explain.ExitCode, explain.OutputLines[0]));
        Assert.Equal(0, survey.ExitCode);
        Assert.Contains("135", survey.Output, StringComparison.Ordinal);
        Assert.Contains("14 trong 300 hộ chắc chắn đổi loại", compare.Output, StringComparison.Ordinal);
        Assert.Contains("hộ nghèo", ask.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("B1", askSurvey.Output, StringComparison.Ordinal);
        Assert.Equal((2, "Lỗi: tệp có nhiều hộ: thêm --id\n"), (askWhich.ExitCode, askWhich.Error));
    }

    private static string[] Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return [.. zip.Entries.Select(static entry =>
        {
            using var text = new StreamReader(entry.Open());
            return entry.FullName + "\n" + text.ReadToEnd();
        })];
    }

    private static string WithoutLine(string line) => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..];
}
