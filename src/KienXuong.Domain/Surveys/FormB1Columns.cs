using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Surveys.FormRows;
using static KienXuong.Domain.Surveys.Region;
using static KienXuong.Domain.Surveys.SurveyFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>Cột điểm theo khu vực và vùng (mẫu 3.4 - 3.10), và mục 15 "Vùng" của cột thành thị: the columns of the point table, and the region item of the urban one.</summary>
internal static class FormB1Columns
{
    private static readonly Bilingual ByGeography = new(
        "phiếu không in cột nông thôn cho thành phố trực thuộc trung ương; mặc định theo địa lý",
        "no rural column is printed for the centrally-run cities; default by geography");

    public static ImmutableArray<ScoreColumn<Survey>> All { get; } =
    [
        new("urban", new("thành thị", "urban"), AreaOfPlace.Is(AreaType.Urban)),
        Rural("rrd", "nông thôn đồng bằng sông Hồng", "rural Red River Delta", RedRiverDelta),
        Rural("nmm", "nông thôn trung du và miền núi phía Bắc", "rural northern midlands and mountains", NorthernMidlands),
        Rural("ncc", "nông thôn Bắc Trung Bộ và duyên hải miền Trung", "rural north-central and central coast", NorthCentralCoast),
        Rural("ch", "nông thôn Tây Nguyên", "rural Central Highlands", CentralHighlands),
        Rural("se", "nông thôn Đông Nam Bộ", "rural South-East", SouthEast),
        Rural("md", "nông thôn đồng bằng sông Cửu Long", "rural Mekong Delta", MekongDelta),
        RuralCity("rrd", "nông thôn Hà Nội, Hải Phòng", "rural Hà Nội, Hải Phòng", HaNoi, HaiPhong),
        RuralCity("ncc", "nông thôn Đà Nẵng", "rural Đà Nẵng", DaNang),
        RuralCity("se", "nông thôn Thành phố Hồ Chí Minh", "rural Hồ Chí Minh City", HoChiMinhCity),
        RuralCity("md", "nông thôn Cần Thơ", "rural Cần Thơ", CanTho),
    ];

    // Mục 15: chỉ có ở cột thành thị
    public static ScoreItem<Survey> Region { get; } = new("15", new("Vùng", "region"), OneOf("region",
        Row("region_rrd", "Đồng bằng sông Hồng", "Red River Delta", RedRiverDelta),
        Row("region_nmm", "Trung du và miền núi phía Bắc", "northern midlands and mountains", NorthernMidlands),
        Row("region_ncc", "Bắc Trung Bộ và duyên hải miền Trung", "north-central and central coast", NorthCentralCoast),
        Row("region_ch", "Tây Nguyên", "Central Highlands", CentralHighlands),
        Row("region_se", "Đông Nam Bộ", "South-East", SouthEast),
        Row("region_md", "Đồng bằng sông Cửu Long", "Mekong Delta", MekongDelta),
        Row("region_city", "Thành phố trực thuộc trung ương (Hà Nội; Hải Phòng; Đà Nẵng; Thành phố Hồ Chí Minh; Cần Thơ)", "centrally-run city",
            HaNoi, HaiPhong, DaNang, HoChiMinhCity, CanTho)));

    private static ScoreColumn<Survey> Rural(string code, string vietnamese, string english, Region region) =>
        new(code, new(vietnamese, english), Conditions.All(AreaOfPlace.Is(AreaType.Rural), RegionOfPlace.Is(region)));

    private static ScoreColumn<Survey> RuralCity(string code, string vietnamese, string english, params Region[] cities) =>
        new(code, new(vietnamese, english), Conditions.All(AreaOfPlace.Is(AreaType.Rural), RegionOfPlace.In(cities)))
        {
            Verification = Verification.Unconfirmed,
            Note = ByGeography,
        };

    private static ScoreRow<Survey> Row(string code, string vietnamese, string english, params Region[] regions) =>
        FormRows.Row(code, vietnamese, english, Conditions.All(AreaOfPlace.Is(AreaType.Urban), RegionOfPlace.In(regions)));
}
