using System.Globalization;
using KienXuong.Domain;
using KienXuong.Tool.Excel;

namespace KienXuong.Tool;

/// <summary>The words about workbooks.</summary>
internal static partial class Texts
{
    public static readonly Bilingual SheetHelp = new(
        "Tên sheet của tệp Excel; mặc định: nhận ra theo tiêu đề", "The sheet of an Excel file; default: the one with the right headings");

    public static readonly Bilingual ListFormatHelp = new(
        "Định dạng kết quả; mặc định: table (bảng để đọc), hoặc xlsx (danh sách kèm kết quả) nếu --output là tệp .xlsx",
        "Format of the output; default: table (to read), or xlsx (the list with its results) where --output is an .xlsx file");

    public static readonly Bilingual ExcelTooLarge = new(
        "tệp Excel quá lớn (quá 64 MB, hoặc quá 256 MB khi giải nén)", "the Excel file is too large (above 64 MB, or 256 MB once unpacked)");

    public static readonly Bilingual ExcelEncrypted = new(
        "tệp Excel có mật khẩu; hãy bỏ mật khẩu rồi lưu lại", "the Excel file has a password; remove it and save the file again");

    public static readonly Bilingual OldExcel = new(
        "tệp Excel kiểu cũ (.xls); hãy lưu lại dưới dạng .xlsx", "an Excel file of the old kind (.xls); save it again as .xlsx");

    public static readonly Bilingual NotExcel = new("tệp không phải là tệp Excel .xlsx", "the file is no Excel file (.xlsx)");

    public static readonly Bilingual ExcelBroken = new(
        "tệp Excel bị hỏng, không đọc được; hãy mở bằng Excel và lưu lại", "the Excel file is damaged and cannot be read; open it in Excel and save it again");

    public static readonly Bilingual SheetOfNoWorkbook = new("--sheet chỉ dùng với tệp Excel", "--sheet goes with an Excel file only");

    public static readonly Bilingual WorkbookNeedsFile = new("--format xlsx cần --output TỆP", "--format xlsx needs --output FILE");

    public static readonly Bilingual WhichHousehold = new("tệp có nhiều hộ: thêm --id", "the file has several households: add --id");

    public static readonly Bilingual AskedIdHelp = new("Mã hộ trong tệp Excel của --input", "The household in the Excel file of --input");

    public static readonly Bilingual RowsOfTitle = new("trên dòng tiêu đề", "above the heading");

    public static readonly Bilingual RowOfColumnNumbers = new("hàng đánh số cột", "numbers of the columns");

    public static readonly Bilingual RowOfHeadingAgain = new("dòng tiêu đề lặp lại", "the heading again");

    public static readonly Bilingual RowOfTotals = new("hàng cộng", "totals");

    public static readonly Bilingual RowsOfSignature = new("chân bảng, chữ ký", "foot of the list, signatures");

    public static readonly Bilingual RowOfSection = new("tên thôn, nhóm", "name of a section");

    public static readonly Bilingual RowOfUnknownCells = new("không có ô nào ở cột đã nhận ra", "nothing in a known column");

    public static readonly Bilingual ResultSheet = new("Kết quả", "Result");

    public static readonly Bilingual SummarySheet = new("Tổng hợp", "Summary");

    public static readonly Bilingual MemberSheet = new("Thành viên", "Members");

    public static readonly Bilingual WhyRejected = new("Lý do bị loại", "Why rejected");

    public static readonly Bilingual ResultHeading = new(" (kết quả)", " (result)");

    public static Bilingual NoSuchSheet(string name, IEnumerable<string> names) => new(
        $"không có sheet “{name}”; tệp có: {Quoted(names)}", $"there is no sheet “{name}”; the file has: {Quoted(names)}");

    public static Bilingual NoHeadingIn(string sheet) => new(
        $"sheet “{sheet}” không có dòng tiêu đề nào nhận ra được (ví dụ đúng: Mã hộ, Khu vực, Thu nhập bình quân đầu người)",
        $"the sheet “{sheet}” has no heading that is known (right: id, area, incomePerHead)");

    public static Bilingual NoHeadingInAny(IEnumerable<string> sheets) => new(
        $"không sheet nào có dòng tiêu đề nhận ra được: {Quoted(sheets)} (ví dụ đúng: Mã hộ, Khu vực, Thu nhập bình quân đầu người)",
        $"no sheet has a heading that is known: {Quoted(sheets)} (right: id, area, incomePerHead)");

    public static Bilingual NoTableIn(IEnumerable<string> sheets, Bilingual example) => new(
        $"không sheet nào có dòng tiêu đề nhận ra được cho lệnh này: {Quoted(sheets)} (ví dụ đúng: {example.Vietnamese})",
        $"no sheet has a heading that this verb knows: {Quoted(sheets)} (right: {example.English})");

    public static Bilingual RowsWithoutHousehold(string? sheet) => new(
        (sheet is null ? "tệp" : $"sheet “{sheet}”") + " không có cột mã hộ (id), nên không biết hàng thuộc hộ nào",
        (sheet is null ? "the file" : $"the sheet “{sheet}”") + " has no column for the household (id), so nobody knows to which one a row belongs");

    public static Bilingual SeveralSheets(IEnumerable<string> sheets) => new(
        $"nhiều sheet có thể là danh sách: {Quoted(sheets)}; chọn bằng --sheet", $"several sheets may be the list: {Quoted(sheets)}; choose with --sheet");

    public static Bilingual SeveralSheetsOfMembers(IEnumerable<string> sheets) => new(
        $"nhiều sheet có thể là danh sách thành viên: {Quoted(sheets)}; chỉ để một, hoặc dùng --members",
        $"several sheets may be the list of members: {Quoted(sheets)}; keep one, or use --members");

    public static Bilingual SheetNotRead(string sheet) => new($"sheet “{sheet}” không được đọc", $"the sheet “{sheet}” is not read");

    public static Bilingual RowsSkipped(string sheet, SkippedRows skipped)
    {
        string rows = skipped.First == skipped.Last
            ? skipped.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{skipped.First}-{skipped.Last}");
        return new(
            $"sheet “{sheet}”, hàng {rows} không phải là hộ: {skipped.Why.Vietnamese} (“{skipped.Text}”)",
            $"sheet “{sheet}”, row {rows} is no household: {skipped.Why.English} (“{skipped.Text}”)");
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(static name => "“" + name + "”"));
}
