using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KienXuong.Tool.Tests;

[SuppressMessage("Design", "MA0076", Justification = "The culture of the machine is what is tested.")]
public class CultureTests
{
    private const string Csv =
        "Mã hộ;Khu vực;Thu nhập bình quân đầu người;Số chỉ số thiếu hụt\nIİı;NÔNG THÔN;1.500.001;2\nB;THÀNH THỊ;1,999,999;2\nC;rural;-1;x\n";

    public static TheoryData<string> Cultures => ["vi-VN", "tr-TR", "odd"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Nothing_depends_on_the_culture_of_the_machine(string name)
    {
        ToolRun expected = await RunAsync(CultureInfo.InvariantCulture);

        ToolRun run = await RunAsync(Culture(name));

        Assert.Equal(expected, run);
    }

    private static async Task<ToolRun> RunAsync(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            ToolRun table = await ToolRun.OfAsync(Csv, ["assess", "-", "--input", "csv", "--on", "01/11/2023"]).ConfigureAwait(false);
            ToolRun csv = await ToolRun.OfAsync(Csv, ["assess", "-", "--input", "csv", "--on", "01/11/2023", "--format", "csv"]).ConfigureAwait(false);
            ToolRun law = await ToolRun.OfAsync(["law", "--on", "01/11/2023"]).ConfigureAwait(false);
            return new(csv.ExitCode, table.Output + csv.Output + law.Output, table.Error + csv.Error);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A culture that writes numbers and days as no other does.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = new CultureInfo(string.Equals(name, "odd", StringComparison.Ordinal) ? "" : name);
        culture.NumberFormat.NumberDecimalSeparator = "#";
        culture.NumberFormat.NumberGroupSeparator = "!";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.PercentDecimalSeparator = "#";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.TextInfo.ListSeparator = "|";
        return culture;
    }
}
