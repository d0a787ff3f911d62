using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of tables, CSV files and summaries.</summary>
internal static partial class Texts
{
    public static readonly ImmutableArray<Bilingual> DecisionHeadings =
    [
        new("Dòng", "line"),
        new("Mã hộ", "id"),
        new("Chủ hộ", "head"),
        new("Xã", "commune"),
        new("Mã loại hộ", "class_code"),
        new("Loại hộ", "class"),
        new("Quy tắc áp dụng", "route"),
        new("Dữ kiện còn thiếu", "missing"),
        new("Thấp hơn chuẩn thu nhập (đồng)", "below_income_line"),
        new("Số chỉ số còn thiếu so với mức (âm là nhiều hơn)", "indicators_to_cut_off"),
        new("Căn cứ", "provision"),
        new("Chưa kiểm chứng", "unconfirmed"),
    ];

    public static readonly ImmutableArray<Bilingual> TableHeadings =
    [
        new("Mã hộ", "Id"),
        new("Chủ hộ", "Head"),
        new("Xã", "Commune"),
        new("Loại hộ", "Class"),
        new("Quy tắc / còn có thể", "Route / possible"),
        new("Dữ kiện cần biết thêm", "Missing"),
        new("So với chuẩn thu nhập", "To the income line"),
        new("So với mức chỉ số", "To the count"),
        new("Căn cứ", "Provision"),
        new("Chưa kiểm chứng", "Unconfirmed"),
    ];

    public static readonly ImmutableArray<Bilingual> RejectHeadings =
        [new("Dòng", "Line"), new("Mã hộ", "Id"), new("Cột", "Field"), new("Mã lỗi", "Code"), new("Lý do", "Reason")];

    public static readonly ImmutableArray<Bilingual> SummaryHeadings =
        [new("Loại hộ", "Class"), new("Số hộ", "Households"), new("% hàng", "% of rows")];

    public static readonly ImmutableArray<Bilingual> InstrumentHeadings =
        [new("Văn bản", "Instrument"), new("Nội dung", "Subject"), new("Ngày ký", "Signed"), new("Hiệu lực từ", "In force from"), new("Kiểm chứng", "Verification")];

    public static readonly ImmutableArray<Bilingual> ParameterHeadings =
    [
        new("Mã", "Code"),
        new("Tên", "Name"),
        new("Giá trị", "Value"),
        new("Từ ngày", "From"),
        new("Đến ngày", "Through"),
        new("Căn cứ", "Provision"),
        new("Kiểm chứng", "Verification"),
        new("Ghi chú", "Note"),
    ];

    public static readonly ImmutableArray<Bilingual> NotInForceHeadings =
        [new("Mã", "Code"), new("Chưa biết hoặc không có hiệu lực vào ngày này", "Not known or not in force on this day")];

    public static readonly Bilingual Undetermined = new("chưa xác định", "undetermined");

    public static readonly Bilingual Or = new(" hoặc ", " or ");

    public static readonly Bilingual Rejected = new("Hàng bị loại", "Rejected rows");

    public static readonly Bilingual Total = new("Tổng số", "Total");

    public static readonly Bilingual Reading = new("Đang đọc", "Reading");

    public static readonly Bilingual AtTheLine = new("bằng chuẩn", "at the line");

    public static readonly Bilingual CutOffReached = new("đã đạt", "reached");

    public static Bilingual BelowTheLine(Vnd amount) => new($"thấp hơn {amount}", $"{amount.ToString(Language.English)} below");

    public static Bilingual AboveTheLine(Vnd amount) => new($"cao hơn {amount}", $"{amount.ToString(Language.English)} above");

    public static Bilingual CutOffShort(string count) => new($"còn {count}", $"{count} short");

    public static Bilingual AndMore(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $" và {count} dữ kiện khác"), string.Create(CultureInfo.InvariantCulture, $" and {count} more"));

    public static Bilingual OnLine(long line) => new(
        string.Create(CultureInfo.InvariantCulture, $"(dòng {line})"), string.Create(CultureInfo.InvariantCulture, $"(line {line})"));

    public static Bilingual OnLine(long line, Bilingual text) => new(
        string.Create(CultureInfo.InvariantCulture, $"dòng {line}: {text.Vietnamese}"), string.Create(CultureInfo.InvariantCulture, $"line {line}: {text.English}"));

    public static Bilingual HouseholdOnLine(string id, long line) => new(
        string.Create(CultureInfo.InvariantCulture, $"Hộ {id} (dòng {line})"), string.Create(CultureInfo.InvariantCulture, $"Household {id} (line {line})"));

    public static Bilingual SummaryTitle(LocalDate date) => new("Tổng hợp, ngày " + DayText.Of(date), "Summary, on " + DayText.Of(date));

    public static Bilingual LawTitle(LocalDate date) => new("Văn bản và giá trị, ngày " + DayText.Of(date), "Instruments and values, on " + DayText.Of(date));

    public static Bilingual StandardApplied(StandardInForce standard) => new(
        "Chuẩn áp dụng: " + Of(standard, Language.Vietnamese, " đến "), "Standard applied: " + Of(standard, Language.English, " to "));

    public static Bilingual StandardNamed(Bilingual? inForce) => inForce is null
        ? new("chuẩn do người dùng nêu; vào ngày này không có chuẩn nào trong phạm vi", "the standard was named by the user; no standard is covered on this day")
        : new("chuẩn do người dùng nêu; chuẩn có hiệu lực vào ngày này là " + inForce.Vietnamese, "the standard was named by the user; in force on this day is the " + inForce.English);

    public static Bilingual LeftOut(Bilingual subject) => new("ngoài phạm vi: " + subject.Vietnamese, "not covered: " + subject.English);

    public static Bilingual UnconfirmedMark(Bilingual mark) => new("chưa kiểm chứng: " + mark.Vietnamese, "unconfirmed: " + mark.English);

    public static Bilingual NoteLine(Bilingual note) => new("Lưu ý: " + note.Vietnamese, "Note: " + note.English);

    public static Bilingual Of(ParameterUse choice) => new(Of(choice, Language.Vietnamese), Of(choice, Language.English));

    /// <summary>The first letter as a capital.</summary>
    /// <param name="text">The text.</param>
    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Of(ParameterUse choice, Language language) =>
        choice.Parameter.Label.In(language) + ": " + choice.ShowWithUnit(language) + (choice.Layer is { } layer ? " (" + layer.In(language) + ")" : "");

    private static string Of(StandardInForce standard, Language language, string to) =>
        standard.Standard.Name.In(language) + " (" + DayText.Of(standard.Use.Validity.From) +
        (standard.Use.Validity.Through is { } last ? to + DayText.Of(last) : "") + "), " + standard.Use.Provision.Cite(language);
}
