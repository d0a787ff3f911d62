using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 11. Nhà tiêu hợp vệ sinh.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item11ToiletTests
{
    [Theory(DisplayName = "Mục 11: chỉ hố xí tự hoại/bán tự hoại (A.V mã 1); mã 2 hợp vệ sinh nhưng không có điểm")]
    [InlineData(Toilet.Septic, "toilet_septic")]
    [InlineData(Toilet.Improved, "")]
    [InlineData(Toilet.Other, "")]
    [InlineData(null, "toilet_septic?")]
    public void Toilets(Toilet? toilet, string row) => Assert.Equal(row, string.Join(' ', With(Nothing.Dwelling with { Toilet = toilet }, Worker).Rows("11")));
}
