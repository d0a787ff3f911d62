using System.Globalization;
using KienXuong.Domain;

namespace KienXuong.Tool;

/// <summary>The problems that end a run, and the warnings on a file.</summary>
internal static partial class Texts
{
    public static readonly Bilingual EmptyFile = new("tệp trống", "the file is empty");

    public static readonly Bilingual NoHeader = new(
        "dòng đầu không phải là dòng tiêu đề: không nhận ra cột nào (ví dụ đúng: id,area,incomePerHead hoặc Mã hộ;Khu vực;Thu nhập bình quân đầu người)",
        "the first line is no header: none of its columns is known (right: id,area,incomePerHead)");

    public static readonly Bilingual HeaderNotUtf8 = new(
        "dòng tiêu đề không đúng mã UTF-8; hãy lưu lại tệp dưới dạng CSV UTF-8", "the header is not UTF-8; save the file again as CSV UTF-8");

    public static readonly Bilingual NotJson = new(
        "tệp không phải là JSON (UTF-8): phải bắt đầu bằng [ hoặc {", "the file is no JSON (UTF-8): it must begin with [ or {");

    public static readonly Bilingual JsonTooLarge = new(
        "một hộ trong tệp JSON lớn quá 16 MB", "one household of the JSON file is larger than 16 MB");

    public static readonly Bilingual StandardInputNeedsFormat = new(
        "đọc từ đầu vào chuẩn cần --input csv, json hoặc jsonl", "standard input needs --input csv, json or jsonl");

    public static readonly Bilingual NoCommand = new("cần một lệnh; xem kienxuong --help", "a command is needed; see kienxuong --help");

    public static Bilingual JsonBroken(long line) => new(
        string.Create(CultureInfo.InvariantCulture, $"tệp JSON bị hỏng từ dòng {line}; các hộ sau dòng đó chưa được đọc (nếu mỗi dòng là một hộ, dùng --input jsonl)"),
        string.Create(CultureInfo.InvariantCulture, $"the JSON file is broken from line {line}; the households below were not read (if each line is a household, use --input jsonl)"));

    public static Bilingual UnknownExtension(string path) => new(
        $"không rõ định dạng của tệp {path}; dùng --input csv, json hoặc jsonl", $"the format of {path} is not known; use --input csv, json or jsonl");

    public static Bilingual NoSuchFile(string path) => new($"không tìm thấy tệp {path}", $"there is no file {path}");

    public static Bilingual NoSuchFolder(string path) => new($"không tìm thấy thư mục {path}", $"there is no folder {path}");

    public static Bilingual IsFolder(string path) => new($"{path} là thư mục, không phải tệp", $"{path} is a folder and no file");

    public static Bilingual CannotOpen(string path, Bilingual why) => new(
        $"không mở được tệp {path}: {why.Vietnamese}", $"the file {path} cannot be opened: {why.English}");

    public static readonly Bilingual NotAllowed = new("không có quyền", "access is denied");

    public static readonly Bilingual PathTooLong = new("đường dẫn quá dài", "the path is too long");

    public static readonly Bilingual NoPath = new("đường dẫn không hợp lệ", "the path is not valid");

    public static readonly Bilingual DiskFull = new("hết chỗ trên đĩa", "the disk is full");

    public static Bilingual SystemFailure(int code, string message) => new(
        string.Create(CultureInfo.InvariantCulture, $"lỗi của hệ thống, mã {code}"), message);

    public static readonly Bilingual NothingToWrite = new(
        "--summary không ghi kết quả từng hộ nên không dùng với --output, trừ khi --format table",
        "--summary writes no decisions, so it goes with --output only where --format is table");

    public static Bilingual SameFile(string path) => new(
        $"tệp {path} được dùng cho hai việc: tệp vào, kết quả và hàng bị loại phải khác nhau",
        $"the file {path} is used twice: input, output and rejects must differ");

    public static Bilingual Unreadable(Bilingual why) => new($"không đọc được dữ liệu: {why.Vietnamese}", $"the input cannot be read: {why.English}");

    public static Bilingual Unwritable(Bilingual why) => new($"không ghi được kết quả: {why.Vietnamese}", $"the output cannot be written: {why.English}");

    public static Bilingual Unexpected(string why) => new($"lỗi của chương trình: {why}", $"an error of the program: {why}");

    public static Bilingual IdNotFound(string id) => new($"không có hộ nào mang mã {id} trong tệp", $"no household of the file has the id {id}");

    public static Bilingual HeadingTwice(string one, string other) => new(
        $"hai cột cùng một nghĩa: “{one}” và “{other}”", $"two columns mean the same: “{one}” and “{other}”");

    public static Bilingual UnknownColumn(string heading) => new(
        $"không nhận ra cột “{heading}”; cột này không được đọc", $"the column “{heading}” is not known and is not read");

    public static Bilingual ColumnWithoutHeading(string place) => new(
        $"cột thứ {place} không có tiêu đề; cột này không được đọc", $"column {place} has no heading and is not read");

    public static Bilingual NoDate(string text) => new(
        $"“{text}” không phải là ngày; ghi 2023-11-01 hoặc 01/11/2023", $"“{text}” is no day; write 2023-11-01 or 01/11/2023");

    public static Bilingual NoSuchChoice(string option, string word, string words) => new(
        $"{option} không nhận “{word}”; chọn {words}", $"{option} does not take “{word}”; choose {words}");

    public static Bilingual NoSuchSchema(string name) => new(
        $"không có schema “{name}”; chọn household, survey, decision, case, form-a hoặc history", $"there is no schema “{name}”; choose household, survey, decision, case, form-a or history");

    public static Bilingual Missing(string name) => new($"thiếu {name}", $"{name} is missing");

    public static Bilingual OptionNeedsValue(string option) => new($"{option} cần một giá trị", $"{option} needs a value");

    public static Bilingual NotUnderstood(string word) => new($"không hiểu “{word}”", $"“{word}” is not understood");

    public static Bilingual SeeHelp(string command) => new($"xem {command} --help", $"see {command} --help");

    public static Bilingual Problem(Bilingual problem) => new("Lỗi: " + problem.Vietnamese, "Error: " + problem.English);

    public static Bilingual Warning(Bilingual warning) => new("Cảnh báo: " + warning.Vietnamese, "Warning: " + warning.English);
}
