using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Thời gian áp dụng: hai đầu đều nằm trong, và ngày cuối không trước ngày đầu.</summary>
public class ValidityTests
{
    [Fact(DisplayName = "Ngày cuối trước ngày đầu bị từ chối; một ngày duy nhất được nhận")]
    public void A_last_day_before_the_first_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Validity(new(2024, 1, 2), new LocalDate(2024, 1, 1)));
        Assert.True(new Validity(new(2024, 1, 2), new LocalDate(2024, 1, 2)).Contains(new(2024, 1, 2)));
    }
}
