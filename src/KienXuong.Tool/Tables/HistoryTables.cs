using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Surveys;
using NodaTime;
using static KienXuong.Tool.Tables.ItemColumns;
using EventBuilder = KienXuong.Tool.Tables.ItemBuilder<KienXuong.Domain.Reviews.StatusEvent>;
using RecognitionBuilder = KienXuong.Tool.Tables.ItemBuilder<KienXuong.Domain.Reviews.Recognition>;

namespace KienXuong.Tool.Tables;

/// <summary>Danh sách của lịch sử: households, decisions, events and dated facts, one row each. A survey as a whole stands in JSON alone.</summary>
internal static class HistoryTables
{
    private static readonly TableList<DatedHousehold, ItemBuilder<DatedHousehold>, DatedHousehold> Households = new(
        null,
        new(OfHousehold<ItemBuilder<DatedHousehold>>(), static record => new(record, new())),
        static (household, _) => household,
        Column.Head, Column.Commune);

    private static readonly TableList<DatedHousehold, RecognitionBuilder, Recognition> Recognitions = new(
        "recognitions",
        new(
            [
                .. OfHousehold<RecognitionBuilder>(),
                Of<RecognitionBuilder, Recognition, RecognitionClass>("class", Choice<RecognitionClass>(
                        ("nghèo", RecognitionClass.Poor), ("cận nghèo", RecognitionClass.NearPoor), ("mức sống trung bình", RecognitionClass.AverageLivingStandard),
                        ("thoát nghèo trở thành hộ cận nghèo", RecognitionClass.EscapedToNearPoor), ("thoát nghèo, trở thành hộ cận nghèo", RecognitionClass.EscapedToNearPoor),
                        ("thoát nghèo thành cận nghèo", RecognitionClass.EscapedToNearPoor), ("thoát nghèo, thành cận nghèo", RecognitionClass.EscapedToNearPoor),
                        ("thoát nghèo, vượt chuẩn cận nghèo", RecognitionClass.EscapedAboveNearPoor), ("thoát nghèo vượt chuẩn cận nghèo", RecognitionClass.EscapedAboveNearPoor),
                        ("thoát nghèo, đồng thời thoát cận nghèo", RecognitionClass.EscapedAboveNearPoor), ("thoát cận nghèo", RecognitionClass.EscapedNearPoverty),
                        ("không thuộc danh sách", RecognitionClass.NotOnList)),
                    static (r, v) => r with { Class = v }, "Kết quả", "Kết quả công nhận", "Kết quả rà soát", "Loại hộ", "Phân loại", "Phân loại hộ"),
                Of<RecognitionBuilder, Recognition, RecognitionKind>("kind", Choice<RecognitionKind>(("định kỳ", RecognitionKind.Yearly), ("hằng năm", RecognitionKind.Yearly)),
                    static (r, v) => r with { Kind = v }, "Loại rà soát", "Hình thức rà soát", "Đợt rà soát", "Kỳ rà soát"),
                Of<RecognitionBuilder, Recognition, LocalDate>("decided", Cells.Day, static (r, v) => r with { Decided = v }, "Ngày quyết định", "Ngày QĐ", "Ngày ký", "Ngày ban hành", "Ngày công nhận"),
                Text<RecognitionBuilder, Recognition>("number", static (r, v) => r with { Number = v }, "Số quyết định", "Số QĐ", "Quyết định số", "Quyết định"),
                Text<RecognitionBuilder, Recognition>("issuer", static (r, v) => r with { Issuer = v }, "Cơ quan ban hành", "Người quyết định", "Người ký"),
                Of<RecognitionBuilder, Recognition, int>("reviewYear", Fields.Number, static (r, v) => r with { ReviewYear = v }, "Năm rà soát"),
                Text<RecognitionBuilder, Recognition>("standard", static (r, v) => r with { Standard = v }, "Chuẩn", "Chuẩn nghèo"),
                Of<RecognitionBuilder, Recognition, int>("policyYear", Fields.Number, static (r, v) => r with { PolicyYear = v }, "Năm thực hiện", "Năm thực hiện chính sách", "Năm hưởng chính sách"),
                Text<RecognitionBuilder, Recognition>("layer", static (r, v) => r with { Layer = v }, "Lớp quy định", "Chuẩn riêng"),
                Of<RecognitionBuilder, Recognition, LocalDate>("through", Cells.Day, static (r, v) => r with { Through = v }, "Ngày hết hạn", "Ngày hết hạn giấy chứng nhận", "Có giá trị đến"),
                Of<RecognitionBuilder, Recognition, MovementKind>("movement", ListCell<MovementKind>.One, static (r, v) => r with { Movement = v }, "Biến động", "Diễn biến"),
            ],
            static record => new(record, new() { Class = default, Kind = default, Decided = default }, "class", "kind", "decided")),
        static (household, recognition) => recognition is null ? household : household with { History = household.History.With(recognition) },
        "decided");

    private static readonly TableList<DatedHousehold, EventBuilder, StatusEvent> Events = new(
        "events",
        new(
            [
                .. OfHousehold<EventBuilder>(),
                Of<EventBuilder, StatusEvent, StatusEventKind>("kind", Choice<StatusEventKind>(
                        ("nhập hộ", StatusEventKind.Merge), ("chuyển khẩu đến", StatusEventKind.MoveIn), ("chuyển khẩu đi", StatusEventKind.MoveOut), ("chết", StatusEventKind.Death)),
                    static (e, v) => e with { Kind = v }, "Biến cố", "Sự việc", "Thay đổi của hộ"),
                Of<EventBuilder, StatusEvent, LocalDate>("date", Cells.Day, static (e, v) => e with { Date = v }, "Ngày", "Từ ngày", "Ngày xảy ra", "Ngày biến cố"),
                Of<EventBuilder, StatusEvent, PovertyClass>("class", Class, static (e, v) => e with { Class = v }, "Loại hộ sau biến cố", "Loại hộ sau đó", "Loại hộ"),
                Text<EventBuilder, StatusEvent>("source", static (e, v) => e with { Source = v }, "Căn cứ", "Giấy tờ", "Theo văn bản"),
            ],
            static record => new(record, new() { Kind = default, Date = default }, "kind", "date")),
        static (household, happened) => happened is null ? household : household with { History = household.History.With(happened) },
        "kind");

    private static readonly TableList<DatedHousehold, ChangeBuilder, DatedChange> Changes = new(
        "changes",
        new(ChangeColumns.All, static record => new(record)),
        static (household, change) => change is null ? household : household with { Changes = household.Changes.Add(change) },
        "date");

    /// <summary>The lists.</summary>
    public static readonly TableContract<DatedHousehold> Contract = new(
        static id => new() { Id = id }, Recognitions, [Households, Recognitions, Events, Changes],
        new("Mã hộ, Kết quả, Loại rà soát, Ngày quyết định, Số quyết định", "id, class, kind, decided, number"));
}
