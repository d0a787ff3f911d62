using KienXuong.Domain;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Tables;

/// <summary>One income form while the fields of its row are being read.</summary>
internal sealed class IncomeBuilder(CsvRecord record) : ItemBuilder<IncomeForm>(record, new());
