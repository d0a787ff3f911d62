using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Csv;

/// <summary>Lỗi của hàng: what can be wrong with a row before the household itself is checked. Each has a stable code.</summary>
internal static class RowErrors
{
    /// <summary>The most characters of a refused text that a message repeats.</summary>
    private const int LongestQuotation = 40;

    public static InputError NotANumber(string path, ReadOnlySpan<char> text) => Refused(
        "not-a-number", path, text,
        "không phải là số nguyên; ví dụ đúng: 1500000 hoặc 1.500.000", "is not a whole number; right: 1500000 or 1.500.000");

    public static InputError NotACount(string path, ReadOnlySpan<char> text) => Refused(
        "not-a-number", path, text, "không phải là số nguyên; ví dụ đúng: 0 hoặc 4", "is not a whole number; right: 0 or 4");

    public static InputError NumberTooLarge(string path, ReadOnlySpan<char> text) => Refused(
        "number-too-large", path, text, "là số quá lớn", "is too large a number");

    public static InputError NotYesNo(string path, ReadOnlySpan<char> text) => Refused(
        "not-a-yes-no", path, text,
        "không phải là có hoặc không; ghi 1, x, có, C (thiếu hụt) hoặc 0, không, K (không thiếu hụt); để trống hoặc ? nếu chưa biết",
        "is neither yes nor no; write 1, x, yes (deprived) or 0, no (not deprived); leave it empty or write ? where it is unknown");

    public static InputError UnknownArea(string path, ReadOnlySpan<char> text) => Refused(
        "unknown-area", path, text,
        "không phải là khu vực; ghi nông thôn (2) hoặc thành thị (1)", "is no area; write rural (2) or urban (1)");

    public static InputError UnknownClass(string path, ReadOnlySpan<char> text) => Refused(
        "unknown-class", path, text,
        "không phải là một loại hộ của chuẩn nghèo; không được tự suy ra loại hộ",
        "is no class of a poverty standard; no class is guessed from it");

    public static InputError MissingColumn(string path, int found, int expected) => new("missing-column", path, new(
        string.Create(CultureInfo.InvariantCulture, $"hàng chỉ có {found} ô, tiêu đề có {expected} cột"),
        string.Create(CultureInfo.InvariantCulture, $"the row has only {found} fields, the header has {expected} columns")));

    public static InputError ExtraColumn(int found, int expected) => new("extra-column", "", new(
        string.Create(CultureInfo.InvariantCulture, $"hàng có {found} ô, tiêu đề chỉ có {expected} cột; có thể thừa dấu phân cách"),
        string.Create(CultureInfo.InvariantCulture, $"the row has {found} fields, the header only {expected} columns; perhaps a delimiter too many")));

    public static InputError IdMissing() => new("id-missing", Column.Id, new("hàng không có mã hộ", "the row has no household id"));

    public static InputError IdDuplicate(string id, long firstLine) => new("id-duplicate", Column.Id, new(
        string.Create(CultureInfo.InvariantCulture, $"mã hộ {Quote(id)} đã có ở dòng {firstLine}"),
        string.Create(CultureInfo.InvariantCulture, $"the household id {Quote(id)} already stands on line {firstLine}")));

    /// <summary>Bytes that are no text: not UTF-8, or NUL, which is UTF-8 and yet no letter.</summary>
    public static InputError Encoding(string path, string raw) => new("encoding", path, raw.Contains('\uFFFD', StringComparison.Ordinal)
        ? new(
            "hàng có ký tự không đúng mã UTF-8; hãy lưu lại tệp dưới dạng UTF-8",
            "the row has characters that are not UTF-8; save the file again as UTF-8")
        : new(
            "hàng có byte NUL, không phải chữ; nếu tệp là UTF-16, hãy lưu lại dưới dạng UTF-8",
            "the row has a NUL byte, which is no letter; if the file is UTF-16, save it again as UTF-8"));

    public static InputError Quotation(string path) => new("malformed-quote", path, new(
        "dấu nháy kép không được đóng hoặc đặt sai chỗ", "a quotation mark is not closed or stands in the wrong place"));

    public static InputError TooLong(string path) => new("row-too-long", path, new(
        string.Create(CultureInfo.InvariantCulture, $"hàng dài quá {LineReader.Longest} ký tự"),
        string.Create(CultureInfo.InvariantCulture, $"the row is longer than {LineReader.Longest} characters")));

    public static InputError NotExact(string path, ReadOnlySpan<char> text) => Refused(
        "not-a-number", path, text,
        "không phải là số; ví dụ đúng: 1500 hoặc 18,5", "is not a number; right: 1500 or 18.5");

    public static InputError AmbiguousNumber(string path, ReadOnlySpan<char> text) => Refused(
        "ambiguous-number", path, text,
        "có thể là số nghìn hoặc số thập phân; ghi 1500 hoặc 1,5", "can be thousands or decimals; write 1500 or 1.5");

    public static InputError NotYesOrNo(string path, ReadOnlySpan<char> text) => Refused(
        "not-a-yes-no", path, text,
        "không phải là có hoặc không; ghi 1, x, có hoặc 0, không; ghi ? nếu chưa biết", "is neither yes nor no; write 1, x, yes or 0, no; write ? where it is unknown");

    public static InputError NotADate(string path, ReadOnlySpan<char> text) => Refused(
        "not-a-date", path, text,
        "không phải là ngày; ghi 02/10/2012, 10/2012 hoặc 2012", "is no date; write 2012-10-02, 2012-10 or 2012");

    public static InputError UnknownChoice(string path, ReadOnlySpan<char> text, Bilingual choices) => Refused(
        "unknown-choice", path, text, "không có trong danh mục: " + choices.Vietnamese, "is not in the list: " + choices.English);

    public static InputError UnknownProvince(string path, ReadOnlySpan<char> text) => Refused(
        "unknown-province", path, text,
        "không phải là tên một tỉnh, thành phố trước 01/07/2025", "is no name of a province or city before 01/07/2025");

    public static InputError OtherRegion(Bilingual region) => new("region-mismatch", "province", new(
        "tỉnh đã ghi không thuộc vùng đã ghi, " + region.Vietnamese, "the province does not lie in the region written, " + region.English));

    public static InputError DecisionIncomplete(string path) => new(InputErrorCodes.DecisionIncomplete, path, new(
        "quyết định khác với kết quả của Phiếu A phải ghi đủ kết quả, người quyết định, ngày và lý do",
        "a decision other than the result of Form A must say its outcome, author, date and reason"));

    public static InputError MembersTwice(string path) => new("members-twice", path, new(
        "hộ đã có danh sách thành viên, lại có thành viên trong tệp thành viên", "the household has its members already, and more in the file of members"));

    public static InputError NoHousehold(string path) => new("household-unknown", path, new(
        "thành viên của một hộ không có trong danh sách hộ", "a member of a household that is not in the list of households"));

    public static InputError NotInTheList(string path) => new("household-unknown", path, new(
        "hàng của một hộ không có trong danh sách hộ", "a row of a household that is not in the list of households"));

    public static InputError ValueMissing(string path) => new("value-missing", path, new("ô này không được để trống", "this cell may not be empty"));

    public static InputError OfMember(InputError error, string path, InputRow member) => member.Table?.Sheet is not null
        ? error with { Path = path }    // the cell will be named
        : error with
        {
            Path = path,
            Message = new(
                string.Create(CultureInfo.InvariantCulture, $"dòng {member.Line} của tệp thành viên: {error.Message.Vietnamese}"),
                string.Create(CultureInfo.InvariantCulture, $"line {member.Line} of the file of members: {error.Message.English}")),
        };

    public static InputError CellError(string path, string text) => Refused(
        "cell-error", path, text, "là lỗi của bảng tính; hãy sửa công thức của ô", "is an error of the spreadsheet; mend the formula of the cell");

    public static InputError FormulaWithoutValue(string path) => new("formula-without-value", path, new(
        "công thức của ô chưa được tính; hãy mở tệp bằng Excel, lưu lại rồi chạy lại",
        "the formula of the cell was never computed; open the file in Excel, save it and run again"));

    public static InputError NoCode(string path, string text) => Refused(
        "code-as-number", path, text,
        "là ô số hoặc ô ngày trong cột mã: có thể không còn là mã đã ghi, số 0 ở đầu có thể đã mất; hãy định dạng ô là Text rồi ghi lại đủ mã",
        "is a number or a date in a column of codes: it may not be the code that was written, zeros at its beginning may be lost; format the cell as Text and write the whole code again");

    public static InputError RowsDiffer(string path, string text, string before) => Refused(
        "household-rows-differ", path, text,
        "khác giá trị đã ghi ở hàng trên của cùng hộ: " + Quote(before), "differs from what a row above says of the same household: " + Quote(before));

    private static InputError Refused(string code, string path, ReadOnlySpan<char> text, string vietnamese, string english)
    {
        string quoted = Quote(text);
        return new(code, path, new(quoted + " " + vietnamese, quoted + " " + english));
    }

    private static string Quote(ReadOnlySpan<char> text) =>
        "“" + (text.Length > LongestQuotation ? string.Concat(text[..LongestQuotation], "…") : text.ToString()) + "”";
}
