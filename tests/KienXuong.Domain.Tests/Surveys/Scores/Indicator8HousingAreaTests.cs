using KienXuong.Domain.Households;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 8 (4.2). Diện tích bình quân đầu người dưới 8 m².</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator8HousingAreaTests
{
    public static TheoryData<decimal?, decimal?, decimal?, int, bool?> Areas => new()
    {
        { 8, 0, null, 1, false },    // exactly 8
        { 7.999m, 0, null, 1, true },
        { 8.001m, 0, null, 1, false },
        { 28, 8, null, 4, false },    // (28 + 4) / 4 = 8.0
        { 28, 0, null, 4, true },    // 7.0
        { 28, 7.999m, null, 4, true },
        { null, null, 32, 4, false },
        { null, null, 31.999m, 4, true },
        { 10, 10, 32, 4, false },    // a counted area goes before rooms and attic
        { 24, 0, null, 3, false },
        { 23.999m, 0, null, 3, true },
        { 32, null, null, 4, false },    // whatever the attic
        { 28, null, null, 4, null },
        { null, 64, null, 4, false },    // whatever the rooms
        { null, 0, null, 4, null },
        { null, null, null, 1, null },
        { 0, 0, null, 1, true },
    };

    [Theory(DisplayName = "Diện tích: (phòng + gác xép / 2) / số thành viên dưới 8 m² thì thiếu hụt, đúng 8,0 m² thì không")]
    [MemberData(nameof(Areas))]
    public void Area_per_head(decimal? rooms, decimal? attic, decimal? counted, int members, bool? deprived)
    {
        Survey survey = With(Nothing.Dwelling with { RoomArea = rooms, AtticArea = attic, CountedArea = counted }, [.. Enumerable.Repeat(Worker, members)]);

        Assert.Equal(deprived, survey.IsDeprived(DeprivationIndicator2022.HousingArea));
    }

    [Fact(DisplayName = "Diện tích: không biết số người thì chưa rõ")]
    public void Unknown_members() => Assert.Null(Nothing.IsDeprived(DeprivationIndicator2022.HousingArea));
}
