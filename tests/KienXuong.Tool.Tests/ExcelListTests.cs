namespace KienXuong.Tool.Tests;

/// <summary>Danh sách trong tệp Excel: which sheet and which rows are the list, and what is skipped is told.</summary>
public class ExcelListTests
{
    private static readonly object?[] Header = ["Mã hộ", "Chủ hộ", "Khu vực", "Thu nhập bình quân đầu người", "Số chỉ số thiếu hụt"];

    private static readonly object?[] Row = ["A", "Hộ", "nông thôn", 1_500_000, 3];

    [Theory(DisplayName = "Tiêu đề được nhận ra dù viết hoa, không dấu, dấu rời (NFD), có đơn vị hay xuống dòng")]
    [InlineData("Mã hộ", "Khu vực", "Thu nhập bình quân đầu người (đồng)")]
    [InlineData("MÃ HỘ", "KHU VỰC", "THU NHẬP BÌNH QUÂN\nĐẦU NGƯỜI")]
    [InlineData("Ma ho", "Khu vuc", "Thu nhap binh quan dau nguoi")]
    [InlineData("Ma\u0303 ho\u0323\u0302", "Khu vu\u031B\u0323c", "Thu nha\u0323\u0302p bi\u0300nh qua\u0302n đa\u0302\u0300u ngu\u031Bo\u031B\u0300i")]
    [InlineData("id", "area", "incomePerHead")]
    [InlineData("Mã hộ (*)", "Khu vực:", "Thu nhập bình quân đầu người / tháng")]
    public async Task Headings_match_in_any_writing(string id, string area, string income)
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet("Sheet1", [[id, area, income, "Số chỉ số thiếu hụt"], ["A", "no\u0302ng tho\u0302n", 1_500_000, 3]]));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2,A,,,poor,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Warning", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hàng tiêu đề bảng, đánh số cột, tên thôn, hàng cộng, chữ ký không phải là hộ và được nêu ra")]
    public async Task What_is_no_household_is_told()
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet("Hộ", [
            ["UBND XÃ MẪU"],
            ["DANH SÁCH HỘ"],
            Header,
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["Thôn Đông"],
            Row,
            Header,
            ["B", "Hộ", "nông thôn", 1_500_001, 3],
            ["Tổng cộng", null, null, 3_000_001],
            [],
            [null, null, "Ngày 01 tháng 11 năm 2023"],
            ["Người lập", null, null, "TM. UBND XÃ"],
            ["Trần Văn A", null, null, "Lê Thị B"],
        ]));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["6,A", "8,B"], run.OutputLines.Skip(1).Select(static line => line[..3]));
        string[] told = run.Error.Split('\n');
        Assert.Equal(
            [
                "Warning: sheet “Hộ”, row 1-2 is no household: above the heading (“UBND XÃ MẪU”)",
                "Warning: sheet “Hộ”, row 4 is no household: numbers of the columns (“(1) | (2) | (3) | (4) | (5)”)",
                "Warning: sheet “Hộ”, row 5 is no household: name of a section (“Thôn Đông”)",
                "Warning: sheet “Hộ”, row 7 is no household: the heading again (“Mã hộ | Chủ hộ | Khu vực | Thu nhập bình quân đầu người | Số…”)",
                "Warning: sheet “Hộ”, row 9 is no household: totals (“Tổng cộng | 3000001”)",
                "Warning: sheet “Hộ”, row 11-13 is no household: foot of the list, signatures (“Ngày 01 tháng 11 năm 2023”)",
            ],
            told.TakeWhile(static line => line.StartsWith("Warning", StringComparison.Ordinal)));
    }

    [Fact(DisplayName = "Tiêu đề hai dòng: ô gộp ở trên và tên chỉ số ở dưới")]
    public async Task A_heading_may_have_two_rows()
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet(
            "Hộ",
            [
                ["Mã hộ", "Khu vực", "Thu nhập", null, "Thiếu hụt", null, null],
                [null, null, "bình quân đầu người", "ghi chú", "việc làm", "dinh dưỡng", "nguồn nước sinh hoạt"],
                ["A", "nông thôn", 1_500_000, null, 1, "x", "có"],
            ],
            "C1:D1", "E1:G1"));

        Assert.Contains("3,A,,,poor,", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Sheet được chọn theo tiêu đề; sheet khác được nêu là không đọc")]
    public async Task The_sheet_with_the_headings_is_taken()
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet("Bìa", [["Xã Mẫu"]]).Sheet("Hộ", [Header, Row]).Sheet("Trống", []));

        Assert.Contains("2,A,Hộ,,poor,", run.Output, StringComparison.Ordinal);
        Assert.Contains("the sheet “Bìa” is not read", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Trống", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Nhiều sheet cùng là danh sách: phải chọn bằng --sheet")]
    public async Task Two_lists_need_a_choice()
    {
        Workbook two = new Workbook().Sheet("Thôn 1", [Header, Row]).Sheet("Thôn 2", [Header, ["B", null, 2, 1_500_000, 0]]);

        ToolRun ambiguous = await ExcelRun.AssessAsync(two);
        ToolRun chosen = await ExcelRun.AssessAsync(two, "--sheet", "thôn 2");
        ToolRun wrong = await ExcelRun.AssessAsync(two, "--sheet", "Thôn 3");

        Assert.Equal((2, "Error: several sheets may be the list: “Thôn 1”, “Thôn 2”; choose with --sheet\n"), (ambiguous.ExitCode, ambiguous.Error));
        Assert.Contains("2,B,,,nearPoor", chosen.Output, StringComparison.Ordinal);
        Assert.Contains("the sheet “Thôn 1” is not read", chosen.Error, StringComparison.Ordinal);
        Assert.Equal((2, "Error: there is no sheet “Thôn 3”; the file has: “Thôn 1”, “Thôn 2”\n"), (wrong.ExitCode, wrong.Error));
    }

    [Fact(DisplayName = "Hàng không có mã hộ giữa danh sách bị loại, không bị bỏ qua")]
    public async Task A_row_without_an_id_is_rejected()
    {
        ExcelRun run = await ExcelRun.OfAsync(Header, Row, [], [null, "Hộ quên mã", "nông thôn", 1_500_000, 3]);

        Assert.Equal(("4", "id-missing"), (run.Rejects[0].Line, Assert.Single(run.Rejects).Code));
    }

    [Theory(DisplayName = "Hộ có mã không bao giờ bị coi là tên thôn hay chữ ký")]
    [InlineData("Tô Văn C")]
    [InlineData("Làng Thị D")]
    [InlineData("Chu Tịch Đ")]
    public async Task A_household_with_an_id_is_never_skipped(string head)
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet("Hộ", [Header, Row, [], ["B", head], ["C", head]]));

        Assert.Equal(["2,A", "4,B", "5,C"], run.OutputLines.Skip(1).Select(static line => line[..3]));
    }

    [Fact(DisplayName = "Hai mươi nghìn hàng")]
    public async Task A_long_list_is_read_and_written()
    {
        ExcelRun run = await ExcelRun.OfAsync([Header, .. Enumerable.Range(10_000, 20_000).Select(static id => (object?[])[id, "Hộ", 2, 1_500_000, id % 4])]);

        Assert.Equal(0, run.Run.ExitCode);
        Assert.Equal(5_000, run.Sheets["Hộ"].Column("F").Count(static code => code == "poor"));
    }

    [Theory(DisplayName = "Danh sách gộp theo hộ: hàng hộ lặp lại, hoặc hàng chủ hộ rồi đến các thành viên")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Members_may_be_grouped_by_household(bool isRepeated)
    {
        object?[] Again(string id) => isRepeated ? [id, null, 2, "Thái Bình"] : [null, null, null, null];
        Workbook grouped = new Workbook().Sheet("Hộ", [
            ["Mã hộ", "Chủ hộ", "Khu vực", "Tỉnh", "STT", "Họ và tên", "Quan hệ với chủ hộ", "Ngày sinh"],
            ["01", "Hộ 01", 2, "Thái Bình", 1, "Nguyễn A", 1, "12/03/1985"],
            [.. Again("01"), 2, "Nguyễn B", 3, "31/02/2012"],
            ["02", "Hộ 02", 2, "Thái Bình", 1, "Trần C", 1, 1970],
            [.. Again("02"), 2, "Trần D", 2, 1972],
        ]);

        ExcelRun run = await ExcelRun.OfAsync(grouped, "survey", "2024-10-01");

        Reject reject = Assert.Single(run.Rejects);
        Assert.Equal(("2", "01", "not-a-date"), (reject.Line, reject.Id, reject.Code));
        Assert.StartsWith("Hộ!H3: “31/02/2012” không phải là ngày", reject.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(["Mã loại hộ", "rejected", "", "undetermined", ""], Enumerable.Range(1, 5).Select(row => run.Sheets["Hộ"][$"I{row}"]));
        Assert.Equal("FFFFC7CE", run.Sheets["Hộ"].ColourOf("F3"));
        Assert.Equal(["Họ và tên", "Nguyễn A", "Nguyễn B", "Trần C", "Trần D"], run.Sheets["Hộ"].Column("F"));
    }

    [Fact(DisplayName = "Danh sách gộp: hai hàng của một hộ không được khác nhau")]
    public async Task Rows_of_one_household_must_agree()
    {
        ExcelRun run = await ExcelRun.OfAsync(
            ["Mã hộ", "Khu vực", "Thu nhập bình quân đầu người", "Họ và tên", "Quan hệ với chủ hộ"],
            ["01", "nông thôn", 1_500_000, "A", 1],
            ["01", "thành thị", null, "B", 2]);

        Reject reject = Assert.Single(run.Rejects);
        Assert.Equal("household-rows-differ", reject.Code);
        Assert.Contains("“thành thị” khác giá trị đã ghi ở hàng trên của cùng hộ: “nông thôn”", reject.Vietnamese, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Mã hộ dấu rời (NFD) và dấu liền (NFC) là một")]
    public async Task An_id_is_the_same_in_both_forms()
    {
        ExcelRun run = await ExcelRun.OfAsync(
            new Workbook()
                .Sheet("Hộ", [["Mã hộ", "Khu vực", "Tỉnh"], ["HỘ-ậ", 2, "Thái Bình"]])
                .Sheet("Thành viên", [["Mã hộ", "B.3", "B.4"], ["HO\u0323\u0302-a\u0323\u0302", 1, 1980]]),
            "survey", "2024-10-01");

        Assert.Empty(run.Rejects);
    }
}
