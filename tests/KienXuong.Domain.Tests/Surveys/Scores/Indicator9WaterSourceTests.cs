using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 9 (5.1). Không tiếp cận được nguồn nước sạch trong sinh hoạt.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator9WaterSourceTests
{
    [Theory(DisplayName = "Nguồn nước: A.VIII mã 1, 2, 3 là nước sạch; mã 4 thiếu hụt, trừ nước mưa (mặc định); lựa chọn khác: nước mưa không sạch")]
    [InlineData(WaterSource.TapBottledOrBought, null, false, false)]
    [InlineData(WaterSource.DrilledWell, null, false, false)]
    [InlineData(WaterSource.ProtectedWellOrSpring, null, false, false)]
    [InlineData(WaterSource.Other, false, true, true)]
    [InlineData(WaterSource.Other, true, false, true)]
    [InlineData(WaterSource.Other, null, null, true)]
    [InlineData(WaterSource.DrilledWell, true, false, false)]
    [InlineData(null, null, null, null)]
    [InlineData(null, true, false, null)]
    public void Sources(WaterSource? water, bool? isRain, bool? deprived, bool? withoutRain)
    {
        Survey survey = With(Nothing.Dwelling with { Water = water, WaterIsRain = isRain }, Worker);

        Assert.Equal(deprived, survey.IsDeprived(DeprivationIndicator2022.WaterSource));
        Assert.Equal(withoutRain, survey.Choosing(SurveyChoices.Rain, RainWater.NotClean).IsDeprived(DeprivationIndicator2022.WaterSource));
    }

    [Fact(DisplayName = "Kết quả đổi theo lựa chọn nước mưa thì nêu lựa chọn, chưa xác nhận")]
    public void A_result_that_rests_on_rain_names_the_choice()
    {
        // Housing quality and toilet; unclean rain would be the third.
        Dwelling poor = Nothing.Dwelling with { Columns = ColumnMaterial.Other, Roof = RoofMaterial.Other, Toilet = Toilet.Other, WaterIsRain = true };
        SurveyClassification result = With(poor, Worker).On(Day);

        Assert.Equal(PovertyClass.NearPoor, result.Class.Possible.Decided);
        ChoiceEffect effect = Assert.Single(result.ChoiceEffects());
        Assert.Equal((SurveyChoices.Rain, true, PovertyClass.Poor), ((object)effect.Choice.Parameter, effect.ChangesClass, effect.Classes.Decided));
        Assert.Equal(Verification.Unconfirmed, effect.Choice.Verification);
    }
}
