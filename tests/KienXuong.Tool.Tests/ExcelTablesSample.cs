using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using NodaTime;

namespace KienXuong.Tool.Tests;

/// <summary>Mẫu nhiều bảng trên Excel: residents, income forms and histories as a commune keeps them: one sheet a kind of row, merged ids, real dates, text numbers.</summary>
internal static class ExcelTablesSample
{
    private static readonly object?[] Nothing = [];

    private static readonly string[] Classes =
    [
        "Hộ nghèo", "Hộ cận nghèo", "Thoát nghèo, trở thành hộ cận nghèo", "Thoát nghèo, vượt chuẩn cận nghèo", "Thoát cận nghèo", "Hộ có mức sống trung bình",
        "Không thuộc danh sách",
    ];

    /// <summary>Persons of three households; the id stands in the first row of each, as in merged cells.</summary>
    public static byte[] Residents() => new Workbook()
        .Sheet("Người trong hộ", [
            ["DANH SÁCH NGƯỜI TẠI CHỖ Ở CỦA HỘ (giả định)"],
            Nothing,
            ["STT", "Mã hộ", "Họ và tên", "Quan hệ với chủ hộ", "Đăng ký cư trú", "Cùng ăn, cùng ở", "Đóng góp vào chi tiêu chung", "Không thể đóng góp", "Ghi chú"],
            [1, "NGUOI-01", "Người một", "Chủ hộ", "Thường trú", "có", "x", null, "=1+1"],
            [2, null, "Người hai", "Vợ", "Thường trú", "có", "có", null, null],
            [3, null, "Người ba", "Con", "tạm trú", "có", null, "có", "trẻ nhỏ"],
            [4, "NGUOI-02", "Người bốn", "chủ hộ", "thường trú", "C", "C", null, null],
            [5, null, "Người năm", "Mẹ", "chưa đăng ký", "C", "C", null, null],
            [6, null, "Người sáu", "con đẻ", null, "?", null, null, null],
            [7, "NGUOI-03", "Người bảy", "Chủ hộ", "Thường trú", "có", "có", null, null],
            [8, null, "Người tám", "cháu", "Thường trú", "có", "có", null, "cháu ruột hay không thì phải ghi rõ"],
        ], "A1:I1", "B4:B6", "B7:B9", "B10:B11")
        .ToBytes();

    /// <summary>Income forms of four households, one row each with a heading of two rows; the members and the other sources in sheets of their own.</summary>
    public static byte[] Income() => new Workbook()
        .Sheet("Phiếu thu nhập", [
            ["PHIẾU KHẢO SÁT THU NHẬP 12 THÁNG (giả định), đơn vị: nghìn đồng"],
            Nothing,
            ["Mã hộ", "Chủ hộ", "Khu vực", "Phân loại", "Ngày tiếp nhận", "Phiếu đã ghi đủ", "1. Trồng trọt", null, "2. Chăn nuôi", null, "8. Tiền lương, tiền công", null],
            [null, null, null, null, null, null, "Tổng thu", "Tổng chi", "Tổng thu", "Tổng chi", "Tổng thu", "Tổng chi"],
            ["THU-01", "Hộ thu một", "Nông thôn", "hộ không thuộc hộ nghèo, hộ cận nghèo", new LocalDate(2024, 5, 20), "có", "60.000", 10_000, null, null, 30_000, null],
            ["THU-02", "Hộ thu hai", "Nông thôn", null, "20/05/2024", "có", 40_000, 12_000, 8_000, "3.000", null, null],
            ["THU-03", "Hộ thu ba", "Nông thôn", null, new LocalDate(2024, 5, 21), null, 60_000, 10_000, null, null, null, null],
            ["THU-04", "Hộ thu bốn", "Nông thôn", null, "31/02/2024", "có", "nhiều", 10_000, null, null, null, null],
            ["Tổng cộng", null, null, null, null, null, Workbook.Formula("SUM(G5:G8)", "160000"), null, null, null, null, null],
        ], "A1:L1", "G3:H3", "I3:J3", "K3:L3")
        .Sheet("Thành viên", [
            ["Mã hộ", "Họ và tên", "Số định danh", "Người lao động"],
            ["THU-01", "Thu A", "034080000001", "có"],
            ["THU-01", "Thu B", null, "có"],
            ["THU-01", "Thu C", null, "không"],
            ["THU-01", "Thu D", null, "không"],
            ["THU-02", "Thu E", null, "có"],
            ["THU-02", "Thu G", null, null],
            ["THU-03", "Thu H", null, "có"],
            ["THU-04", "Thu I", null, "có"],
            ["THU-99", "Thu K", null, "có"],
        ])
        .Sheet("Khoản khác", [
            ["Mã hộ", "Khoản thu", "Tổng thu", "Tổng chi", "Được tính"],
            ["THU-01", "Lương hưu", 12_000, 0, "có"],
            ["THU-01", "Trợ cấp xã hội hằng tháng", 6_000, 0, "không"],
        ])
        .ToBytes();

    /// <summary>The households of history-2021-2028.jsonl: their decisions and events, and the facts that a row can hold.</summary>
    public static byte[] History()
    {
        DatedHousehold[] households = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", "history-2021-2028.jsonl")).Select(static line => DatedHouseholdJson.Read(line).Household!)];
        return new Workbook()
            .Sheet("Hộ", [["Mã hộ", "Chủ hộ", "Xã"], .. households.Select(static (each, place) => (object?[])[each.Id, "Hộ lịch sử " + "ABC"[place], "Xã Kiến Xương"])])
            .Sheet("Quyết định", [
                ["Mã hộ", "Kết quả công nhận", "Loại rà soát", "Ngày quyết định", "Số quyết định", "Cơ quan ban hành", "Năm rà soát", "Chuẩn nghèo", "Năm thực hiện chính sách", "Biến động"],
                .. households.SelectMany(static each => each.History.Recognitions.Select(one => (object?[])
                [
                    each.Id, Classes[(int)one.Class], one.Kind == RecognitionKind.Yearly ? "Định kỳ" : "Thường xuyên", one.Decided, one.Number, one.Issuer, one.ReviewYear, one.Standard, one.PolicyYear,
                    one.Movement is null ? null : "tái nghèo",
                ])),
            ])
            .Sheet("Biến cố", [
                ["Mã hộ", "Ngày", "Biến cố", "Loại hộ sau biến cố", "Căn cứ"],
                .. households.SelectMany(static each => each.History.Events.Select(one => (object?[])[each.Id, one.Date, "Tách hộ", "Hộ nghèo", one.Source])),
            ])
            .Sheet("Thay đổi", [
                ["Mã hộ", "Ngày", "Khu vực", "Mã xã", "Mã xã cũ", "Nơi ở", "Thu nhập bình quân đầu người/tháng (đồng)", "Số thành viên", "Biến động nhân khẩu", "Thành viên", "Ngày sinh", "Số chỉ số thiếu hụt", "Ghi chú"],
                .. households.SelectMany(static each => each.Changes.Select(one => (object?[])
                [
                    each.Id, one.Date, one.Area is null ? null : "Thành thị", one.CommuneCode, one.OldCommuneCode, one.Place, one.Household?.IncomePerHead?.Amount, one.Household?.Members?.Count,
                    one.Born is not null ? "sinh" : one.Dies is not null ? "chết" : null, one.Born?.Id ?? one.Dies, one.Born is null ? null : one.Date,
                    CountOf(one), one.Note,
                ])),
            ])
            .ToBytes();
    }

    private static int? CountOf(DatedChange change) => change.Household is not { } household ? null
        : household.DeprivationCount ?? (household.Deprivations2016.IsUnknown && household.Deprivations2022.IsUnknown ? null : 3);
}
