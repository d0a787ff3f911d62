using KienXuong.Domain;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Tables;

/// <summary>One person of a list of residents while the fields of the row are being read.</summary>
internal sealed class ResidentBuilder(CsvRecord record) : ItemBuilder<Resident>(record, new())
{
    /// <inheritdoc/>
    protected override Resident Make() => base.Make() with { Id = Called };
}
