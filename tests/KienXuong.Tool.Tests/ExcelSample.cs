using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Sylvan.Data.Csv;

namespace KienXuong.Tool.Tests;

/// <summary>Xã mẫu trên Excel: the sample commune as an officer would send it: titles, a heading of two rows, numbered columns, totals, signatures, real dates.</summary>
internal static class ExcelSample
{
    private const int Households = 300;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly object?[] Nothing = [];

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["id"] = "Mã hộ",
        ["head"] = "Họ và tên chủ hộ",
        ["commune"] = "Xã/phường",
        ["area"] = "Khu vực",
        ["incomePerHead"] = "Thu nhập bình quân đầu người/tháng (đồng)",
        ["monthlyIncome"] = "Tổng thu nhập của hộ/tháng (đồng)",
        ["memberCount"] = "Số nhân khẩu",
        ["recognisedClass"] = "Phân loại",
        ["job"] = "việc làm",
        ["dependants"] = "người phụ thuộc trong hộ gia đình",
        ["nutrition"] = "dinh dưỡng",
        ["healthInsurance"] = "bảo hiểm y tế",
        ["adultEducation"] = "trình độ giáo dục của người lớn",
        ["childSchooling"] = "tình trạng đi học của trẻ em",
        ["housingQuality"] = "chất lượng nhà ở",
        ["housingArea"] = "diện tích nhà ở bình quân đầu người",
        ["waterSource"] = "nguồn nước sinh hoạt",
        ["hygienicToilet"] = "nhà tiêu hợp vệ sinh",
        ["telecomServices"] = "sử dụng dịch vụ viễn thông",
        ["informationMeans"] = "phương tiện phục vụ tiếp cận thông tin",
    };

    /// <summary>The commune: its households, and their surveys with the members.</summary>
    public static byte[] Commune()
    {
        List<string[]> households = Read("commune.csv");
        List<string[]> surveys = Read("survey-households.csv");
        List<string[]> members = Read("survey-members.csv");
        var ids = surveys.Skip(1).Take(Households).Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        return new Workbook()
            .Sheet("Danh sách hộ", List(households), "A1:E1", "A3:V3", "J5:U5")
            .Sheet("Phiếu B - hộ", Survey(surveys, members, ids))
            .Sheet("Thành viên", [[.. members[0]], .. members.Skip(1).Where(row => ids.Contains(row[0])).Select(static row => Member(row))])
            .ToBytes();
    }

    /// <summary>A list with every kind of bad row that only a workbook can have, between two sound ones.</summary>
    public static byte[] Broken() => new Workbook()
        .Sheet("Hộ", [
            ["DANH SÁCH HỘ (hàng hỏng, giả định)"],
            Nothing,
            ["STT", "Mã hộ", "Chủ hộ", "Khu vực", "Thu nhập bình quân đầu người", "Số chỉ số thiếu hụt"],
            [1, "0001", "Hộ đúng", "nông thôn", 1_500_000, 3],
            [2, new LocalDate(2024, 2, 1), "Mã bị Excel đổi thành ngày", "nông thôn", 1_500_000, 3],
            [3, Workbook.Zeros(3), "Mã là số có định dạng 0000", "nông thôn", "1.500.000", 3],
            [4, "0004", "Công thức lỗi", "nông thôn", Workbook.Error("#DIV/0!"), 3],
            [5, "0005", "Công thức chưa tính", "nông thôn", Workbook.Formula("E4*2", null), 3],
            [6, "0006", "Công thức đã tính", "nông thôn", Workbook.Formula("E4*2", "3000000"), 3],
            [7, "0007", "Ngày ở ô số", "nông thôn", 1_500_000, new LocalDate(2024, 3, 2)],
            [8, "0008", "Số lẻ đồng", "nông thôn", 1_500_000.125m, 3],
            [9, null, "Không có mã hộ", "nông thôn", 1_500_000, 3],
            [10, "0001", "Trùng mã hộ", "nông thôn", 1_500_000, 3],
            [11, "0011", "=HYPERLINK(\"http://example.invalid\")", "miền núi", 1_500_000, 3],
            ["Tổng cộng", null, null, null, Workbook.Formula("SUM(E4:E14)", "15000000")],
        ])
        .ToBytes();

    private static List<object?[]> List(List<string[]> rows)
    {
        string[] header = rows[0];
        int indicators = Array.IndexOf(header, "job");
        return
        [
            ["ỦY BAN NHÂN DÂN XÃ MẪU"],
            Nothing,
            ["DANH SÁCH HỘ RÀ SOÁT NĂM 2023 (giả định)"],
            Nothing,
            ["STT", .. header.Take(indicators).Select(static name => Headings[name]), "Thiếu hụt", .. header.Skip(indicators + 1).SkipLast(1).Select(static _ => (object?)null), Headings[header[^1]]],
            [null, .. header.Take(indicators).Select(static _ => (object?)null), .. header.Skip(indicators).SkipLast(1).Select(static name => Headings[name])],
            [.. Enumerable.Range(1, header.Length + 1).Select(static number => string.Create(CultureInfo.InvariantCulture, $"({number})"))],
            .. rows.Skip(1).Take(Households).Select((row, place) => (object?[])[place + 1, .. row.Select((text, column) => Of(header[column], text))]),
            ["Tổng cộng", null, null, null, null, null, null, Workbook.Formula("SUM(H8:H307)", "1190")],
            Nothing,
            [null, null, null, null, null, null, null, null, null, null, "Xã Mẫu, ngày 01 tháng 11 năm 2023"],
            [null, "NGƯỜI LẬP BIỂU", null, null, null, null, null, null, null, null, "TM. ỦY BAN NHÂN DÂN"],
            [null, "(Ký, ghi rõ họ tên)"],
        ];
    }

    private static IEnumerable<object?[]> Survey(List<string[]> surveys, List<string[]> members, HashSet<string> ids) =>
    [
        ["PHIẾU RÀ SOÁT (giả định), " + members.Count(row => ids.Contains(row[0])).ToString(CultureInfo.InvariantCulture) + " người ở sheet Thành viên"],
        Nothing,
        [.. surveys[0]],
        .. surveys.Skip(1).Take(Households).Select(row => (object?[])[.. row.Select((text, column) => Of(surveys[0][column], text))]),
    ];

    /// <summary>Dates of birth as real dates where the day is known, as an officer types them.</summary>
    private static object?[] Member(string[] row) =>
    [
        .. row.Select((text, column) => column != 3 ? Of(column == 0 ? "id" : "", text)
            : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day
            : text.Length == 7 ? text[5..] + "/" + text[..4] : text),
    ];

    private static object? Of(string column, string text) => column switch
    {
        "id" or "head" or "Mã hộ" => text,
        "area" => text switch { "rural" => "Nông thôn", "urban" => "Thành thị", _ => text },
        "incomePerHead" when text.EndsWith("50000", StringComparison.Ordinal) && long.TryParse(text, CultureInfo.InvariantCulture, out long income) =>
            income.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.'),
        _ when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) => number,
        _ => text,
    };

    private static List<string[]> Read(string name)
    {
        using CsvDataReader csv = CsvDataReader.Create(Path.Combine(Folder, name), new CsvDataReaderOptions { HasHeaders = false, Comment = '\0' });
        List<string[]> rows = [];
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)]);
        }

        return rows;
    }
}
