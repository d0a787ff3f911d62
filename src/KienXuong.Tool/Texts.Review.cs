using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of the verb <c>review</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual ReviewHelp = new("Kế hoạch và tiến độ của một kỳ rà soát", "The plan of a review, and how it stands");

    public static readonly Bilingual ReviewPlanHelp = new("Kế hoạch có ngày tháng: từng bước, thời hạn, người thực hiện, mẫu biểu, căn cứ", "The dated plan: every step, its deadline, who does it, forms, provision");

    public static readonly Bilingual ReviewCheckHelp = new("Đối chiếu các bước đã biết: đúng hạn, trễ hạn, bước tiếp theo, cảnh báo", "What is on time, what is late, what comes next, and warnings");

    public static readonly Bilingual ReviewKindHelp = new("Thủ tục", "The procedure");

    public static readonly Bilingual ReviewFromHelp = new(
        "Ngày đầu của rà soát định kỳ, hoặc ngày nhận giấy đề nghị", "The first day of the periodic review, or the day on which the request was received");

    public static readonly Bilingual ReviewStandardHelp = new("Chuẩn nghèo của danh sách, do người dùng nêu", "The poverty standard of the list, as you state it");

    public static readonly Bilingual ReviewRulesHelp = new(
        "Căn cứ mà theo người dùng các quy định này vẫn áp dụng, khi chưa biết văn bản", "The provision by which, as you state, these rules apply where no text is known");

    public static readonly Bilingual ReviewMonthsHelp = new("Lựa chọn áp dụng: cách tính 12 tháng thu nhập", "Named choice: which 12 months the income covers");

    public static readonly Bilingual CalendarHelp = new(
        "Tệp lịch làm việc JSON hoặc CSV; không có thì thứ hai đến thứ sáu, chưa trừ ngày lễ, tết", "A working calendar in JSON or CSV; without it Monday to Friday, public holidays not counted");

    public static readonly Bilingual ReviewFormatHelp = new("Dạng đầu ra", "How the answer is written");

    public static readonly Bilingual ReviewFileHelp = new(
        "Tệp JSON của kỳ rà soát (kienxuong schema review), hoặc danh sách sự kiện .xlsx, .csv (cần --kind, --from)",
        "JSON file of the review (kienxuong schema review), or a list of events .xlsx, .csv (needs --kind, --from)");

    public static readonly Bilingual ReviewTableNeedsOptions = new("danh sách sự kiện cần --kind và --from của kỳ rà soát", "a list of events needs --kind and --from of the review");

    public static readonly Bilingual ReviewOptionsOfTable = new(
        "--kind, --from, --standard, --rules, --sheet chỉ dùng với danh sách .xlsx hoặc .csv; tệp JSON tự ghi các điều này",
        "--kind, --from, --standard, --rules, --sheet go with a list .xlsx or .csv only; a JSON file says these itself");

    public static readonly Bilingual ReviewOnHelp = new("Ngày đối chiếu", "The day of the check");

    public static readonly Bilingual NoDeadline = new("luật không nêu thời hạn", "no deadline in law");

    public static readonly Bilingual NextStep = new("Tiếp theo:", "Next:");

    public static readonly Bilingual CalendarHeading = new("hàng đầu phải là date,kind", "the first line must be date,kind");

    public static readonly Bilingual CalendarEnds = new(
        "phải có đúng một ngày from và một ngày through, không trước ngày from", "there must be exactly one day from and one day through, not before it");

    public static readonly Bilingual CalendarRow = new(
        "phải là năm-tháng-ngày, rồi from, through, off hoặc working", "must be year-month-day, then from, through, off or working");

    public static readonly ImmutableArray<Bilingual> PlanHeadings =
    [
        new("Bước", "Step"), new("Sớm nhất", "From"), new("Chậm nhất", "Due"), new("Thời hạn", "Period"), new("Người thực hiện", "Who"),
        new("Mẫu biểu", "Forms"), new("Căn cứ", "Provision"), new("Tình trạng", "State"),
    ];

    public static readonly ImmutableArray<Bilingual> CheckHeadings =
    [
        new("Bước", "Step"), new("Ngày", "Day"), new("Tiến độ", "Progress"), new("Chậm nhất", "Due"), new("Thời hạn", "Period"), new("Căn cứ", "Provision"),
        new("Tình trạng", "State"),
    ];

    public static Bilingual StatedRules(string statedBy) => new(
        "; áp dụng theo quy định do người dùng nêu: " + statedBy, "; applied under the rules that the caller names: " + statedBy);

    public static Bilingual PlanTitle(LocalDate from, WorkingCalendar calendar) => new(
        $"Kế hoạch rà soát từ {DayText.Of(from)}; lịch: {Shown.Of(calendar.Name.Vietnamese)}", $"Plan of the review from {DayText.Of(from)}; calendar: {Shown.Of(calendar.Name.English)}");

    public static Bilingual CheckTitle(LocalDate on, WorkingCalendar calendar) => new(
        $"Tiến độ rà soát ngày {DayText.Of(on)}; lịch: {Shown.Of(calendar.Name.Vietnamese)}", $"The review on {DayText.Of(on)}; calendar: {Shown.Of(calendar.Name.English)}");

    public static Bilingual IncomePeriod(DateInterval days) => new(
        $"Thu nhập của 12 tháng: {DayText.Of(days.Start)} - {DayText.Of(days.End)}", $"Income of the 12 months {DayText.Of(days.Start)} - {DayText.Of(days.End)}");

    public static Bilingual OptionProblem(InputError error) => new($"--{error.Path}: {error.Message.Vietnamese}", $"--{error.Path}: {error.Message.English}");

    public static string CsvLine(int line) => "[" + Count(line) + "]";
}
