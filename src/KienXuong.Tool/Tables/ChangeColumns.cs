using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Surveys;
using NodaTime;
using static KienXuong.Tool.Tables.ItemColumns;
using ChangeColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Tables.ChangeBuilder>;

namespace KienXuong.Tool.Tables;

/// <summary>Cột của danh sách thay đổi có ngày: the day, the place, one member who comes or goes, and the facts of a list of households.</summary>
internal static class ChangeColumns
{
    private static readonly string[] OfTheChange = [Column.Id, Column.Head, Column.Commune, "area", "communeCode", "oldCommuneCode"];

    /// <summary>The columns.</summary>
    public static readonly ImmutableArray<ChangeColumn> All =
    [
        .. OfHousehold<ChangeBuilder>(),
        Of<LocalDate>("date", Cells.Day, static (c, v) => c with { Date = v }, "Ngày", "Từ ngày", "Ngày thay đổi"),
        Of<AreaType>("area", ListCell<AreaType>.One, static (c, v) => c with { Area = v }, "Khu vực"),
        Code("communeCode", static (c, v) => c with { CommuneCode = v }, "Mã xã", "Mã xã/phường"),
        Code("oldCommuneCode", static (c, v) => c with { OldCommuneCode = v }, "Mã xã cũ", "Mã xã trước 01/07/2025"),
        Text<ChangeBuilder, DatedChange>("place", static (c, v) => c with { Place = v }, "Nơi ở", "Địa chỉ"),
        Text<ChangeBuilder, DatedChange>("note", static (c, v) => c with { Note = v }, "Ghi chú", "Lý do"),
        new("memberChange", static (row, path, text) => row.Coming = ComingCell(row, path, text), "Biến động nhân khẩu", "Thay đổi thành viên"),
        new("member", static (row, _, text) => row.Name = text.ToString(), "Thành viên", "Mã thành viên", "Họ tên thành viên"),
        new("birthDate", static (row, path, text) => row.Member = row.Member with { BirthDate = Cells.Date(row, path, text) }, "Ngày sinh", "Ngày, tháng, năm sinh"),
        new("sex", static (row, path, text) => row.Member = row.Member with { Sex = ListCell<Sex>.One(row, path, text) }, "Giới tính"),
        .. Columns.All.Where(static column => !OfTheChange.Contains(column.Path)).Select(static column =>
            new ChangeColumn("household." + column.Path, (row, path, text) => row.Declare(column, path, text), [column.Path, .. column.OtherHeadings])),
    ];

    private static ChangeColumn Of<TValue>(string path, Cell<TValue> cell, Func<DatedChange, TValue, DatedChange> put, params ImmutableArray<string> headings)
        where TValue : struct => Of<ChangeBuilder, DatedChange, TValue>(path, cell, put, headings);

    private static ChangeColumn Code(string path, Func<DatedChange, string, DatedChange> put, params ImmutableArray<string> headings) =>
        Text<ChangeBuilder, DatedChange>(path, put, headings) with { IsCode = true, CodeDigits = 5 };

    private static Coming? ComingCell(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        switch (Fields.Word(text))
        {
            case "sinh" or "moi sinh" or "born":
                return Coming.Born;
            case "den" or "chuyen den" or "den o" or "joins":
                return Coming.Joins;
            case "di" or "chuyen di" or "di khoi" or "leaves":
                return Coming.Leaves;
            case "chet" or "mat" or "qua doi" or "dies":
                return Coming.Dies;
            case var word when !Fields.IsUnknown(word):
                row.Refuse(RowErrors.UnknownChoice(path, text, new("sinh, đến, đi, chết", "born, joins, leaves, dies")));
                return null;
            default:
                return null;
        }
    }
}
