using System.IO.Compression;
using System.Text;

namespace KienXuong.Tool.Tests;

/// <summary>Tệp Excel không dùng được: a clear problem and exit code 2, never a trace.</summary>
public class ExcelProblemTests
{
    private const int Rounds = 120;

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private static Workbook Sound => new Workbook().Sheet("Hộ", [
        ["Mã hộ", "Chủ hộ", "Khu vực", "Thu nhập bình quân đầu người"], ["A", "Hộ", 2, 1_500_000], ["B", "Hộ", Workbook.Formula("1+1", "2"), Workbook.Serial("45000")]]);

    public static TheoryData<byte[], string> Unusable => new()
    {
        { [], "the file is empty" },
        { Encoding.UTF8.GetBytes("<html><table></table></html>"), "the file is no Excel file (.xlsx)" },
        { Ole, "an Excel file of the old kind (.xls); save it again as .xlsx" },
        { [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "the Excel file has a password; remove it and save the file again" },
        { Sound.ToBytes()[..400], "the Excel file is damaged and cannot be read; open it in Excel and save it again" },
        { Zip(("readme.txt", "no workbook")), "the Excel file is damaged and cannot be read; open it in Excel and save it again" },
        { new Workbook().Sheet("A", [["x", "y"]]).Sheet("B", []).ToBytes(), "no sheet has a heading that is known: “A”, “B” (right: id, area, incomePerHead)" },
    };

    [Theory(DisplayName = "Tệp hỏng, tệp .xls, tệp có mật khẩu, tệp không có danh sách", DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Unusable))]
    public async Task What_is_no_list_is_told(byte[] bytes, string problem)
    {
        ToolRun run = await ExcelRun.AssessAsync(bytes);

        Assert.Equal((2, "Error: " + problem + "\n"), (run.ExitCode, run.Error));
    }

    [Fact(DisplayName = "Tệp nhỏ giải nén ra rất lớn bị từ chối trước khi giải nén")]
    public async Task A_zip_bomb_is_refused()
    {
        ToolRun run = await ExcelRun.AssessAsync(Bomb());

        Assert.Equal((2, "Error: the Excel file is too large (above 64 MB, or 256 MB once unpacked)\n"), (run.ExitCode, run.Error));
    }

    [Fact(DisplayName = "--format xlsx cần --output; --sheet chỉ dùng với tệp Excel")]
    public async Task Options_that_do_not_fit_are_told()
    {
        ToolRun noOutput = await ToolRun.OfAsync("assess", "a.csv", "--on", "2023-11-01", "--format", "xlsx");
        ToolRun noWorkbook = await ToolRun.AssessAsync("id,area\nA,rural\n", "--sheet", "Hộ");

        Assert.Equal((2, "Lỗi: --format xlsx cần --output TỆP\n"), (noOutput.ExitCode, noOutput.Error));
        Assert.Equal((2, "Error: --sheet goes with an Excel file only\n"), (noWorkbook.ExitCode, noWorkbook.Error));
    }

    [Fact(DisplayName = "Tệp bị thay đổi bất kỳ không bao giờ làm công cụ đổ vỡ")]
    public async Task Broken_workbooks_never_break_the_tool()
    {
        var random = new Random(20231101);
        byte[] sound = Sound.ToBytes();
        for (int round = 0; round < Rounds; round++)
        {
            byte[] mutated = round % 2 == 0 ? Mutated(sound, random) : Repacked(sound, random);

            ToolRun run = await ExcelRun.AssessAsync(mutated);

            Assert.True(run.ExitCode is 0 or 1 or 2, run.Error);
            Assert.DoesNotContain("an error of the program", run.Error, StringComparison.Ordinal);
        }
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 260; i++)
            {
                part.Write(zeros);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Mutated(byte[] sound, Random random)
    {
        byte[] bytes = [.. sound];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    /// <summary>The workbook with the text of one part changed, so that the archive itself is sound.</summary>
    private static byte[] Repacked(byte[] sound, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(sound));
        int broken = random.Next(from.Entries.Count);
        return Zip([.. from.Entries.Index().Select(each =>
        {
            using var reader = new StreamReader(each.Item.Open());
            string text = reader.ReadToEnd();
            return (each.Item.FullName, each.Index == broken ? Encoding.UTF8.GetString(Mutated(Encoding.UTF8.GetBytes(text), random)) : text);
        })]);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
