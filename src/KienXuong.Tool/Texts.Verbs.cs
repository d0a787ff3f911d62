using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of the verbs <c>ask</c> and <c>compare</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual AskHelp = new(
        "Hỏi từng dữ kiện còn ảnh hưởng cho đến khi phân loại được hộ", "Asks for the facts that still matter until the class is decided");

    public static readonly Bilingual AskInputHelp = new("Tệp JSON của một hộ đã biết một phần, hoặc tệp Excel (với --id)", "A JSON file of a household that is partly known, or an Excel list (with --id)");

    public static readonly Bilingual SaveHelp = new("Ghi các dữ kiện đã trả lời vào tệp JSON", "Writes the facts answered to a JSON file");

    public static readonly Bilingual AskKeys = new(
        "Trả lời từng câu. ? = không biết, < = lùi lại, q = dừng.", "Answer each question. ? = don't know, < = back, q = stop.");

    public static readonly Bilingual NothingToGoBackTo = new("Chưa có câu nào để lùi lại.", "There is no question to go back to.");

    public static readonly Bilingual YesOrNo = new("có (c) / không (k)", "yes (y) / no (n)");

    public static readonly Bilingual HowManyMembers = new("có bao nhiêu người trong danh sách", "how many persons are listed");

    public static readonly Bilingual Dong = new("đồng", "đồng");

    public static readonly Bilingual SmallestChanges = new("Thay đổi nhỏ nhất để đổi loại hộ:", "Smallest changes to another class:");

    public static readonly Bilingual CompareHelp = new(
        "So sánh: hộ nào đổi loại giữa hai ngày, hai chuẩn, hoặc khi thêm một lớp quy định", "Compares: which households change class between two days, two standards, or under a layer");

    public static readonly Bilingual AndHelp = new("Ngày thứ hai; không có thì cùng ngày", "The second day; without it the same day");

    public static readonly Bilingual AndStandardHelp = new("Chuẩn thứ hai", "The second standard");

    public static readonly Bilingual WithHelp = new("Tệp JSON của một lớp quy định (của tỉnh, giả định) đặt lên bên thứ hai", "A JSON file of a layer (a province's, a what-if) laid over the second side");

    public static readonly Bilingual NothingToCompare = new(
        "hai bên giống nhau: thêm --and, --and-standard, --and-area-reading hoặc --with", "both sides are the same: add --and, --and-standard, --and-area-reading or --with");

    public static readonly ImmutableArray<Bilingual> ChangeHeadings =
    [
        new("Mã hộ", "Id"), new("Chủ hộ", "Head"), new("Xã", "Commune"), new("Trước", "Before"), new("Sau", "After"),
        new("Căn cứ trước", "Provision before"), new("Căn cứ sau", "Provision after"),
    ];

    public static readonly ImmutableArray<Bilingual> CommuneHeadings =
        [new("Xã", "Commune"), new("Trước", "Before"), new("Sau", "After"), new("Số hộ", "Households")];

    public static readonly Bilingual Before = new("Trước", "Before");

    public static readonly Bilingual After = new("Sau", "After");

    public static readonly Bilingual NoCommune = new("(không ghi xã)", "(no commune)");

    public static readonly Bilingual ByHelp = new("Thêm số đếm theo xã", "Adds the counts of each commune");

    public static readonly Bilingual BeforeAndAfter = new("Trước \\ Sau", "before \\ after");

    public static Bilingual StillPossible(string classes) => new("Còn có thể: " + classes, "Still possible: " + classes);

    public static Bilingual AskAgain(Bilingual why) => new(why.Vietnamese + " — xin trả lời lại", why.English + " — please answer again");

    public static Bilingual Definition(Definition definition) => new(
        definition.Text.Vietnamese + " — " + definition.Provision.Cite(Language.Vietnamese), definition.Text.English + " — " + definition.Provision.Cite(Language.English));

    public static Bilingual AskFirst(Bilingual label, string code) => new($"Cần hỏi trước tiên: {label.Vietnamese} ({code})", $"Ask first: {label.English} ({code})");

    public static Bilingual FileProblem(string file, InputError error) => new(
        $"{file}: {PathOf(error)}{error.Code}: {error.Message.Vietnamese}", $"{file}: {PathOf(error)}{error.Code}: {error.Message.English}");

    public static Bilingual Changed(long changed, long total) => new(
        $"{Count(changed)} trong {Count(total)} hộ chắc chắn đổi loại", $"{Count(changed)} of {Count(total)} households change class for certain");

    public static Bilingual ChangeNotKnown(long households) => new(
        $"{Count(households)} hộ chưa biết có đổi loại hay không: chưa xác định theo một bên, hoặc một bên chưa quy định mức sống trung bình",
        $"{Count(households)} households not known to change or not: undetermined on one side, or the average living standard is not known there");

    public static Bilingual IndicatorsNotRead(long households, Bilingual standard) => new(
        $"{Count(households)} hộ chỉ có chỉ số của chuẩn khác: chỉ số chưa biết theo {standard.Vietnamese}",
        $"{Count(households)} households have only indicators of another standard: unknown under the {standard.English}");

    public static Bilingual RejectedRows(long rejected) => new($"{Count(rejected)} hàng bị loại", $"{Count(rejected)} rows rejected");

    public static Bilingual OnDay(LocalDate date, Bilingual note) => new("ngày " + DayText.Of(date) + ", " + note.Vietnamese, "on " + DayText.Of(date) + ", " + note.English);

    public static Bilingual Side(Bilingual name, LawInForce law, Bilingual? layer) => new(
        $"{name.Vietnamese}: {DayText.Of(law.Date)}, {law.Standard!.Standard.Name.Vietnamese}" + (layer is null ? "" : ", với lớp quy định: " + layer.Vietnamese),
        $"{name.English}: {DayText.Of(law.Date)}, {law.Standard!.Standard.Name.English}" + (layer is null ? "" : ", with the layer: " + layer.English));

    public static readonly Bilingual SubjectOfLayer = new("quy định của lớp", "text of the layer");

    public static readonly Bilingual ThroughBeforeFrom = new("ngày cuối sớm hơn ngày đầu", "the last day lies before the first");

    public static Bilingual NoSuchParameter(string code) => new(
        $"không có tham số “{code}”; xem kienxuong rule --on", $"there is no parameter “{code}”; see kienxuong rule --on");

    public static Bilingual ParameterCannotChange(string code) => new(
        $"tham số “{code}” chọn bộ quy tắc, lớp quy định không thay đổi được", $"the parameter “{code}” chooses a rule set; a layer cannot change it");

    public static Bilingual NotValidJson(string why) => new("không phải JSON hợp lệ: " + why, "not valid JSON: " + why);

    public static Bilingual LayerRefused(string file, Bilingual reason) => new($"{file}: {reason.Vietnamese}", $"{file}: {reason.English}");

    private static string PathOf(InputError error) => error.Path.Length == 0 ? "" : Shown.Of(error.Path) + ": ";

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
