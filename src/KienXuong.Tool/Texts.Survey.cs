using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of the verb <c>survey</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual SurveyHelp = new(
        "Phân loại hộ theo điểm của phiếu rà soát (Phiếu B1, B2): cả danh sách, hoặc một hộ với từng dòng điểm",
        "The class of households by the scores of the survey (Forms B1, B2): a list, or one household row by row.\n" +
        "Mã kết thúc / Exit codes: 0 xong / done; 1 có hàng bị loại / some rows rejected; 2 sai cách dùng, lỗi tệp / wrong usage, unusable file; " +
        "3 ngày ngoài phạm vi / day not covered");

    public static readonly Bilingual MembersHelp = new(
        "Tệp CSV hoặc Excel thành viên (phần B), mỗi hàng một người, cột id là mã hộ; tệp Excel có sheet thành viên thì không cần", "CSV or Excel file of members (part B), one row each, the column id is that of the household; not needed where the Excel list has a sheet of them");

    public static readonly Bilingual ProvinceHelp = new(
        "Tỉnh trước 01/07/2025 của các hộ không ghi vùng", "The province before 01/07/2025 of households without a region");

    public static readonly Bilingual RegionHelp = new("Vùng của các hộ không ghi vùng", "The region of households without one");

    public static readonly Bilingual BlanksHelp = new(
        "Ô trống ở A.IX - A.XII là chưa biết (unknown, mặc định) hay là không có (none)", "Whether blanks in A.IX - A.XII are unknown (default) or none");

    public static readonly Bilingual SurveyIdHelp = new("Chỉ hộ mang mã này", "Only the household with this id");

    public static readonly Bilingual FormHelp = new("In phiếu của một hộ: text hoặc html (trang A4 để in)", "Prints the form of one household: text, or html (A4 pages)");

    public static readonly Bilingual ProvinceAndRegion = new("chỉ dùng một trong --province và --region", "use only one of --province and --region");

    public static readonly Bilingual OneHouseholdOnly = new("--form in phiếu của một hộ: thêm --id", "--form prints the form of one household: add --id");

    public static readonly Bilingual MembersWithoutHousehold = new(
        "tệp thành viên không có cột mã hộ (id)", "the file of members has no column for the household (id)");

    public static readonly Bilingual BlanksWereNone = new(
        "theo lựa chọn --blanks none, ô trống ở A.IX - A.XII được coi là không có", "by the option --blanks none, blanks in A.IX - A.XII are taken for none");

    public static readonly Bilingual AskSurveyHelp = new(
        "Hỏi theo Phiếu A rồi Phiếu B và phân loại theo điểm B1, B2; --input và --save là phiếu dạng JSON",
        "Asks along Form A, then Form B, and judges by the scores B1 and B2; --input and --save are a survey in JSON");

    public static readonly Bilingual BirthDate = new("ngày, tháng, năm sinh", "date of birth");

    public static readonly Bilingual HowToWriteBirth = new("02/10/2012, 10/2012 hoặc 2012", "2012-10-02, 2012-10 or 2012");

    public static readonly Bilingual SeveralCodes = new("nhiều mã thì ghi 1;2", "several codes are written 1;2");

    public static readonly Bilingual ByTick = new(" (theo dấu)", " (as ticked)");

    public static readonly Bilingual SheetB1 = new("Phiếu B1", "Form B1");

    public static readonly Bilingual SheetB2 = new("Phiếu B2", "Form B2");

    public static readonly Bilingual StillMissing = new("Còn thiếu, quyết định nhiều nhất trước:", "Still missing, those that settle most first:");

    public static readonly Bilingual ChoicesUsed = new("Lựa chọn áp dụng:", "Named choices used:");

    public static readonly ImmutableArray<Bilingual> SheetHeadings =
        [new("Mục", "Item"), new("Dòng", "Row"), new("Đánh dấu", "Tick"), new("Điểm", "Points")];

    public static readonly ImmutableArray<Bilingual> SurveyTableHeadings =
    [
        new("Mã hộ", "Id"), new("Chủ hộ", "Head"), new("Xã", "Commune"), new("Phiếu A", "Form A"), new("Loại hộ", "Class"), new("B1", "B1"), new("B2", "B2"),
        new("Dữ kiện cần biết thêm", "Missing"), new("Cần xem lại", "To be looked at"), new("Căn cứ", "Provision"), new("Chưa kiểm chứng", "Unconfirmed"),
    ];

    public static readonly ImmutableArray<Bilingual> SurveyCsvHeadings =
    [
        new("Dòng", "line"), new("Mã hộ", "id"), new("Chủ hộ", "head"), new("Xã", "commune"), new("Mã loại hộ", "class_code"), new("Loại hộ", "class"),
        new("Còn có thể", "possible"), new("B1 thấp nhất", "b1_low"), new("B1 cao nhất", "b1_high"), new("B2 thấp nhất", "b2_low"), new("B2 cao nhất", "b2_high"),
        new("Dữ kiện còn thiếu", "missing"), new("Cần xem lại", "remarks"), new("Căn cứ", "provision"), new("Chưa kiểm chứng", "unconfirmed"),
        new("Mã kết quả Phiếu A", "form_a_code"), new("Kết quả Phiếu A", "form_a"), new("Loại khỏi danh sách bởi", "screened_out_by"), new("Quyết định khác", "decided_otherwise"),
        new("Loại hộ theo điểm (tham khảo)", "class_by_score"),
    ];

    public static Bilingual OfMember(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $", thành viên thứ {number}"), string.Create(CultureInfo.InvariantCulture, $", member {number}"));

    public static Bilingual FormTitle(string? id) => new("Phiếu B, hộ " + (id ?? ""), "Form B, household " + (id ?? ""));

    public static Bilingual NoSuchProvince(string name) => new(
        $"không có tỉnh, thành phố “{name}” trước 01/07/2025", $"there was no province or city “{name}” before 01/07/2025");

    public static Bilingual ClassOnDay(string name, LocalDate date) => new(
        Sentence(name) + " — ngày " + DayText.Of(date) + ", theo điểm của Phiếu B", Sentence(name) + " — on " + DayText.Of(date) + ", by the scores of Form B");

    public static Bilingual ScoreAndCutOff(Bilingual score, string found, long? cutOff, string provision)
    {
        string limit = cutOff is { } known ? known.ToString(CultureInfo.InvariantCulture) : "?";
        return new($"{score.Vietnamese}: {found}; mức {limit}, {provision}", $"{score.English}: {found}; cut-off {limit}, {provision}");
    }

    public static Bilingual NoColumn(Bilingual name) => new(
        name.Vietnamese + ": chưa biết cột điểm, vì chưa biết khu vực hoặc vùng", name.English + ": the column is not known, for the area or the region is not");

    public static Bilingual SheetTitle(Bilingual name, ScoringSheet sheet) => new(
        name.Vietnamese + " (mẫu " + sheet.Form + Column(name, sheet.Column, Language.Vietnamese), name.English + " (form " + sheet.Form + Column(name, sheet.Column, Language.English));

    public static Bilingual TotalOf(Bilingual name) => new("Tổng điểm " + name.Vietnamese[^2..], "Total " + name.English[^2..]);

    public static Bilingual ToBeLookedAt(SurveyRemark remark) => new(
        $"Cần xem lại: {remark.Message.Vietnamese} ({remark.Path}, {remark.Code})", $"To be looked at: {remark.Message.English} ({remark.Path}, {remark.Code})");

    public static Bilingual Of(ChoiceEffect effect) => new(Of(effect, Language.Vietnamese), Of(effect, Language.English));

    private static string Column(Bilingual name, Bilingual column, Language language) => (column == name ? "" : ": " + column.In(language)) + ")";

    private static string Of(ChoiceEffect effect, Language language)
    {
        string other = new Bilingual("nếu chọn ", "with ").In(language) + effect.Other.In(language);
        return other + (effect.ChangesClass
            ? new Bilingual(": ", ": ").In(language) + string.Join(Or.In(language), effect.Classes.Select(each => ClassNames.Of(each).In(language)))
            : new Bilingual(": chỉ điểm thay đổi", ": only a score changes").In(language));
    }
}
