using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 8. Diện tích bình quân đầu người.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item8AreaTests
{
    public static TheoryData<decimal, string> Bands => new()
    {
        { 0, "" }, { 8, "" }, { 19.999m, "" }, { 20, "area_20_30" }, { 20.001m, "area_20_30" }, { 29.999m, "area_20_30" },
        { 30, "area_30_40" }, { 39.999m, "area_30_40" }, { 40, "area_40plus" }, { 40.001m, "area_40plus" }, { 500, "area_40plus" },
    };

    public static TheoryData<decimal, decimal, int, string> Shares => new()
    {
        { 159.9m, 0, 8, "" },    // 19.9875
        { 159.999m, 0, 8, "" },
        { 160, 0, 8, "area_20_30" },
        { 150, 20, 8, "area_20_30" },    // the attic at half: 160
        { 150, 19.999m, 8, "" },
        { 20, 40, 2, "area_20_30" },
        { 89.999m, 0, 3, "area_20_30" },
        { 90, 0, 3, "area_30_40" },
    };

    [Theory(DisplayName = "Mục 8: từ 20 đến dưới 30, từ 30 đến dưới 40, từ 40 m² trở lên; dưới 20 m² không có dòng")]
    [MemberData(nameof(Bands))]
    public void Area(decimal area, string row)
    {
        Assert.Equal(row, string.Join(' ', Rows(Nothing.Dwelling with { RoomArea = area })));
        Assert.Equal(row, string.Join(' ', Rows(Nothing.Dwelling with { RoomArea = null, AtticArea = null, CountedArea = area })));
    }

    [Theory(DisplayName = "Mục 8: (phòng + gác xép / 2) / số thành viên, so sánh chính xác, không làm tròn")]
    [MemberData(nameof(Shares))]
    public void Area_per_head(decimal rooms, decimal attic, int members, string row) => Assert.Equal(
        row, string.Join(' ', With(Nothing.Dwelling with { RoomArea = rooms, AtticArea = attic }, [.. Enumerable.Repeat(Retired, members)]).Rows("8")));

    [Fact(DisplayName = "Mục 8: diện tích đã tính không giảm nửa gác xép lần nữa")]
    public void A_counted_area_is_not_halved_again() =>
        Assert.Equal(["area_40plus"], Rows(Nothing.Dwelling with { RoomArea = 10, AtticArea = 10, CountedArea = 40 }));

    [Fact(DisplayName = "Mục 8: không biết gác xép thì còn ngỏ, nhưng không bao giờ dưới diện tích các phòng")]
    public void Unknown_attic()
    {
        Assert.Equal(["area_30_40?", "area_40plus?"], Rows(Nothing.Dwelling with { RoomArea = 35, AtticArea = null }));
        Assert.Equal(["area_40plus"], Rows(Nothing.Dwelling with { RoomArea = 40, AtticArea = null }));
        Assert.Equal(["area_20_30?", "area_30_40?", "area_40plus?"], Rows(Nothing.Dwelling with { RoomArea = null }));
    }

    private static string[] Rows(Dwelling dwelling) => With(dwelling, Worker).Rows("8");
}
