using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using Column = KienXuong.Tool.Csv.Column;
using SurveyColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Surveys.SurveyBuilder>;

namespace KienXuong.Tool.Surveys;

/// <summary>Danh mục cột của phiếu: every column that a CSV file of surveys can have: the path of the JSON contract, the number of the form, and its print.</summary>
internal static partial class SurveyColumns
{
    /// <summary>The columns in the order of the form.</summary>
    public static readonly ImmutableArray<SurveyColumn> All =
    [
        .. Header(),
        .. FormACells(),
        .. Dwelling(),
        .. Assets(),
        .. LandAndAnimals(),
        new("tickedRows", TickedRows, "Các dòng B1 đã đánh dấu"),
        .. Enum.GetValues<DeprivationIndicator2022>().Select(Tick),
        Of<int>("recordedIncomeScore", Fields.Number, static (s, v) => s with { RecordedIncomeScore = v }, "Tổng điểm B1", "Điểm B1"),
        Of<int>("recordedDeprivationScore", Fields.Number, static (s, v) => s with { RecordedDeprivationScore = v }, "Tổng điểm B2", "Điểm B2"),
    ];

    /// <summary>How a CSV file of surveys is written.</summary>
    public static readonly CsvContract<SurveyBuilder> Contract = new(All, static record => new(record));

    private static SurveyColumn[] Header() =>
    [
        new(Column.Id, static (row, _, text) => row.Id = text.ToString(), "Mã hộ", "Mã số hộ", "Mã hộ gia đình") { IsCode = true },
        new(Column.Head, static (row, _, text) => row.Head = text.ToString(), "Chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ"),
        new(Column.Commune, static (row, _, text) => row.Commune = text.ToString(), "Xã", "Xã/phường", "Xã/phường/thị trấn"),
        new("province", Province, "Tỉnh", "Tỉnh/thành phố"),
        new("district", static (row, _, text) => row.Survey = row.Survey with { District = text.ToString() }, "Huyện", "Quận/huyện/thị xã/thành phố"),
        new("village", static (row, _, text) => row.Survey = row.Survey with { Village = text.ToString() }, "Thôn", "Thôn/tổ dân phố"),
        Of<AreaType>("area", ListCell<AreaType>.One, static (s, v) => s with { Area = v }, "Khu vực"),
        new("communeCode", static (row, _, text) => row.Survey = row.Survey with { CommuneCode = text.ToString() }, "Mã xã", "Mã xã/phường") { IsCode = true, CodeDigits = 5 },
        new("oldCommuneCode", static (row, _, text) => row.Survey = row.Survey with { OldCommuneCode = text.ToString() }, "Mã xã cũ", "Mã xã trước 01/07/2025") { IsCode = true, CodeDigits = 5 },
        Of<Region>("region", ListCell<Region>.One, static (s, v) => s with { Region = v }, "Vùng"),
        Of<LastClass>("lastClass", ListCell<LastClass>.One, static (s, v) => s with { LastClass = v }, "Phân loại hộ năm trước", "Phân loại năm trước"),
        Of<bool>("isOnPoorList", Cells.YesNo, static (s, v) => s with { IsOnPoorList = v }, "Đang trong danh sách hộ nghèo"),
        Of<int>("memberCount", Fields.Number, static (s, v) => s with { MemberCount = v }, "Số thành viên", "Số nhân khẩu"),
    ];

    private static void Province(SurveyBuilder row, string path, ReadOnlySpan<char> text)
    {
        if (Fields.IsUnknown(Fields.Word(text)))
        {
            return;
        }

        row.OfProvince = Regions.Of(text.ToString());
        row.Survey = row.Survey with { Province = text.ToString() };
        if (row.OfProvince is null)
        {
            row.Refuse(RowErrors.UnknownProvince(path, text));
        }
    }

    /// <summary>The codes of the ticked rows of Form B1, parted by blanks, semicolons or plus signs; 0 is none of them.</summary>
    private static void TickedRows(SurveyBuilder row, string path, ReadOnlySpan<char> text)
    {
        string word = Fields.Word(text);
        if (word is not "0" && Fields.IsUnknown(word))
        {
            return;
        }

        string[] codes = word is "0" ? [] : text.ToString().Split([' ', ';', '+', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        row.Survey = row.Survey with { TickedRows = [.. codes] };
    }

    private static SurveyColumn Of<T>(string path, Cell<T> cell, Func<Survey, T?, Survey> put, params ImmutableArray<string> headings)
        where T : struct => new(path, (row, at, text) => row.Survey = put(row.Survey, cell(row, at, text)), headings);
}
