namespace KienXuong.Tool.Tests;

/// <summary>Danh sách của xã cho members, income, status, timeline: sheets of persons, forms, decisions, events and dated facts.</summary>
public class TableTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly string Residents = Path.Combine(Folder, "residents.xlsx");

    private static readonly string Income = Path.Combine(Folder, "income.xlsx");

    private static readonly string History = Path.Combine(Folder, "history-2021-2028.xlsx");

    [Fact(DisplayName = "members: mã hộ chỉ ghi ở hàng đầu của hộ; cháu không rõ ruột thịt bị loại kèm ô, các hộ khác vẫn có kết quả")]
    public async Task Residents_are_read_by_household()
    {
        ToolRun run = await ToolRun.OfAsync("members", Residents, "--on", "2024-10-01");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Hộ NGUOI-01 (dòng 4)\nSố thành viên hộ: 3 — ngày 01/10/2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("Hộ NGUOI-02 (dòng 7)\nSố thành viên hộ: 1 đến 2", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NGUOI-03", run.Output, StringComparison.Ordinal);
        Assert.Contains("Người trong hộ!D11: “cháu”", run.Error.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "members --output .xlsx: mỗi hàng ở chỗ cũ, từng người được tính hay không kèm lý do; hàng hỏng nêu lý do, công thức giả là chữ")]
    public async Task Residents_come_back_with_results()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");

        ToolRun run = await ToolRun.OfAsync("members", Residents, "--on", "2024-10-01", "--output", output);
        Dictionary<string, WrittenSheet> sheets = WrittenSheet.Open(output);
        WrittenSheet sheet = sheets["Người trong hộ"];

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(["Người trong hộ", "Tổng hợp"], sheets.Keys);
        Assert.Equal("DANH SÁCH NGƯỜI TẠI CHỖ Ở CỦA HỘ (giả định)", sheet["A1"]);
        Assert.Equal(
            "STT|Mã hộ|Họ và tên|Quan hệ với chủ hộ|Đăng ký cư trú|Cùng ăn, cùng ở|Đóng góp vào chi tiêu chung|Không thể đóng góp|Ghi chú|Mã kết quả hộ|Kết quả hộ|Số thành viên được tính|" +
            "Số thành viên nhiều nhất|Từng người|Căn cứ|Mã được tính|Được tính là thành viên|Dữ kiện còn thiếu|Lý do từng bước|Lý do bị loại",
            sheet.Row(3));
        Assert.Equal(("decided", "3", "3"), (sheet["J4"], sheet["L4"], sheet["M4"]));
        Assert.Equal(("yes", "có"), (sheet["P5"], sheet["Q5"]));
        Assert.Equal(("no", "không"), (sheet["P8"], sheet["Q8"]));
        Assert.Equal(("undetermined", "chưa xác định"), (sheet["P9"], sheet["Q9"]));
        Assert.Contains("đăng ký cư trú", sheet["R9"], StringComparison.Ordinal);
        Assert.Contains("✓ được tính là thành viên hộ", sheet["S4"], StringComparison.Ordinal);
        Assert.Equal(("rejected", "Người tám"), (sheet["J10"], sheet["C11"]));
        Assert.Contains("unknown-choice", sheet["T10"], StringComparison.Ordinal);
        Assert.Contains("unknown-choice", sheet["T11"], StringComparison.Ordinal);
        Assert.Equal("FFFFC7CE", sheet.ColourOf("C11"));
        Assert.Equal("=1+1", sheet["I4"]);
        Assert.True(sheet.IsText("I4"));
        Assert.False(sheet.HasFormula);
        Assert.Contains("Tổng hợp, ngày 01/10/2024", sheets["Tổng hợp"]["A1"], StringComparison.Ordinal);
    }

    [Fact(DisplayName = "income: tiêu đề hai dòng, thành viên và khoản khác ở sheet riêng; hàng hỏng và hộ không có trong danh sách bị loại, không mất")]
    public async Task Income_forms_are_read_with_their_members()
    {
        ToolRun run = await ToolRun.OfAsync("income", Income, "--on", "2024-06-15");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Hộ THU-01 (dòng 5)\nHộ có mức sống trung bình: có — ngày 15/06/2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("thu nhập 12 tháng của hộ: 92.000.000 ₫", run.Output, StringComparison.Ordinal);
        Assert.Contains("thu nhập 12 tháng của hộ: 33.000.000 ₫", run.Output, StringComparison.Ordinal);
        Assert.Contains("Hộ THU-03 (dòng 7)\nHộ có mức sống trung bình: chưa xác định", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("THU-04", run.Output, StringComparison.Ordinal);
        string error = run.Error.Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains("Phiếu thu nhập!E8: “31/02/2024”", error, StringComparison.Ordinal);
        Assert.Contains("Phiếu thu nhập!G8: “nhiều”", error, StringComparison.Ordinal);
        Assert.Contains("household-unknown", error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "income --output .xlsx: kết quả cạnh từng hộ, người lao động có thu nhập thấp cạnh từng thành viên")]
    public async Task Income_forms_come_back_with_results()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");

        await ToolRun.OfAsync("income", Income, "--on", "2024-06-15", "--output", output);
        Dictionary<string, WrittenSheet> sheets = WrittenSheet.Open(output);
        WrittenSheet forms = sheets["Phiếu thu nhập"];
        WrittenSheet members = sheets["Thành viên"];

        Assert.Equal(["Phiếu thu nhập", "Thành viên", "Khoản khác", "Tổng hợp"], sheets.Keys);
        Assert.Equal("Mã mức sống trung bình", forms["M4"]);
        Assert.Equal(("yes", "92000000"), (forms["M5"], forms["O5"]));
        Assert.Equal("no", forms["M6"]);
        Assert.Equal("undetermined", forms["M7"]);
        Assert.Equal("rejected", forms["M8"]);
        Assert.Contains("Tổng cộng", forms["A9"], StringComparison.Ordinal);
        Assert.Equal("034080000001", members["C2"]);
        Assert.True(members.IsText("C2"));
        Assert.Equal("Mã hộ|Họ và tên|Số định danh|Người lao động|Mã người lao động có thu nhập thấp|Người lao động có thu nhập thấp|Dữ kiện còn thiếu|Lý do từng bước|Lý do bị loại", members.Row(1));
        Assert.Equal("THU-99", members["A10"]);
        Assert.Contains("household-unknown", members["I10"], StringComparison.Ordinal);
        Assert.Equal("FFFFC7CE", members.ColourOf("A10"));
    }

    [Fact(DisplayName = "Thu nhập ghi bằng đồng thì cột không được nhận: không con số nào bị hiểu thành nghìn đồng")]
    public async Task Another_unit_is_not_taken_for_thousands()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("thu.csv", "Mã hộ;Khu vực;Số nhân khẩu;Trồng trọt Tổng thu (đồng);Trồng trọt Tổng chi (nghìn đồng)\n01;nông thôn;4;60000000;10000\n");

        ToolRun run = await ToolRun.OfAsync("income", path, "--on", "2024-06-15");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Trồng trọt Tổng thu (đồng)", run.Error, StringComparison.Ordinal);
        Assert.Contains("1. Trồng trọt: thu chưa biết, chi 10.000.000 ₫", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "status: tệp Excel của lịch sử cho cùng tình trạng như tệp JSON, từng ngày")]
    [InlineData("2021-06-01")]
    [InlineData("2023-12-20")]
    [InlineData("2025-03-03")]
    [InlineData("2026-06-01")]
    [InlineData("2028-06-30")]
    public async Task The_status_is_that_of_the_json(string on)
    {
        ToolRun json = await ToolRun.OfAsync("status", Path.Combine(Folder, "history-2021-2028.jsonl"), "--on", on, "--format", "csv");
        ToolRun excel = await ToolRun.OfAsync("status", History, "--on", on, "--format", "csv");

        Assert.Equal(0, excel.ExitCode);
        Assert.Equal(json.OutputLines.Select(WithoutLine), excel.OutputLines.Select(WithoutLine));
    }

    [Fact(DisplayName = "status --output .xlsx: tình trạng cạnh từng hộ, ngày là ngày thật, các sheet khác giữ nguyên")]
    public async Task The_status_is_written_into_the_workbook()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("ket-qua.xlsx");

        ToolRun run = await ToolRun.OfAsync("status", History, "--on", "2026-06-01", "--output", output);
        Dictionary<string, WrittenSheet> sheets = WrittenSheet.Open(output);
        WrittenSheet households = sheets["Hộ"];

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Hộ", "Quyết định", "Biến cố", "Thay đổi", "Tổng hợp"], sheets.Keys);
        Assert.Equal(("LS-0001", "poor", "46162"), (households["A2"], households["D2"], households["F2"]));
        Assert.Equal("44/QĐ-UBND", sheets["Quyết định"]["E7"]);
        Assert.Equal("13075", sheets["Thay đổi"]["D3"]);
    }

    [Fact(DisplayName = "timeline: tệp Excel kể cùng các quyết định và đơn vị, trong cả hai thứ tiếng")]
    public async Task The_timeline_is_told()
    {
        ToolRun run = await ToolRun.OfAsync("timeline", History, "--id", "LS-0001", "--from", "2025-06-30", "--to", "2026-06-30");
        ToolRun english = await ToolRun.OfAsync("timeline", History, "--id", "LS-0001", "--from", "2025-06-30", "--to", "2026-06-30", "--lang", "en");

        Assert.Equal((0, 0), (run.ExitCode, english.ExitCode));
        Assert.Contains("tái nghèo", run.Output, StringComparison.Ordinal);
        Assert.Contains("phường Trần Lãm", run.Output, StringComparison.Ordinal);
        Assert.Contains("relapsed into poverty", english.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "status: CSV các quyết định; \"thoát nghèo\" không rõ trở thành gì bị loại, thiếu ngày bị loại, hộ khác đi tiếp; dòng được nêu")]
    public async Task Decisions_are_read_from_csv()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("quyet-dinh.csv", """
            Mã hộ;Kết quả;Loại rà soát;Ngày quyết định;Số QĐ;Chuẩn nghèo
            01;hộ nghèo;hàng năm;10/12/2023;118;2022
            02;thoát nghèo;định kỳ;10/12/2023;118;2022
            03;cận nghèo;định kỳ;;118;2022
            01;thoát cận nghèo;định kỳ;10/12/2024;152;2022
            04;cận nghèo;thường xuyên;2024-03-05;;2015
            """);

        ToolRun run = await ToolRun.OfAsync("status", path, "--on", "2025-02-01", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.OutputLines.Length);
        Assert.StartsWith("2,01,neitherPoorNorNearPoor,", run.OutputLines[1], StringComparison.Ordinal);
        foreach (string code in (string[])["unknown-choice", "value-missing", "standard-unknown"])
        {
            Assert.Contains(code, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory(DisplayName = "Tệp Excel không có sheet của lệnh thì nói rõ tiêu đề cần có, mã kết thúc 2")]
    [InlineData("income FILE --on 2024-10-01")]
    [InlineData("members FILE --on 2024-10-01")]
    [InlineData("status FILE --on 2024-10-01")]
    [InlineData("timeline FILE --id A --from 2024-10-01 --to 2024-10-02")]
    public async Task A_workbook_of_other_lists_is_refused(string line)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("khac.xlsx", new Workbook()
            .Sheet("Hộ", [["Mã hộ", "Chủ hộ", "Ghi gì đó"], ["1", "A", "B"]])
            .Sheet("Hộ khác", [["Mã hộ", "Chủ hộ"], ["2", "C"]])
            .ToBytes());
        string[] words = [.. line.Split(' ').Select(word => word == "FILE" ? path : word)];

        ToolRun vietnamese = await ToolRun.OfAsync(words);
        ToolRun english = await ToolRun.OfAsync([.. words, "--lang", "en"]);

        Assert.Equal((2, 2), (vietnamese.ExitCode, english.ExitCode));
        Assert.Matches("^Lỗi: không sheet nào có dòng tiêu đề nhận ra được cho lệnh này: “Hộ”", vietnamese.Error);
        Assert.Matches("^Error: no sheet has a heading that this verb knows: “Hộ”", english.Error);
    }

    [Fact(DisplayName = "Danh sách người không có cột mã hộ: không biết thuộc hộ nào, mã kết thúc 2")]
    public async Task Rows_need_their_household()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("nguoi.csv", "Họ tên,Quan hệ,Đăng ký cư trú\nA,chủ hộ,thường trú\n");

        ToolRun run = await ToolRun.OfAsync("members", path, "--on", "2024-10-01");

        Assert.Equal((2, "Lỗi: tệp không có cột mã hộ (id), nên không biết hàng thuộc hộ nào\n"), (run.ExitCode, run.Error));
    }

    [Fact(DisplayName = "--sheet chọn một sheet trong nhiều sheet cùng loại; không có thì đọc hết, ví dụ mỗi năm một sheet quyết định")]
    public async Task Several_sheets_of_one_kind_are_read_together()
    {
        using var folder = new TemporaryFolder();
        object?[] heading = ["Mã hộ", "Kết quả", "Loại rà soát", "Ngày quyết định"];
        string path = folder.Write("nam.xlsx", new Workbook()
            .Sheet("2023", [heading, ["01", "hộ nghèo", "định kỳ", new NodaTime.LocalDate(2023, 12, 10)]])
            .Sheet("2024", [heading, ["01", "hộ cận nghèo", "định kỳ", new NodaTime.LocalDate(2024, 12, 10)]])
            .ToBytes());

        ToolRun all = await ToolRun.OfAsync("status", path, "--on", "2025-02-01", "--format", "csv");
        ToolRun one = await ToolRun.OfAsync("status", path, "--sheet", "2023", "--on", "2025-02-01", "--format", "csv");

        Assert.StartsWith("2,01,nearPoor,", all.OutputLines[1], StringComparison.Ordinal);
        Assert.StartsWith("2,01,listEnded,", one.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("“2024” không được đọc", one.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hai hàng cùng mã hộ trong danh sách hộ: hàng sau bị loại, không gộp im lặng")]
    public async Task A_household_stands_once()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("hai.xlsx", new Workbook()
            .Sheet("Hộ", [["Mã hộ", "Chủ hộ"], ["01", "A"], ["01", "B"]])
            .Sheet("QĐ", [["Mã hộ", "Kết quả", "Loại rà soát", "Ngày quyết định"], ["01", "hộ nghèo", "thường xuyên", "05/03/2024"]])
            .ToBytes());

        ToolRun run = await ToolRun.OfAsync("status", path, "--on", "2024-04-01", "--format", "csv");

        Assert.Equal((1, 2), (run.ExitCode, run.OutputLines.Length));
        Assert.Contains("id-duplicate", run.Error, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "review check: sổ theo dõi trên Excel cho cùng kết quả như tệp JSON")]
    public async Task The_events_of_a_review_are_read_from_a_list()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ra-soat.xlsx", new Workbook().Sheet("Theo dõi", [
            ["SỔ THEO DÕI RÀ SOÁT (giả định)"],
            ["Ngày thực hiện", "Bước"],
            [new NodaTime.LocalDate(2025, 9, 5), "Lập danh sách"],
            ["12/09/2025", "tính điểm"],
            [new NodaTime.LocalDate(2025, 9, 19), "Họp dân"],
            [new NodaTime.LocalDate(2025, 9, 22), "Niêm yết công khai"],
            ["03/10/2025", "báo cáo"],
            ["06/10/2025", "xin ý kiến"],
            ["20/10/2025", "Ý kiến của cấp trên"],
        ]).ToBytes());

        ToolRun excel = await ToolRun.OfAsync("review", "check", path, "--kind", "periodic", "--from", "2025-09-01", "--on", "2025-10-25", "--format", "csv");
        ToolRun json = await ToolRun.OfAsync("review", "check", Path.Combine(Folder, "review-2025.json"), "--on", "2025-10-25", "--format", "csv");

        Assert.Equal(0, excel.ExitCode);
        Assert.Equal(json.Output, excel.Output);
    }

    [Fact(DisplayName = "review check: họp dân mỗi hộ một hàng; số người dự họp ghi ở hàng đầu")]
    public async Task A_village_meeting_has_a_row_for_each_household()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ra-soat.csv", """
            Ngày;Bước;Hộ;Số người dự họp;Số người đồng ý
            19/09/2025;họp dân;A;30;15
            19/09/2025;họp dân;B;;14
            """);

        ToolRun run = await ToolRun.OfAsync("review", "check", path, "--kind", "periodic", "--from", "2025-09-01", "--on", "2025-09-25", "--format", "json");
        string[] codes = [.. System.Text.Json.Nodes.JsonNode.Parse(run.Output)!["remarks"]!.AsArray().Select(static each => (string)each!["code"]!)];

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("meeting-at-limit", codes);
        Assert.Contains("meeting-below-limit", codes);
    }

    [Theory(DisplayName = "review check: danh sách cần --kind và --from; hàng sai nêu dòng; tệp JSON không nhận các lựa chọn này")]
    [InlineData("Ngày;Bước\n19/09/2025;họp dân\n", "ra-soat.csv", 2, "--kind", "--on 2025-10-25")]
    [InlineData("Ngày;Bước\n19/09/2025;nhảy múa\n", "ra-soat.csv", 1, "dòng 2: “nhảy múa”", "--on 2025-10-25 --kind periodic --from 2025-09-01")]
    [InlineData("Ngày;Bước\n;họp dân\n", "ra-soat.csv", 1, "dòng 2: ô này không được để trống", "--on 2025-10-25 --kind periodic --from 2025-09-01")]
    [InlineData("{}", "ra-soat.json", 2, "--kind", "--on 2025-10-25 --kind periodic")]
    public async Task A_list_of_events_that_cannot_be_used(string text, string name, int code, string expected, string options)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write(name, text);

        ToolRun run = await ToolRun.OfAsync(["review", "check", path, .. options.Split(' ')]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static string WithoutLine(string line) => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..];
}
