using System.Collections.Immutable;
using KienXuong.Domain;

namespace KienXuong.Tool;

/// <summary>The words of the verbs <c>status</c> and <c>timeline</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual StatusHelp = new(
        "Tình trạng của mọi hộ trong một tệp lịch sử vào một ngày: loại hộ, từ ngày nào, theo quyết định nào",
        "The status of every household of a file of histories on a day: its class, since when, by which decision.\n" +
        "Mã kết thúc / Exit codes: 0 xong / done; 1 có hàng bị loại / some rows rejected; 2 sai cách dùng, lỗi tệp / wrong usage, unusable file");

    public static readonly Bilingual TimelineHelp = new(
        "Dòng thời gian của một hộ: từng khoảng ngày với loại hộ, chuẩn, thời hạn mới thoát nghèo và lý do (dữ kiện, tuổi, pháp luật, công nhận)",
        "The timeline of one household: intervals with class, standard, windows of newly escaped and the reasons (fact, age, law, recognition)");

    public static readonly Bilingual HistoryFileHelp = new(
        "Tệp lịch sử: .xlsx, .csv (các quyết định), .json, .jsonl; dấu - là đầu vào chuẩn (cần --input)", "The file of histories: .xlsx, .csv (the decisions), .json, .jsonl; - is standard input (needs --input)");

    public static readonly Bilingual FromHelp = new("Ngày đầu, bắt buộc", "The first day, required");

    public static readonly Bilingual ToHelp = new("Ngày cuối, bắt buộc", "The last day, required");

    public static readonly Bilingual CountingHelp = new(
        "Danh sách hằng năm có giá trị từ 01/01 năm sau (next-january, mặc định) hay từ ngày quyết định (from-decision); văn bản không nói",
        "A yearly decision counts from 01/01 of the next year (next-january, default) or from its day (from-decision); the texts do not say");

    public static readonly Bilingual LookBackHelp = new(
        "Số năm nhìn lại để xác định tái nghèo; không có thì chưa biết, văn bản không nói", "Years that a relapse looks back; without it unknown, the texts do not say");

    public static readonly Bilingual TimelineFormatHelp = new("Định dạng; mặc định: text (để đọc)", "Format; default: text (to read)");

    public static readonly Bilingual PeriodBackwards = new("ngày cuối trước ngày đầu", "the last day is before the first");

    public static Bilingual NoYears(string text) => new(
        $"“{text}” không phải là số năm từ 0 đến 100", $"“{text}” is no number of years from 0 to 100");

    public static readonly ImmutableArray<Bilingual> StatusTableHeadings =
    [
        new("Mã hộ", "Id"), new("Loại hộ", "Class"), new("Từ ngày", "Since"), new("Đến ngày", "Through"), new("Theo", "By"), new("Căn cứ", "Provision"), new("Lựa chọn khác", "Other choice"),
    ];

    public static readonly ImmutableArray<Bilingual> StatusCsvHeadings =
    [
        new("Dòng", "line"), new("Mã hộ", "id"), new("Mã loại hộ", "class_code"), new("Loại hộ", "class"), new("Từ ngày", "since"), new("Quyết định có giá trị từ", "counts_from"),
        new("Quyết định có giá trị đến", "counts_through"), new("Chuẩn", "standard"), new("Năm rà soát", "review_year"), new("Năm thực hiện", "policy_year"), new("Theo", "by"),
        new("Căn cứ", "provision"), new("Lựa chọn khác", "other_choice"),
    ];
}
