namespace KienXuong.Tool.Tests;

/// <summary>One run of the tool over a workbook, with what it rejected and what it wrote.</summary>
internal sealed record ExcelRun(ToolRun Run, IReadOnlyList<Reject> Rejects, Dictionary<string, WrittenSheet> Sheets)
{
    /// <summary>The decisions of a workbook on 01/11/2023 as CSV, in English.</summary>
    public static Task<ToolRun> AssessAsync(Workbook workbook, params string[] more) => AssessAsync(workbook.ToBytes(), more);

    /// <summary>The same for bytes that may be no workbook.</summary>
    public static Task<ToolRun> AssessAsync(byte[] bytes, params string[] more) => ToolRun.OfAsync(
        new MemoryStream(bytes), ["assess", "-", "--input", "xlsx", "--on", "2023-11-01", "--format", "csv", "--lang", "en", .. more]);

    /// <summary>Assesses a list of one sheet, Hộ, and reads the file of rejected rows.</summary>
    public static Task<ExcelRun> OfAsync(params object?[][] rows) => OfAsync(new Workbook().Sheet("Hộ", rows), "assess", "2023-11-01");

    /// <summary>Runs a verb over a workbook, with the results in another workbook and the rejected rows in a file.</summary>
    public static async Task<ExcelRun> OfAsync(Workbook workbook, string verb, string on, params string[] more)
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("danh-sach.xlsx", workbook.ToBytes());
        string output = folder.PathOf("ket-qua.xlsx");
        string rejects = folder.PathOf("rejects.csv");
        ToolRun run = await ToolRun.OfAsync([verb, input, "--on", on, "--output", output, "--rejects", rejects, .. more]).ConfigureAwait(false);
        return new(run, File.Exists(rejects) ? Reject.Read(rejects) : [], File.Exists(output) ? WrittenSheet.Open(output) : []);
    }
}
