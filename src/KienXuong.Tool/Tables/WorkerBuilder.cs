using KienXuong.Domain;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Tables;

/// <summary>One member of a household with an income form while the fields of the row are being read.</summary>
internal sealed class WorkerBuilder(CsvRecord record) : ItemBuilder<Person>(record, new())
{
    /// <inheritdoc/>
    protected override Person Make() => base.Make() with { Id = Called };
}
