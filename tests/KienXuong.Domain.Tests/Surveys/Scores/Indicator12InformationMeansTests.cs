using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 12 (6.2). Không có phương tiện nào phục vụ tiếp cận thông tin.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator12InformationMeansTests
{
    [Theory(DisplayName = "Phương tiện thông tin: thiếu hụt khi ti vi, máy vi tính/máy tính bảng, điện thoại đều 0 và không có radio")]
    [InlineData(0, 0, 0, false, true)]
    [InlineData(1, 0, 0, false, false)]
    [InlineData(0, 1, 0, false, false)]
    [InlineData(0, 0, 1, false, false)]
    [InlineData(0, 0, 0, true, false)]
    [InlineData(0, 0, 0, null, null)]
    [InlineData(1, 0, 0, null, false)]
    [InlineData(0, 0, 2, null, false)]
    [InlineData(null, 0, 0, false, null)]
    [InlineData(0, null, 0, false, null)]
    [InlineData(0, 0, null, false, null)]
    [InlineData(null, null, null, true, false)]
    [InlineData(null, 1, null, null, false)]
    public void Means(int? televisions, int? computers, int? telephones, bool? radio, bool? deprived) => Assert.Equal(
        deprived,
        (With(Nothing.Dwelling with { HasRadio = radio }, Worker) with
        {
            Assets = Nothing.Assets with { ColourTelevisions = televisions, ComputersAndTablets = computers, Telephones = telephones },
        }).IsDeprived(DeprivationIndicator2022.InformationMeans));

    [Fact(DisplayName = "Phương tiện thông tin: máy tính bảng vẫn là phương tiện dù lựa chọn không tính ở dòng máy vi tính")]
    public void A_tablet_is_a_means_under_both_choices()
    {
        Survey survey = Alone with { Assets = Nothing.Assets with { ComputersAndTablets = 1, ComputersNotTablets = 0, Telephones = 0 } };

        Assert.False(survey.IsDeprived(DeprivationIndicator2022.InformationMeans));
        Assert.False(survey.Choosing(SurveyChoices.Tablets, TabletCount.DoesNotCount).IsDeprived(DeprivationIndicator2022.InformationMeans));
    }

    [Fact(DisplayName = "Phương tiện thông tin: số máy vi tính không phải máy tính bảng chứng tỏ có phương tiện khi A.IX.8 trống")]
    public void Computers_that_are_no_tablets_prove_a_means() => Assert.False(
        (Alone with { Assets = Nothing.Assets with { ComputersAndTablets = null, ComputersNotTablets = 1, Telephones = 0 } }).IsDeprived(DeprivationIndicator2022.InformationMeans));

    [Fact(DisplayName = "Phương tiện thông tin: dàn nghe nhạc, tủ lạnh, ô tô không phải phương tiện tiếp cận thông tin")]
    public void Other_assets_are_no_means() => Assert.True(
        (Alone with { Assets = Nothing.Assets with { MusicSystems = 1, Refrigerators = 1, Cars = 1, Telephones = 0 } }).IsDeprived(DeprivationIndicator2022.InformationMeans));
}
