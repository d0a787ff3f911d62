using NodaTime;

namespace KienXuong.Tool.Tests;

/// <summary>Ô của tệp Excel: how cells become facts; what is not understood is refused with its cell, never guessed.</summary>
public class ExcelCellTests
{
    private static readonly object?[] Header = ["Mã hộ", "Chủ hộ", "Khu vực", "Thu nhập bình quân đầu người", "Số chỉ số thiếu hụt"];

    [Theory(DisplayName = "Số tiền: ô số, hoặc chữ có dấu chấm, dấu phẩy phân cách hàng nghìn")]
    [InlineData("1500000")]
    [InlineData("1.500.000")]
    [InlineData("1,500,000")]
    [InlineData("1 500 000 đồng")]
    public async Task An_amount_is_a_number_or_a_text(string amount)
    {
        ExcelRun run = await ExcelRun.OfAsync(Header, ["A", "Hộ", "nông thôn", amount, 3], ["B", "Hộ", "Nông thôn", 1_500_000, "3"]);

        Assert.Equal(0, run.Run.ExitCode);
        Assert.Equal(["Mã loại hộ", "poor", "poor"], run.Sheets["Hộ"].Column("F"));
    }

    [Theory(DisplayName = "Ô không hiểu được bị loại, lý do nêu sheet, hàng, cột")]
    [InlineData("1.50", "Hộ!D2: “1.50” không phải là số nguyên", "not-a-number")]
    [InlineData("1,500.000", "Hộ!D2: “1,500.000” không phải là số nguyên", "not-a-number")]
    [InlineData("nhiều", "Hộ!D2: “nhiều” không phải là số nguyên", "not-a-number")]
    public async Task A_text_that_is_no_amount_is_refused_with_its_cell(string amount, string message, string code)
    {
        ExcelRun run = await ExcelRun.OfAsync(Header, ["A", "Hộ", "nông thôn", amount, 3]);

        Reject reject = Assert.Single(run.Rejects);
        Assert.Equal((code, "2", "A"), (reject.Code, reject.Line, reject.Id));
        Assert.StartsWith(message, reject.Vietnamese, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Ô số có ba chữ số lẻ là số lẻ, không phải hàng nghìn")]
    public async Task A_number_with_three_decimals_is_not_taken_for_thousands()
    {
        ExcelRun run = await ExcelRun.OfAsync(Header, ["A", "Hộ", "nông thôn", 1500.125m, 3]);

        Assert.Equal("not-a-number", Assert.Single(run.Rejects).Code);
    }

    [Fact(DisplayName = "Lỗi kiểm tra dữ liệu cũng nêu ô")]
    public async Task What_the_law_checks_names_its_cell_too()
    {
        ExcelRun run = await ExcelRun.OfAsync(Header, ["A", "Hộ", "nông thôn", -1, 3]);

        Reject reject = Assert.Single(run.Rejects);
        Assert.Equal("income-negative", reject.Code);
        Assert.StartsWith("Hộ!D2: ", reject.English, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Mã có số 0 ở đầu được giữ: ô chữ, hoặc ô số có định dạng 0000")]
    public async Task Leading_zeros_are_kept()
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet("Hộ", [Header, ["0012", null, 2, 1_500_000, 3], [Workbook.Zeros(13), null, 2, 1_500_000, 3], [1000, null, 2, 1_500_000, 3]]));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["2,0012", "3,0013", "4,1000"], run.OutputLines.Skip(1).Select(static line => line[..6]));
    }

    [Fact(DisplayName = "Mã hộ là ô số thường: các chữ số của nó, dài ngắn khác nhau đều nhận, cả ở danh sách thành viên")]
    public async Task A_number_is_an_id_by_its_digits()
    {
        ToolRun run = await ExcelRun.AssessAsync(new Workbook().Sheet("Hộ", [Header, .. Enumerable.Range(1, 300).Select(static number => (object?[])[number, null, 2, 1_500_000, 3]), ["0301", null, 2, 1_500_000, 3]]));
        ExcelRun survey = await ExcelRun.OfAsync(
            new Workbook()
                .Sheet("Hộ", [["Mã hộ", "Khu vực", "Tỉnh"], [7, 2, "Thái Bình"], [12, 2, "Thái Bình"]])
                .Sheet("Thành viên", [["Mã hộ", "B.1", "B.3", "B.4"], [7, 1, 1, 1980], [12, 1, 1, 1980]]),
            "survey", "2024-10-01");

        Assert.Equal((0, 0), (run.ExitCode, survey.Run.ExitCode));
        Assert.Equal(
            [("2", "1"), ("11", "10"), ("101", "100"), ("301", "300"), ("302", "0301")],
            run.OutputLines.Select(static line => line.Split(',')).Where(static cells => cells[0] is "2" or "11" or "101" or "301" or "302").Select(static cells => (cells[0], cells[1])));
    }

    [Fact(DisplayName = "Mã xã có năm chữ số: ô số ngắn hơn thì bị loại, có thể đã mất số 0")]
    public async Task A_code_of_fixed_length_may_have_lost_zeros()
    {
        ExcelRun run = await ExcelRun.OfAsync(
            new Workbook().Sheet("Hộ", [["Mã hộ", "Mã xã", "Thu nhập bình quân đầu người", "Số chỉ số thiếu hụt"], [1, 13075, 1_500_000, 3], [2, 1307, 1_500_000, 3], [3, "13075", 1_500_000, 3]]), "assess", "2023-11-01");

        Reject reject = Assert.Single(run.Rejects);
        Assert.Equal(("code-as-number", "3", "2"), (reject.Code, reject.Line, reject.Id));
        Assert.StartsWith("Hộ!B3: ", reject.Vietnamese, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Mã hộ là ô số có phần lẻ, quá dài hoặc là ngày thì bị loại: không còn là mã đã ghi")]
    [InlineData("12345.5")]
    [InlineData("date")]
    [InlineData("12345678901234567")]
    public async Task A_number_that_is_no_code(string code)
    {
        object cell = code == "date" ? new LocalDate(2024, 3, 1) : decimal.Parse(code, System.Globalization.CultureInfo.InvariantCulture);

        ExcelRun run = await ExcelRun.OfAsync(Header, [cell, null, 2, 1_500_000, 3], ["00001", null, 2, 1_500_000, 3]);

        Reject reject = Assert.Single(run.Rejects);
        Assert.Equal(("code-as-number", "2"), (reject.Code, reject.Line));
        Assert.StartsWith("Hộ!A2: ", reject.Vietnamese, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Công thức: lấy giá trị đã tính; lỗi hoặc chưa tính thì bị loại")]
    public async Task A_formula_is_its_value()
    {
        ExcelRun run = await ExcelRun.OfAsync(
            Header,
            ["A", null, 2, Workbook.Formula("1000000+500000", "1500000"), 3],
            ["B", null, 2, Workbook.Error("#REF!"), 3],
            ["C", null, 2, Workbook.Formula("D2", null), 3],
            ["D", Workbook.Error("#N/A"), 2, 1_500_000, 3]);

        Assert.Equal([("3", "cell-error"), ("4", "formula-without-value"), ("5", "cell-error")], run.Rejects.Select(static each => (each.Line, each.Code)));
        Assert.Equal("poor", run.Sheets["Hộ"]["F2"]);
        Assert.Equal("Hộ!D3: “#REF!” là lỗi của bảng tính; hãy sửa công thức của ô", run.Rejects[0].Vietnamese);
    }

    [Theory(DisplayName = "Ngày sinh: ô ngày của Excel, theo năm 1900 hay 1904, hoặc chữ")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_date_is_a_real_one_or_a_text(bool from1904)
    {
        Workbook.Cell serial = Workbook.Serial(from1904 ? "39722" : "41184");    // 02/10/2012

        ExcelRun run = await MembersAsync(from1904, serial, "01/10/2012", "2012-10-01", "10/2012", 2012, Workbook.Month(2012, 10));

        Assert.DoesNotContain(run.Rejects, static each => each.Code == "not-a-date");
    }

    [Theory(DisplayName = "Ô ngày chính xác tới đâu là do định dạng: ngày, tháng, năm")]
    [InlineData("dd/mm/yyyy", "41184", "02/10/2012")]
    [InlineData("[$-42A]d mmmm yyyy;@", "41184", "02/10/2012")]
    [InlineData("mm/yyyy", "41184", "10/2012")]
    [InlineData("yyyy", "41184", "2012")]
    [InlineData("d-mmm", "41184", "02/10")]
    [InlineData("dd/mm/yyyy", "1", "01/01/1900")]
    [InlineData("dd/mm/yyyy", "61", "01/03/1900")]
    [InlineData("#,##0\\ \"đ\"", "1500000", "1500000")]
    [InlineData("[Red]0.00", "18.600000000000001", "18.6")]
    [InlineData("General", "1.5E6", "1500000")]
    public void A_format_says_how_exact_a_date_is(string format, string number, string text) =>
        Assert.Equal(text, Excel.NumberFormat.Of(format).CellOf(number, from1904: false).Text);

    [Theory(DisplayName = "Ngày không rõ thì bị loại, không đoán")]
    [InlineData("2012", "2012 → 04/07/1905")]
    [InlineData("60", "60 (?)")]
    [InlineData("-5", "-5 (?)")]
    [InlineData("41184.5", "02/10/2012 12:00")]
    public async Task A_date_that_is_not_clear_is_refused(string serial, string shown)
    {
        ExcelRun run = await MembersAsync(from1904: false, Workbook.Serial(serial));

        Reject reject = Assert.Single(run.Rejects, static each => each.Code == "not-a-date");
        Assert.StartsWith($"Thành viên!C2: “{shown}” không phải là ngày", reject.Vietnamese, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Số đo: 18,5 là số lẻ; 1.500 không rõ là nghìn hay lẻ")]
    [InlineData("134,5", null)]
    [InlineData("1.345", "ambiguous-number")]
    [InlineData("1,345", "ambiguous-number")]
    public async Task A_measure_is_never_guessed(string height, string? code)
    {
        ExcelRun run = await ExcelRun.OfAsync(
            new Workbook()
                .Sheet("Hộ", [["Mã hộ", "Chủ hộ", "Khu vực", "Tỉnh"], ["A", "Hộ", 2, "Thái Bình"]])
                .Sheet("Thành viên", [["Mã hộ", "B.1", "B.4", "B.6"], ["A", 1, 2015, height], ["A", 2, 2016, 120.125m]]),
            "survey", "2024-10-01");

        Assert.Equal(code is null ? [] : [code], run.Rejects.Select(static each => each.Code));
    }

    private static Task<ExcelRun> MembersAsync(bool from1904, params object[] births) => ExcelRun.OfAsync(
        new Workbook { From1904 = from1904 }
            .Sheet("Hộ", [["Mã hộ", "Chủ hộ", "Khu vực", "Tỉnh"], ["A", "Hộ", 2, "Thái Bình"]])
            .Sheet("Thành viên", [["Mã hộ", "B.1", "B.4", "B.5"], .. births.Select((birth, place) => (object?[])["A", place + 1, birth, 1])]),
        "survey", "2024-10-01");
}
