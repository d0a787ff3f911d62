using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Khu vực nông thôn, khu vực thành thị: how the area of a place follows from its unit and the day. No text seen defines it for the review.</summary>
public static class AreaRules
{
    /// <summary>The day before the merger, on which the unit before the rearrangement is looked up.</summary>
    internal static readonly LocalDate EveOfMerger = UnitLists.Merger.PlusDays(-1);

    private static readonly Bilingual[] Areas = [new("nông thôn", "rural"), new("thành thị", "urban")];

    /// <summary>Khu vực theo loại đơn vị: xã là nông thôn; phường, thị trấn là thành thị.</summary>
    public static Parameter<AreaByUnitType> ByType { get; } = new(
        "territory.areaByType",
        new("khu vực theo loại đơn vị hành chính", "area by type of unit"),
        new(null, new Enactment<AreaByUnitType>(
            new(2021, 11, 1), new(AreaType.Rural, AreaType.Urban, AreaType.Urban), Instruments.Circular02Of2022.Annex("III"), Verification.Unconfirmed)
        {
            Note = new("thông lệ; phiếu chỉ hỏi mã khu vực, chưa thấy văn bản định nghĩa", "practice; the form asks for the code alone, no definition was seen"),
        }))
    {
        NameOf = static area => new(
            "xã: " + Areas[(int)area.Commune].Vietnamese + "; phường: " + Areas[(int)area.Ward].Vietnamese + "; thị trấn: " + Areas[(int)area.Township].Vietnamese,
            "commune: " + Areas[(int)area.Commune].English + "; ward: " + Areas[(int)area.Ward].English + "; township: " + Areas[(int)area.Township].English),
    };

    /// <summary>Cách xác định khu vực từ ngày 01/07/2025: named choice; the clause keeps policies applied by area until another decision, and does not say whether the poverty line is one.</summary>
    public static Parameter<AreaReading> Reading { get; } = new(
        "territory.2025.areaReading",
        new("cách xác định khu vực sau sắp xếp đơn vị hành chính", "area after the rearrangement of units"),
        new(null, new Enactment<AreaReading>(UnitLists.Merger, AreaReading.CurrentUnit, Instruments.Resolution76Of2025.Article(13), Verification.Unconfirmed)
        {
            Note = new(
                "chưa rõ chuẩn nghèo có là chính sách được giữ theo địa bàn trước sắp xếp; mặc định: theo đơn vị hiện nay",
                "whether the poverty line is a policy kept as before is not written; default: by the unit of the day"),
        }))
    {
        IsChoice = true,
        NameOf = static reading => reading switch
        {
            AreaReading.CurrentUnit => new("theo đơn vị hiện nay", "by the unit of the day"),
            AreaReading.BeforeRearrangement => new("theo đơn vị trước sắp xếp", "by the unit before the rearrangement"),
        },
        Values = [AreaReading.CurrentUnit, AreaReading.BeforeRearrangement],
    };
}
