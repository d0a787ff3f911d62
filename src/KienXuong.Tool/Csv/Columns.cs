using System.Collections.Immutable;
using KienXuong.Domain.Households;

namespace KienXuong.Tool.Csv;

/// <summary>Danh mục cột: every column that a CSV file of households can have, with all its headings.</summary>
internal static class Columns
{
    /// <summary>The columns in the order of the contract.</summary>
    public static readonly ImmutableArray<Column<HouseholdBuilder>> All =
    [
        new(Column.Id, static (row, _, text) => row.Id = text.ToString(), "Mã hộ", "Mã số hộ", "Mã hộ gia đình") { IsCode = true },
        new(Column.Head, static (row, _, text) => row.Head = text.ToString(), "Chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ"),
        new(Column.Commune, static (row, _, text) => row.Commune = text.ToString(), "Xã", "Xã/phường"),
        new("area", Fields.Area, "Khu vực"),
        new("communeCode", static (row, _, text) => row.CommuneCode = text.ToString(), "Mã xã", "Mã xã/phường") { IsCode = true, CodeDigits = 5 },
        new("oldCommuneCode", static (row, _, text) => row.OldCommuneCode = text.ToString(), "Mã xã cũ", "Mã xã trước 01/07/2025") { IsCode = true, CodeDigits = 5 },
        new("incomePerHead", static (row, path, text) => row.IncomePerHead = Fields.Amount(row, path, text),
            "Thu nhập bình quân đầu người", "Thu nhập bình quân đầu người/tháng"),
        new("monthlyIncome", static (row, path, text) => row.MonthlyIncome = Fields.Amount(row, path, text),
            "Tổng thu nhập", "Tổng thu nhập của hộ", "Tổng thu nhập của hộ/tháng"),
        new("memberCount", static (row, path, text) => row.MemberCount = Fields.Number(row, path, text),
            "Số thành viên", "Số nhân khẩu", "Số thành viên của hộ"),
        new("deprivationCount", static (row, path, text) => row.DeprivationCount = Fields.Number(row, path, text), "Số chỉ số thiếu hụt"),
        new("recognisedClass", Fields.Class, "Phân loại"),
        .. Enum.GetValues<DeprivationIndicator2022>().Select(Of2022),
        .. Enum.GetValues<DeprivationIndicator2016>().Select(Of2016),
    ];

    /// <summary>How a CSV file of households is written.</summary>
    public static readonly CsvContract<HouseholdBuilder> Contract = new(All, static record => new(record));

    private static Column<HouseholdBuilder> Of2022(DeprivationIndicator2022 indicator)
    {
        string code = CamelCase(indicator.ToString());
        string name = IndicatorNames.Of(indicator);
        return new(
            "deprivations2022." + code,
            (row, path, text) => row.Deprivations2022 = row.Deprivations2022.With(indicator, Fields.YesNo(row, path, text)),
            code,
            name,
            "Thiếu hụt " + name);
    }

    private static Column<HouseholdBuilder> Of2016(DeprivationIndicator2016 indicator)
    {
        string code = CamelCase(indicator.ToString());
        string name = IndicatorNames.Of(indicator);
        return new(
            "deprivations2016." + code,
            (row, path, text) => row.Deprivations2016 = row.Deprivations2016.With(indicator, Fields.YesNo(row, path, text)),
            code + " (2016)",
            name + " (2016)",
            "Thiếu hụt " + name + " (2016)");
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
