using System.Collections.Frozen;

namespace KienXuong.Domain.Json;

/// <summary>What the properties of a review, a plan, a check and a working calendar mean, in both languages.</summary>
internal static class ReviewSchemaTexts
{
    /// <summary>By the name of the property, or by its path where the name means something else there.</summary>
    private static readonly FrozenDictionary<string, Bilingual> Others = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["kind"] = new("thủ tục", "the procedure"),
        ["standard"] = new("chuẩn nghèo của danh sách do người dùng nêu: 2016, 2022 hoặc 2027", "the poverty standard of the list as the caller states it: 2016, 2022 or 2027"),
        ["statedProvision"] = new("căn cứ mà theo người dùng các quy định này vẫn áp dụng", "the provision by which, as the caller states, these rules apply"),
        ["statedBy"] = new("căn cứ mà theo người dùng quy định của bước này áp dụng; không có thì không nêu", "the provision by which, as the caller states, the rules of this step apply; absent where none is stated"),
        ["incomeMonths"] = new("cách tính 12 tháng thu nhập", "which 12 months the income covers"),
        ["events"] = new("những bước đã biết là đã xảy ra", "the steps that are known to have happened"),
        ["stage"] = new("bước", "the step"),
        ["on"] = new("ngày, năm-tháng-ngày", "the day, year-month-day"),
        ["household"] = new("mã hộ, tùy người dùng đặt", "code of the household, as the caller knows it"),
        ["attendees"] = new("tổng số người dự họp theo biên bản", "all attendees, as in the minutes"),
        ["agreed"] = new("số người đồng ý với kết quả của từng hộ", "how many agree, household by household"),
        ["agree"] = new("số người đồng ý", "how many agree"),
        ["start"] = new("ngày bắt đầu rà soát", "the day on which the review starts"),
        ["calendar"] = new("lịch làm việc đã dùng", "the working calendar used"),
        ["procedure"] = new("thủ tục áp dụng, thời gian và căn cứ", "the procedure applied, its days and provision"),
        ["codes"] = new("mã thủ tục", "the codes of the procedure"),
        ["incomeFrom"] = new("ngày đầu của 12 tháng", "the first day of the 12 months"),
        ["incomeThrough"] = new("ngày cuối của 12 tháng", "the last day of the 12 months"),
        ["steps"] = new("các bước, theo thứ tự cố định", "the steps in their fixed order"),
        ["next"] = new("bước tiếp theo", "what comes next"),
        ["findings"] = new("tiến độ từng bước", "how each step stands"),
        ["progress"] = new("tiến độ", "how it stands"),
        ["remarks"] = new("cảnh báo, không phải lỗi", "warnings, never errors"),
        ["message"] = new("nội dung", "the text"),
        ["onComplaint"] = new("chỉ có khi có khiếu nại", "only after a complaint"),
        ["who"] = new("người thực hiện", "who does it"),
        ["rule"] = new("việc phải làm", "what is done"),
        ["from"] = new("ngày đầu, năm-tháng-ngày", "the first day, year-month-day"),
        ["due"] = new("ngày cuối theo luật; không có là luật không nêu thời hạn", "the last day by the law; left out where the law names no deadline"),
        ["day"] = new("ngày cuối, năm-tháng-ngày", "the last day, year-month-day"),
        ["unknown"] = new("vì sao không tính được", "why it cannot be counted"),
        ["withoutHolidays"] = new("ngày làm việc chưa trừ ngày lễ, tết", "working days counted without public holidays"),
        ["figure"] = new("con số của luật", "the figure of the law"),
        ["forms"] = new("mẫu biểu", "the forms"),
        ["weekend"] = new("ngày nghỉ hằng tuần; không có là thứ bảy, chủ nhật", "the days of rest of a week; without it Saturday and Sunday"),
        ["daysOff"] = new("ngày lễ, tết và ngày nghỉ bù", "public holidays and days off in lieu"),
        ["workingDays"] = new("ngày làm bù", "days of a weekend on which people work"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a property is; those that decisions have too mean the same.</summary>
    public static Bilingual Of(string path) => Others.TryGetValue(path[(path.LastIndexOf('.') + 1)..], out Bilingual? text) ? text : SchemaTexts.OfDecision(path);
}
