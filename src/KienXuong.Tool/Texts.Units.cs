using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Output;
using KienXuong.Tool.Units;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of the verb <c>units</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual UnitsHelp = new(
        "Đơn vị hành chính cấp xã của một ngày: danh mục, tra theo mã hoặc tên, khu vực, đơn vị trước và sau",
        "The commune-level units of a day: the list, one by code or name, its area, and the units before and after");

    public static readonly Bilingual UnitHelp = new("Mã (5 chữ số) hoặc tên có loại, ví dụ \"Xã Vũ Quý\"; không có thì liệt kê", "Code (5 digits) or name with its type, for example \"Xã Vũ Quý\"; without it all are listed");

    public static readonly Bilingual WithinHelp = new("Huyện hoặc tỉnh của đơn vị, theo tên hoặc mã", "District or province of the unit, by name or code");

    public static readonly Bilingual AndAreaReadingHelp = new(
        "Cách xác định khu vực của bên thứ hai từ 01/07/2025: current theo đơn vị hiện nay, before theo đơn vị trước sắp xếp (cần mã xã cũ)",
        "The second side's reading of the area from 01/07/2025: current by the unit of the day, before by the unit before the rearrangement (asks for the old code)");

    public static readonly Bilingual AreaReadingHelp = new(
        "Cách xác định khu vực từ 01/07/2025: current theo đơn vị hiện nay (mặc định), before theo đơn vị trước sắp xếp (cần mã xã cũ)",
        "Reading of the area from 01/07/2025: current by the unit of the day (default), before by the unit before the rearrangement (asks for the old code)");

    public static readonly Bilingual ChosenByCaller = new("do người dùng chọn", "chosen by the caller");

    public static readonly Bilingual UnitCandidatesAre = new("Không có đơn vị đúng tên này; có thể là:", "No unit has this very name; perhaps:");

    public static readonly ImmutableArray<Bilingual> UnitHeadings =
    [
        new("Mã", "Code"), new("Đơn vị", "Unit"), new("Huyện", "District"), new("Tỉnh", "Province"), new("Khu vực", "Area"),
        new("Từ ngày", "From"), new("Đến ngày", "Through"), new("Căn cứ", "Provision"), new("Kiểm chứng", "Verification"),
    ];

    public static readonly Bilingual UnitFileHelp = new(
        "Tệp JSON danh mục đơn vị của người dùng, đặt lên danh mục có sẵn (kienxuong schema units)", "A JSON file of units of your own, laid over the lists known (kienxuong schema units)");

    public static readonly Bilingual UnitNameWithoutType = new(
        "phải bắt đầu bằng loại đơn vị: Xã, Phường hoặc Thị trấn, rồi đến tên", "must begin with the type, Xã, Phường or Thị trấn, and then the name");

    public static readonly Bilingual UnitCodeDigits = new("phải là mã 5 chữ số, viết dạng văn bản", "must be a code of five digits, as text");

    public static readonly Bilingual NoUnitsInFile = new("tệp không thay danh mục đơn vị nào (parameter: territory.units)", "the file changes no list of units (parameter: territory.units)");

    public static readonly Bilingual UnitSheet = new("Đơn vị hành chính", "Units");

    public static ImmutableArray<Bilingual> UnitCsvHeadings => [new("Quan hệ", "Relation"), new("Vào ngày", "On"), .. UnitHeadings];

    public static Bilingual RelationOf(UnitRelation relation) => relation switch
    {
        UnitRelation.Unit => new("đơn vị", "unit"),
        UnitRelation.Candidate => new("có thể là", "candidate"),
        UnitRelation.WentInto => new("nhập vào", "went into"),
        UnitRelation.Before => new("trước đó", "before"),
        UnitRelation.After => new("sau đó", "after"),
    };

    public static Bilingual UnitTwice(string code) => new($"mã {code} có hai lần trong danh mục", $"the code {code} stands twice in the list");

    public static Bilingual NotCoveredOn(Bilingual subject, LocalDate day) => new(
        $"Ngoài phạm vi ngày {DayText.Of(day)}: {subject.Vietnamese}", $"Not covered on {DayText.Of(day)}: {subject.English}");

    public static Bilingual NoSuchUnit(string text, LocalDate day) => new(
        $"ngày {DayText.Of(day)} không có đơn vị hành chính cấp xã \"{text}\"", $"there is no commune-level unit \"{text}\" on {DayText.Of(day)}");

    public static Bilingual UnitsOn(LocalDate day, string units, bool isComplete) => new(
        $"{DayText.Of(day)}: {units}" + (isComplete ? "" : " (chưa biết hết)"), $"{DayText.Of(day)}: {units}" + (isComplete ? "" : " (not all are known)"));

    public static Bilingual ByOtherReading(Bilingual reading, string areas) => new($"nếu {reading.Vietnamese}: {areas}", $"{reading.English}: {areas}");
}
