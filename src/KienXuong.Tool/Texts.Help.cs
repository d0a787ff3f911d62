using KienXuong.Domain;

namespace KienXuong.Tool;

/// <summary>Lời của công cụ: every text that the tool itself says, in both languages. This part: the help.</summary>
internal static partial class Texts
{
    public static readonly Bilingual ToolHelp = new(
        "Phân loại hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều, có căn cứ pháp lý từng bước",
        "Classes of households under Vietnam's multidimensional poverty standards, with the article beside each step.\n" +
        "Mã kết thúc / Exit codes:\n" +
        "  0  mọi hàng đã có kết quả hoặc chưa xác định / every row is decided or undetermined\n" +
        "  1  có hàng bị loại, hoặc tình huống không đạt / some rows were rejected, or some cases fail\n" +
        "  2  sai cách dùng, hoặc không đọc, không ghi được tệp / wrong usage, or a file cannot be read or written\n" +
        "  3  ngày ngoài phạm vi / the day is not covered\n" +
        "  130  bị ngắt giữa chừng / interrupted");

    public static readonly Bilingual AssessHelp = new(
        "Phân loại mọi hộ trong một tệp Excel, CSV, JSON hoặc JSON Lines",
        "The class of every household of an Excel, CSV, JSON or JSON Lines file.\n" +
        "Mã kết thúc / Exit codes: 0 xong / done; 1 có hàng bị loại / some rows rejected; 2 sai cách dùng, lỗi tệp / wrong usage, unusable file; " +
        "3 ngày ngoài phạm vi / day not covered");

    public static readonly Bilingual ExplainHelp = new(
        "Giải thích kết quả của một hộ: từng bước, kèm căn cứ pháp lý; thay đổi nhỏ nhất để đổi loại, hoặc dữ kiện cần hỏi trước tiên; mức hỗ trợ tiền điện nếu hộ đã được công nhận",
        "The decision on one household with every step and article; the smallest changes to another class, or what to ask first; its electricity support where its class is recognised");

    public static readonly Bilingual LawHelp = new(
        "Văn bản, giá trị và quy tắc bằng lời có hiệu lực vào một ngày", "The instruments and values in force on a day, and its rules in words");

    public static readonly Bilingual SchemaHelp = new(
        "In JSON Schema của dữ liệu vào (household, survey, form-a, income, members, history, review), kết quả (decision) hoặc tệp tình huống (case)", "Prints the JSON Schema of the input (household, survey, form-a, income, members, history, review), of a decision or of a case file");

    public static readonly Bilingual FileHelp = new(
        "Tệp danh sách hộ: .xlsx, .csv, .json, .jsonl; dấu - là đầu vào chuẩn (cần --input)",
        "The list of households: .xlsx, .csv, .json, .jsonl; - is standard input (needs --input)");

    public static readonly Bilingual OnHelp = new(
        "Ngày xét, bắt buộc: 2023-11-01 hoặc 01/11/2023", "The day of the law, required: 2023-11-01 or 01/11/2023");

    public static readonly Bilingual StandardHelp = new(
        "Chuẩn nghèo do cuộc rà soát nêu; mặc định: chuẩn có hiệu lực vào ngày xét",
        "The standard that the review names; default: the one in force on the day");

    public static readonly Bilingual LangHelp = new("Ngôn ngữ của kết quả; mặc định: vi", "Language of the output; default: vi");

    public static readonly Bilingual InputHelp = new(
        "Định dạng của tệp vào; mặc định: theo phần mở rộng", "Format of the input; default: by its extension");

    public static readonly Bilingual FormatHelp = new(
        "Định dạng kết quả; mặc định: table (bảng để đọc)", "Format of the output; default: table (to read)");

    public static readonly Bilingual ExplainFormatHelp = new("Định dạng; mặc định: text (lời giải thích)", "Format; default: text (to read)");

    public static readonly Bilingual LawFormatHelp = new("Định dạng; mặc định: table (bảng để đọc)", "Format; default: table (to read)");

    public static readonly Bilingual OutputHelp = new("Tệp ghi kết quả; mặc định: màn hình", "File for the decisions; default: standard output");

    public static readonly Bilingual RejectsHelp = new(
        "Tệp CSV ghi các hàng bị loại; mặc định: bảng trên màn hình lỗi", "CSV file for the rejected rows; default: a table on standard error");

    public static readonly Bilingual SummaryHelp = new("Chỉ in bảng tổng hợp", "Prints the summary only");

    public static readonly Bilingual IdHelp = new("Mã hộ, bắt buộc", "The id of the household, required");

    public static readonly Bilingual SchemaNameHelp = new("Dữ liệu vào, kết quả hoặc tệp tình huống", "The input, a decision or a case file");

    public static readonly Bilingual VersionHelp = new("In phiên bản", "Prints the version");

    public static readonly Bilingual HelpHelp = new("In hướng dẫn", "Prints help");
}
