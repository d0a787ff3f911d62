using KienXuong.Domain.Households;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 11 (6.1). Không có thành viên nào sử dụng dịch vụ internet.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator11TelecomServicesTests
{
    [Theory(DisplayName = "Internet: thiếu hụt khi mọi thành viên không dùng; một người dùng là đủ; ô trống của người lớn còn ngỏ")]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, null, false)]
    [InlineData(false, null, null)]
    [InlineData(null, null, null)]
    public void Nobody(bool? first, bool? second, bool? deprived) =>
        Assert.Equal(deprived, IsDeprived(Worker with { UsesInternet = first }, Pensioner with { UsesInternet = second }));

    [Theory(DisplayName = "Internet: ô trống của trẻ dưới 6 tuổi là không dùng, từ đủ 6 tuổi là chưa biết")]
    [InlineData(2, true)]
    [InlineData(1, null)]
    public void The_day_of_six(int day, bool? deprived) => Assert.Equal(
        deprived, IsDeprived(Worker with { UsesInternet = false }, Child with { BirthDate = new(2018, 10, day), UsesInternet = null }));

    [Fact(DisplayName = "Internet: trẻ dưới 6 tuổi đã ghi có dùng thì hộ không thiếu hụt")]
    public void A_small_child_that_uses_it() =>
        Assert.False(IsDeprived(Worker with { UsesInternet = false }, Child with { BirthDate = new(2020, 1, 1), UsesInternet = true }));

    [Fact(DisplayName = "Internet: không có danh sách thành viên thì chưa rõ")]
    public void Members_not_listed() => Assert.Null(Nothing.IsDeprived(DeprivationIndicator2022.TelecomServices));

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.TelecomServices);
}
