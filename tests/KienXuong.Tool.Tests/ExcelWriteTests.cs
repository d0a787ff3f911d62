namespace KienXuong.Tool.Tests;

/// <summary>Kết quả ghi ra Excel: the list comes back with the decisions beside its rows, bad rows marked, none lost, no text becomes a formula.</summary>
public class ExcelWriteTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    [Fact(DisplayName = "Mỗi hàng ở chỗ cũ, cột cũ giữ nguyên, thêm loại hộ, lý do; hàng hỏng được tô màu")]
    public async Task The_broken_sample_comes_back_marked()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");

        ToolRun run = await ToolRun.OfAsync("assess", Path.Combine(Folder, "broken.xlsx"), "--on", "2023-11-01", "--output", output);

        Assert.Equal(1, run.ExitCode);
        WrittenSheet sheet = WrittenSheet.Open(output).First().Value;
        Assert.Equal("DANH SÁCH HỘ (hàng hỏng, giả định)", sheet["A1"]);
        Assert.Equal(
            "STT|Mã hộ|Chủ hộ|Khu vực|Thu nhập bình quân đầu người|Số chỉ số thiếu hụt|Mã loại hộ|Loại hộ|Quy tắc áp dụng|Dữ kiện còn thiếu|Thấp hơn chuẩn thu nhập (đồng)|" +
            "Số chỉ số còn thiếu so với mức (âm là nhiều hơn)|Căn cứ|Chưa kiểm chứng|Lý do bị loại",
            sheet.Row(3));
        Assert.Equal("1|0001|Hộ đúng|nông thôn|1500000|3|poor|hộ nghèo|hộ nghèo||0|0|điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP", sheet.Row(4));
        Assert.Equal("", sheet.ColourOf("A4"));
        Assert.Equal(
            "4|0004|Công thức lỗi|nông thôn|#DIV/0!|3|rejected|Hàng bị loại|||||||Hộ!E7: “#DIV/0!” là lỗi của bảng tính; hãy sửa công thức của ô (cell-error)", sheet.Row(7));
        Assert.Equal("FFFFC7CE", sheet.ColourOf("A7"));
        Assert.Equal("0003", sheet["B6"]);
        Assert.Equal("3000000", sheet["E9"]);
        Assert.Equal("Tổng cộng||||15000000", sheet.Row(15));
        Assert.Equal(["", "", "poor", "rejected", "poor", "rejected", "rejected", "aboveAverage", "rejected", "rejected", "rejected", "rejected", "rejected"],
            Enumerable.Range(2, 13).Select(row => row == 3 ? "" : sheet[$"G{row}"]));
    }

    [Theory(DisplayName = "Chữ giống công thức được ghi là chữ")]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("+84 123")]
    [InlineData("-5 người")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("_x0041_ \u0001")]
    public async Task A_text_never_becomes_a_formula(string head)
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");
        string csv = folder.Write("a.csv", $"Mã hộ,Chủ hộ,Khu vực\n0042,\"{head.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2\n");

        ToolRun run = await ToolRun.OfAsync("assess", csv, "--on", "2023-11-01", "--output", output);

        Assert.Equal(0, run.ExitCode);
        WrittenSheet sheet = WrittenSheet.Open(output).First().Value;
        Assert.False(sheet.HasFormula);
        Assert.True(sheet.IsText("A2") && sheet.IsText("B2"));
        Assert.Equal("0042", sheet["A2"]);
        Assert.Equal(head.Trim().Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal).Replace('\u0001', '\uFFFD'), sheet["B2"]);
    }

    [Fact(DisplayName = "Kết quả đọc lại được và cho cùng kết quả, cả mã có số 0 ở đầu và ngày sinh")]
    public async Task A_result_can_be_read_again()
    {
        using var folder = new TemporaryFolder();
        string first = folder.PathOf("lan-1.xlsx");
        string second = folder.PathOf("lan-2.xlsx");
        await ToolRun.OfAsync("survey", Path.Combine(Folder, "commune.xlsx"), "--on", "2024-10-01", "--output", first);

        ToolRun again = await ToolRun.OfAsync("survey", first, "--on", "2024-10-01", "--output", second);

        Assert.Equal(0, again.ExitCode);
        WrittenSheet one = WrittenSheet.Open(first)["Phiếu B - hộ"];
        WrittenSheet two = WrittenSheet.Open(second)["Phiếu B - hộ"];
        string code = one.AddressOf("Mã loại hộ").TrimEnd('3');
        string codeAgain = two.AddressOf("Mã loại hộ (kết quả)").TrimEnd('3');
        Assert.Equal(300, one.Column(code).Length - 1);
        Assert.Equal(one.Column(code).Skip(1), two.Column(codeAgain).Skip(1));
        Assert.Equal(WrittenSheet.Open(first)["Thành viên"].Column("D"), WrittenSheet.Open(second)["Thành viên"].Column("D"));
    }

    [Fact(DisplayName = "Phiếu rà soát: điểm B1, B2, dữ kiện còn thiếu theo từng hộ; thành viên ở sheet thứ hai, người có lỗi được đánh dấu")]
    public async Task Surveys_come_back_with_scores_and_members()
    {
        ExcelRun run = await ExcelRun.OfAsync(
            new Workbook()
                .Sheet("Hộ", [["Mã hộ", "Khu vực", "Tỉnh"], ["01", 2, "Thái Bình"], ["02", 2, "Thái Bình"]])
                .Sheet("Thành viên", [["Mã hộ", "B.1", "B.3", "B.4"], ["01", 1, 1, 1980], ["02", 1, 1, "hôm qua"], ["03", 1, 1, 1980]]),
            "survey", "2024-10-01");

        WrittenSheet households = run.Sheets["Hộ"];
        Assert.Equal(
            "Mã hộ|Khu vực|Tỉnh|Mã loại hộ|Loại hộ|Còn có thể|B1 thấp nhất|B1 cao nhất|B2 thấp nhất|B2 cao nhất|Dữ kiện còn thiếu|Cần xem lại|Căn cứ|Chưa kiểm chứng|Mã kết quả Phiếu A|Kết quả Phiếu A|Loại khỏi danh sách bởi|Quyết định khác|Loại hộ theo điểm (tham khảo)|Lý do bị loại",
            households.Row(1));
        Assert.StartsWith("01|2|Thái Bình|undetermined|chưa xác định|hộ nghèo hoặc hộ cận nghèo hoặc ", households.Row(2), StringComparison.Ordinal);
        Assert.Equal("FFFFEB9C", households.ColourOf("D2"));
        Assert.Equal("02|2|Thái Bình|rejected|Hàng bị loại", string.Join('|', households.Row(3).Split('|').Take(5)));
        Assert.Contains("Thành viên!D3: “hôm qua” không phải là ngày", households["T3"], StringComparison.Ordinal);
        Assert.StartsWith("03|||rejected|Hàng bị loại", households.Row(4), StringComparison.Ordinal);
        Assert.Equal("01|1|1|1980", run.Sheets["Thành viên"].Row(2));
        Assert.StartsWith("02|1|1|hôm qua|Thành viên!D3: “hôm qua” không phải là ngày", run.Sheets["Thành viên"].Row(3), StringComparison.Ordinal);
        Assert.StartsWith("03|1|1|1980|Thành viên!4: thành viên của một hộ không có trong danh sách hộ", run.Sheets["Thành viên"].Row(4), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Sheet Tổng hợp: ngày, chuẩn, số hộ theo loại, hàng bị loại, lưu ý")]
    public async Task The_workbook_says_its_day_and_standard()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");

        await ToolRun.OfAsync("assess", Path.Combine(Folder, "commune.csv"), "--on", "2023-11-01", "--output", output);

        WrittenSheet sheet = WrittenSheet.Open(output)["Tổng hợp"];
        Assert.Equal("Tổng hợp, ngày 01/11/2023", sheet["A1"]);
        Assert.Equal("Chuẩn áp dụng: chuẩn nghèo đa chiều giai đoạn 2022-2025 (01/01/2022 đến 31/12/2025), Điều 3 Nghị định 07/2021/NĐ-CP", sheet["A2"]);
        Assert.Equal("Loại hộ|Số hộ|% hàng", sheet.Row(3));
        Assert.Equal("Hộ nghèo|8|2,60 %", sheet.Row(4));
        Assert.Equal(["Chưa xác định|9|2,92 %", "Hàng bị loại|8|2,60 %", "Tổng số|308|100,00 %"], Enumerable.Range(8, 3).Select(sheet.Row));
        Assert.False(sheet.HasFormula);
    }

    [Fact(DisplayName = "Sheet Tổng hợp của phiếu rà soát nêu các lựa chọn áp dụng; tên sheet trùng thì thêm dấu")]
    public async Task The_summary_names_the_choices()
    {
        ExcelRun run = await ExcelRun.OfAsync(
            new Workbook().Sheet("Tổng hợp", [["Mã hộ", "Khu vực", "Tỉnh"], ["01", 2, "Thái Bình"]]), "survey", "2024-10-01");

        string[] lines = run.Sheets["Tổng hợp (kết quả)"].Column("A");
        Assert.Equal(["Tổng hợp", "Tổng hợp (kết quả)"], run.Sheets.Keys);
        Assert.Contains("Lựa chọn áp dụng:", lines);
        Assert.Contains("nước mưa trong chỉ số nguồn nước sinh hoạt: là nước sạch", lines);
    }

    [Theory(DisplayName = "Danh sách CSV, JSON cũng ra được Excel, hàng hỏng có lý do")]
    [InlineData("broken.csv", 21)]
    [InlineData("households.jsonl", 10)]
    public async Task Any_list_can_be_written_as_a_workbook(string name, int rows)
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");

        await ToolRun.OfAsync("assess", Path.Combine(Folder, name), "--on", "2023-11-01", "--format", "xlsx", "--output", output);

        WrittenSheet sheet = WrittenSheet.Open(output)["Kết quả"];
        string code = sheet.AddressOf("Mã loại hộ").TrimEnd('1');
        Assert.Equal(rows, sheet.Column(code).Length - 1);
    }
}
