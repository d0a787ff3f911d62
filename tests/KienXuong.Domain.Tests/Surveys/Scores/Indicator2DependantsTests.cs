using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 2 (1.2). Tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator2DependantsTests
{
    [Theory(DisplayName = "Người phụ thuộc: đúng một nửa không thiếu hụt, quá nửa thiếu hụt")]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, 3, false)]
    [InlineData(3, 4, true)]
    [InlineData(0, 1, true)]
    public void More_than_half(int others, int dependants, bool deprived) =>
        Assert.Equal(deprived, IsDeprived([.. Enumerable.Repeat(Worker, others), .. Enumerable.Repeat(Child, dependants)]));

    [Fact(DisplayName = "Người phụ thuộc: người cao tuổi, người khuyết tật đang hưởng trợ cấp xã hội cũng tính; người hưởng lương hưu không")]
    public void Who_is_dependent()
    {
        Assert.True(IsDeprived(OnAllowance));
        Assert.True(IsDeprived(Worker with { SocialAllowance = SocialAllowance.Disabled }));
        Assert.False(IsDeprived(Pensioner));
        Assert.False(IsDeprived(Worker with { SocialAllowance = SocialAllowance.Orphan }));
    }

    [Theory(DisplayName = "Người phụ thuộc: trẻ em đến hết ngày trước khi tròn 16 tuổi")]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void The_day_of_sixteen(int day, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(Child with { BirthDate = new(2008, 10, day) }, Child, Worker));

    [Fact(DisplayName = "Người phụ thuộc: chưa rõ chỉ khi dữ kiện thiếu có thể làm quá nửa")]
    public void Unknown_allowance()
    {
        SurveyMember unknown = Retired with { SocialAllowance = null };

        Assert.Null(IsDeprived(Worker, unknown, Child));
        Assert.False(IsDeprived(Worker, unknown));
        Assert.True(IsDeprived(Child, Child, unknown));
    }

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.Dependants);
}
