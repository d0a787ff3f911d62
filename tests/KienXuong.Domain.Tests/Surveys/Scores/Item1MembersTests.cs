using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 1. Số nhân khẩu trong hộ.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item1MembersTests
{
    [Theory(DisplayName = "Mục 1: hộ có 1 đến 7 người có dòng riêng, từ 8 người không có dòng nào")]
    [InlineData(1, "members_1", 105)]
    [InlineData(2, "members_2", 95)]
    [InlineData(3, "members_3", 75)]
    [InlineData(4, "members_4", 60)]
    [InlineData(5, "members_5", 45)]
    [InlineData(6, "members_6", 35)]
    [InlineData(7, "members_7", 30)]
    [InlineData(8, "", 0)]
    [InlineData(9, "", 0)]
    public void Members(int number, string row, int points)
    {
        Survey survey = With(Nothing.Dwelling with { RoomArea = 10 * number }, [.. Enumerable.Repeat(Retired, number)]);

        Assert.Equal(row, string.Join(' ', survey.Rows("1")));
        Assert.Equal(points + 5, survey.B1());    // brick walls: 5
    }

    [Fact(DisplayName = "Mục 1 tính mọi thành viên: trẻ sơ sinh, người già, người ốm nặng")]
    public void Every_member_counts() => Assert.Equal(
        ["members_3"],
        With(Nothing.Dwelling, Child with { BirthDate = Day.PlusDays(-1) }, OnAllowance, Worker with { IsCriticallyIll = true }).Rows("1"));

    [Fact(DisplayName = "Không biết số người: mọi dòng của mục 1 còn ngỏ")]
    public void Unknown_number() => Assert.Equal(
        ["members_1?", "members_2?", "members_3?", "members_4?", "members_5?", "members_6?", "members_7?"], Nothing.Rows("1"));
}
