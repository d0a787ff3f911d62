using System.Text;

namespace KienXuong.Tool.Tests;

public class HeadingTests
{
    [Theory]
    [InlineData("id,area,incomePerHead,deprivationCount")]
    [InlineData("ID, Area ,INCOMEPERHEAD,deprivationcount")]
    [InlineData("Mã hộ,Khu vực,Thu nhập bình quân đầu người,Số chỉ số thiếu hụt")]
    [InlineData("MÃ HỘ,KHU VỰC,THU NHẬP  BÌNH QUÂN ĐẦU NGƯỜI,SỐ CHỈ SỐ THIẾU HỤT")]
    [InlineData("Ma ho,Khu vuc,Thu nhap binh quan dau nguoi,So chi so thieu hut")]
    [InlineData("Ma\u0303 ho\u0323\u0302,Khu vu\u031B\u0323c,Thu nha\u0323\u0302p bi\u0300nh qua\u0302n đa\u0302\u0300u ngu\u031Bo\u031B\u0300i,So\u0302\u0301 chi\u0309 so\u0302\u0301 thie\u0302\u0301u hu\u0323t")]
    public async Task Headings_match_in_any_writing(string header)
    {
        ToolRun run = await ToolRun.AssessAsync(header + "\nA,rural,1500000,3\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2,A,,,poor,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Warning", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("việc làm", "nguồn nước sinh hoạt", "Phương tiện phục vụ tiếp cận thông tin")]
    [InlineData("Thiếu hụt việc làm", "THIẾU HỤT NGUỒN NƯỚC SINH HOẠT", "Thiếu hụt phương tiện phục vụ tiếp cận thông tin")]
    [InlineData("job", "waterSource", "informationMeans")]
    [InlineData("deprivations2022.job", "deprivations2022.waterSource", "deprivations2022.informationMeans")]
    public async Task Indicators_of_2022_have_vietnamese_and_english_headings(string first, string second, string third)
    {
        ToolRun run = await ToolRun.AssessAsync($"id,area,incomePerHead,{first},{second},{third}\nA,rural,1500000,x,có,1\n");

        Assert.Contains("2,A,,,poor,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bảo hiểm y tế (2016)", "Thiếu hụt chất lượng nhà ở (2016)", "hố xí/nhà tiêu hợp vệ sinh (2016)")]
    [InlineData("deprivations2016.healthInsurance", "deprivations2016.housingQuality", "deprivations2016.hygienicToilet")]
    public async Task Indicators_of_2016_are_marked_with_the_year(string first, string second, string third)
    {
        ToolRun run = await ToolRun.OfAsync(
            $"id,area,incomePerHead,{first},{second},{third}\nA,rural,700001,1,1,1\n",
            ["assess", "-", "--input", "csv", "--on", "2020-11-01", "--format", "csv", "--lang", "en"]);

        Assert.Contains("2,A,,,poor,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task The_delimiter_is_found(char delimiter)
    {
        string csv = "id,head,area,incomePerHead,deprivationCount\nA,Hộ,rural,1500000,3\n".Replace(',', delimiter);

        ToolRun run = await ToolRun.AssessAsync(csv);

        Assert.Contains("2,A,Hộ,,poor,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delimiter_named_by_a_spreadsheet_is_taken()
    {
        ToolRun run = await ToolRun.AssessAsync("sep=;\nid;area;incomePerHead;deprivationCount\nA;rural;1500000;3\n");

        Assert.Contains("3,A,,,poor,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_is_understood(string encoding)
    {
        using var folder = new TemporaryFolder();
        Encoding named = Encoding.GetEncoding(encoding);
        string path = folder.Write("a.csv", [.. named.GetPreamble(), .. named.GetBytes("Mã hộ,Khu vực,incomePerHead\r\nA,nông thôn,5000000\r\n")]);

        ToolRun run = await ToolRun.OfAsync("assess", path, "--on", "2023-11-01", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2,A,,,aboveAverage,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_in_another_encoding_is_rejected_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        byte[] broken = [.. "B,h"u8, 0xF4, 0xF2, .. ",rural,5000000\n"u8];
        string path = folder.Write("a.csv", [.. "id,head,area,incomePerHead\nA,ok,rural,5000000\n"u8, .. broken, .. "C,ok,rural,5000000\n"u8]);
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.OfAsync("assess", path, "--on", "2023-11-01", "--format", "csv", "--rejects", rejects);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Reject reject = Assert.Single(Reject.Read(rejects));
        Assert.Equal(("3", "B", "encoding"), (reject.Line, reject.Id, reject.Code));
    }

    [Fact]
    public async Task A_file_of_utf16_without_its_mark_cannot_be_used()
    {
        ToolRun run = await ToolRun.OfAsync(new MemoryStream(Encoding.Unicode.GetBytes("id,area\nA,rural\n")), ["assess", "-", "--input", "csv", "--on", "2023-11-01"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_column_is_a_warning_that_names_it()
    {
        ToolRun run = await ToolRun.AssessAsync("id,area,incomePerHead,Số xe máy,,memberCount\nA,rural,5000000,2,,4\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Warning: the column “Số xe máy” is not known and is not read", run.Error, StringComparison.Ordinal);
        Assert.Contains("Warning: column 5 has no heading and is not read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_columns_at_the_right_are_no_columns()
    {
        ToolRun run = await ToolRun.AssessAsync("id,area,incomePerHead,,,\nA,rural,5000000,,,\nB,rural,5000000\n,,,,,\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Assert.DoesNotContain("Warning", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,area,Khu vực\nA,rural,rural\n", "“area” and “Khu vực”")]
    [InlineData("id,area,job,việc làm\nA,rural,1,1\n", "“job” and “việc làm”")]
    [InlineData("id,area,ghi chú,Ghi Chú\nA,rural,1,1\n", "“ghi chú” and “Ghi Chú”")]
    public async Task Two_columns_with_one_meaning_are_an_error_of_the_file(string csv, string named)
    {
        ToolRun run = await ToolRun.AssessAsync(csv);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("A,rural,1500000\nB,rural,1500000\n")]
    [InlineData("\"id,area\nA,rural\n")]
    public async Task A_file_without_a_header_cannot_be_used(string csv)
    {
        ToolRun run = await ToolRun.AssessAsync(csv);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Error: ", run.Error, StringComparison.Ordinal);
    }
}
