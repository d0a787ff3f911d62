using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 10 (5.2). Không sử dụng hố xí/nhà tiêu hợp vệ sinh.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator10HygienicToiletTests
{
    [Theory(DisplayName = "Nhà tiêu: A.V mã 3 thiếu hụt; mã 1 và 2 (thấm dội nước, VIP, hố xí đào có bệ ngồi, hai ngăn) không")]
    [InlineData(Toilet.Septic, false)]
    [InlineData(Toilet.Improved, false)]
    [InlineData(Toilet.Other, true)]
    [InlineData(null, null)]
    public void Codes(Toilet? toilet, bool? deprived) => Assert.Equal(deprived, IsDeprived(Nothing.Dwelling with { Toilet = toilet }));

    private static bool? IsDeprived(Dwelling dwelling) => With(dwelling, Worker).IsDeprived(DeprivationIndicator2022.HygienicToilet);
}
