using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Danh mục đơn vị hành chính cấp xã: the units of Kiến Xương, and from 01/07/2025 of the new Hưng Yên. A caller lays lists of its own over them as a layer of the law book.</summary>
public static class UnitLists
{
    private static readonly LocalDate First = new(2021, 11, 1);
    private static readonly LocalDate Rearrangement = new(2024, 11, 1);
    /// <summary>Ngày hợp nhất Thái Bình vào Hưng Yên (Nghị quyết 1666/NQ-UBTVQH15), the first day without districts.</summary>
    internal static readonly LocalDate Merger = new(2025, 7, 1);

    private static readonly Territory ThaiBinh = new("34", "Thái Bình");
    private static readonly Territory HungYen = new("33", "Hưng Yên");
    private static readonly Territory KienXuong = new("343", "Kiến Xương");

    private static readonly UnitList Of33 = new(First, [.. Read("kien-xuong-units-2021-11-01.csv", ThaiBinh, KienXuong)]);

    private static readonly UnitList Of29 = new(Rearrangement, [.. Read("kien-xuong-units-2024-11-01.csv", ThaiBinh, KienXuong).Select(OfRearrangement)]);

    private static readonly UnitList Of104 = ReadMerger();

    /// <summary>Danh mục áp dụng: the list of each day.</summary>
    /// <remarks>
    /// The 33 units are covered from 01/11/2021, the date of the oldest list seen. From 01/09/2026, after the last list seen, the units of 01/07/2025 go on and are
    /// marked as inferred.
    /// </remarks>
    public static Parameter<UnitList> InForce { get; } = new(
        "territory.units",
        new("danh mục đơn vị hành chính cấp xã", "commune-level units"),
        new(
            null,
            new Enactment<UnitList>(First, Of33, Instruments.UnitListOf2021.Whole, Verification.Reported)
            {
                Note = new("ngày đầu của 33 đơn vị chưa rõ; tính từ danh mục cũ nhất đã thấy", "the first day of the 33 units is not known; counted from the oldest list seen"),
            },
            new Enactment<UnitList>(Rearrangement, Of29, Instruments.Resolution1203Of2024.Whole, Verification.Reported)
            {
                Note = new("số nghị quyết còn thấy ghi 1201/NQ-UBTVQH15", "the number of the resolution is also seen as 1201/NQ-UBTVQH15"),
            },
            new Enactment<UnitList>(Merger, Of104, Instruments.Resolution1666Of2025.Whole, Verification.Reported),
            new Enactment<UnitList>(new(2026, 9, 1), Of104, Instruments.Resolution1666Of2025.Whole, Verification.Inferred)
            {
                Note = new("chưa thấy danh mục sau 08/2026; danh mục trước được dùng tiếp", "no list after 08/2026 was seen; the one before goes on"),
            }))
    {
        NameOf = static list => new(FormattableString.Invariant($"{list.Units.Length} đơn vị"), FormattableString.Invariant($"{list.Units.Length} units")),
    };

    private static IEnumerable<AdministrativeUnit> Read(string file, Territory province, Territory? district)
    {
        CsvTable table = CsvTable.Embedded(file);
        int code = table.Column("commune_code");
        int name = table.Column("name");
        return table.Rows.Select(row =>
        {
            (UnitType type, string plain) = UnitTypeNames.Split(row[name])!.Value;
            return new AdministrativeUnit(row[code], type, plain, province, district);
        });
    }

    /// <summary>Ngày 01/11/2024: bốn xã nhập vào hai xã, có tên mới; các đơn vị khác không đổi. Which went where is inferred from the number of units and the names.</summary>
    private static AdministrativeUnit OfRearrangement(AdministrativeUnit unit)
    {
        UnitOrigin itself = new(unit.Code, Verification.Reported);
        ImmutableArray<UnitOrigin> more = unit.Code switch
        {
            "13120" => [new("13117", Verification.Inferred), new("13123", Verification.Inferred)],
            "13159" => [new("13153", Verification.Inferred), new("13174", Verification.Inferred)],
            _ => [],
        };
        return unit with { FormedFrom = [itself, .. more], AreOriginsComplete = true };
    }

    /// <summary>Ngày 01/07/2025: 29 đơn vị của huyện nhập vào 9 xã và phường Trần Lãm. The other units of the ward, and of the rest of the province, are not known.</summary>
    private static UnitList ReadMerger()
    {
        CsvTable table = CsvTable.Embedded("kien-xuong-crosswalk-2025-07-01.csv");
        int from = table.Column("old_commune_code");
        int into = table.Column("new_commune_code");
        ILookup<string, UnitOrigin> origins = table.Rows.ToLookup(row => row[into], row => new UnitOrigin(row[from], Verification.Reported), StringComparer.Ordinal);
        return new(Merger, [.. Read("hung-yen-units-2025-07-01.csv", HungYen, null).Select(unit => unit with
        {
            FormedFrom = [.. origins[unit.Code]],
            AreOriginsComplete = unit.Type == UnitType.Commune && origins.Contains(unit.Code),
        })]);
    }
}
