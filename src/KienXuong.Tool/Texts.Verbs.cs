using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of the verbs <c>ask</c>, <c>compare</c>, <c>rule</c> and <c>cases</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual CasesHelp = new(
        "Chạy các tệp tình huống kiểm thử; thư mục là mọi tệp *.json trong đó", "Runs case files; a folder stands for every *.json in it");

    public static readonly Bilingual CaseFilesHelp = new("Tệp hoặc thư mục tình huống", "Case files or folders");

    public static readonly Bilingual RuleHelp = new(
        "Quy tắc, mức tiền hoặc tham số bằng lời, không cần hộ nào; không có mã thì liệt kê các mã", "A rule set, amount or parameter in words, without any household; without a code the codes are listed");

    public static readonly Bilingual CodeHelp = new("Mã, ví dụ poverty.2022.classes", "The code, for example poverty.2022.classes");

    public static readonly ImmutableArray<Bilingual> CodeHeadings = [new("Mã", "code"), new("Tên", "name"), new("Loại", "kind")];

    public static readonly Bilingual KindRules = new("bộ quy tắc", "rule set");

    public static readonly Bilingual KindAmount = new("mức tiền", "amount");

    public static readonly Bilingual KindParameter = new("tham số", "parameter");

    public static readonly ImmutableArray<Bilingual> RuleHeadings =
        [new("Kết quả", "result"), new("Quy tắc", "rule"), new("Căn cứ", "provision"), new("Kiểm chứng", "verification")];

    public static readonly Bilingual AskHelp = new(
        "Hỏi từng dữ kiện còn ảnh hưởng cho đến khi phân loại được hộ", "Asks for the facts that still matter until the class is decided");

    public static readonly Bilingual AskInputHelp = new("Tệp JSON của một hộ đã biết một phần", "A JSON file of a household that is partly known");

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
        "hai bên giống nhau: thêm --and, --and-standard hoặc --with", "both sides are the same: add --and, --and-standard or --with");

    public static readonly ImmutableArray<Bilingual> ChangeHeadings =
    [
        new("Mã hộ", "id"), new("Chủ hộ", "head"), new("Xã", "commune"), new("Trước", "before"), new("Sau", "after"), new("Căn cứ sau", "provision after"),
    ];

    public static readonly ImmutableArray<Bilingual> CommuneHeadings = [new("Xã", "commune"), new("Số hộ", "households"), new("Đổi loại", "changed")];

    public static readonly Bilingual BeforeAndAfter = new("Trước \\ Sau", "before \\ after");

    public static Bilingual Case(string name, string provision) => new("✗ " + name + " (" + provision + ")", "✗ " + name + " (" + provision + ")");

    public static Bilingual CaseDifference(LocalDate date, string field, string expected, string actual) => new(
        $"   {DayText.Of(date)}, {field}: mong đợi {expected}, thư viện trả lời {actual}",
        $"   {DayText.Of(date)}, {field}: expected {expected}, the library answers {actual}");

    public static Bilingual CasesOfFile(string file, int passed, int failed) => new(
        $"{file}: {Count(passed)} đạt, {Count(failed)} không đạt", $"{file}: {Count(passed)} passed, {Count(failed)} failed");

    public static Bilingual NoSuchCode(string code) => new($"không có mã “{code}” vào ngày này", $"there is no code “{code}” on this day");

    public static Bilingual StillPossible(string classes) => new("Còn có thể: " + classes, "Still possible: " + classes);

    public static Bilingual AskAgain(Bilingual why) => new(why.Vietnamese + " — xin trả lời lại", why.English + " — please answer again");

    public static Bilingual Definition(Definition definition) => new(
        definition.Text.Vietnamese + " — " + definition.Provision.Cite(Language.Vietnamese), definition.Text.English + " — " + definition.Provision.Cite(Language.English));

    public static Bilingual AskFirst(Bilingual label, string code) => new($"Cần hỏi trước tiên: {label.Vietnamese} ({code})", $"Ask first: {label.English} ({code})");

    public static Bilingual FileProblem(string file, InputError error) => new(
        $"{file}: {PathOf(error)}{error.Code}: {error.Message.Vietnamese}", $"{file}: {PathOf(error)}{error.Code}: {error.Message.English}");

    public static Bilingual Changed(long changed, long total) => new(
        $"{Count(changed)} trong {Count(total)} hộ đổi loại", $"{Count(changed)} of {Count(total)} households change class");

    public static Bilingual IndicatorsNotRead(long households, Bilingual standard) => new(
        $"{Count(households)} hộ chỉ có chỉ số của chuẩn khác: chỉ số chưa biết theo {standard.Vietnamese}",
        $"{Count(households)} households have only indicators of another standard: unknown under the {standard.English}");

    public static Bilingual RejectedRows(long rejected) => new($"{Count(rejected)} hàng bị loại", $"{Count(rejected)} rows rejected");

    public static Bilingual Side(Bilingual name, LocalDate date, Bilingual standard) => new(
        $"{name.Vietnamese}: {DayText.Of(date)}, {standard.Vietnamese}", $"{name.English}: {DayText.Of(date)}, {standard.English}");

    public static Bilingual LayerProblem(string path, string vietnamese, string english) => new(
        "tệp lớp quy định, " + path + ": " + vietnamese, "layer file, " + path + ": " + english);

    private static string PathOf(InputError error) => error.Path.Length == 0 ? "" : error.Path + ": ";

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
