using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys.Indicators;

/// <summary>Mười chỉ số của chuẩn 2016 từ các ô của phiếu; ngày rà soát 15/06/2018.</summary>
public class Indicators2016Tests
{
    [Theory(DisplayName = "Bảo hiểm y tế: từ đủ 6 tuổi, tính cả ngày sinh nhật, không tính hôm trước")]
    [InlineData("2012-06-16", false, false)]
    [InlineData("2012-06-15", false, true)]
    [InlineData("2012-06-15", true, false)]
    [InlineData("2012-06-15", null, null)]
    [InlineData("2012-06", false, null)]
    [InlineData("2011", false, true)]
    [InlineData(null, true, false)]
    public void Health_insurance_from_six_years(string? born, bool? insured, bool? deprived) => Assert.Equal(
        deprived,
        Asked.With(new() { BirthDate = born is null ? null : Asked.Born(born), HasHealthInsurance = insured }).Of2016(DeprivationIndicator2016.HealthInsurance).Deprived.AsYesNo());

    [Fact(DisplayName = "Bảo hiểm y tế chuẩn 2016: người do ngân sách nhà nước đóng mà không có thẻ vẫn tính")]
    public void No_group_is_left_out_of_health_insurance() => Assert.Equal(
        Truth.Yes,
        Asked.With(new() { BirthDate = new LocalDate(1990, 1, 1), HasHealthInsurance = false, BudgetPaysInsurance = true }).Of2016(DeprivationIndicator2016.HealthInsurance).Deprived);

    [Theory(DisplayName = "Trình độ giáo dục của người lớn: từ đủ 15 tuổi và sinh từ năm 1986")]
    [InlineData("2003-06-16", false)]
    [InlineData("2003-06-15", true)]
    [InlineData("2003", null)]
    [InlineData("1986-01-01", true)]
    [InlineData("1985-12-31", false)]
    [InlineData("1985", false)]
    [InlineData(null, null)]
    public void Adult_education_by_age_and_year_of_birth(string? born, bool? deprived) => Assert.Equal(
        deprived,
        Asked.With(new() { BirthDate = born is null ? null : Asked.Born(born), IsStudying = false, GeneralEducation = GeneralEducation.Primary }).Of2016(DeprivationIndicator2016.AdultEducation).Deprived.AsYesNo());

    [Theory(DisplayName = "Trình độ giáo dục của người lớn: chưa tốt nghiệp trung học cơ sở và hiện không đi học")]
    [InlineData(GeneralEducation.LowerSecondary, false, false)]
    [InlineData(GeneralEducation.UpperSecondary, null, false)]
    [InlineData(GeneralEducation.Primary, true, false)]
    [InlineData(GeneralEducation.PrimaryNotFinished, false, true)]
    [InlineData(null, true, false)]
    [InlineData(null, false, null)]
    public void Adult_education_by_schooling(GeneralEducation? finished, bool? studying, bool? deprived) => Assert.Equal(
        deprived,
        Asked.With(new() { BirthDate = new LocalDate(1995, 1, 1), IsStudying = studying, GeneralEducation = finished }).Of2016(DeprivationIndicator2016.AdultEducation).Deprived.AsYesNo());

    [Theory(DisplayName = "Tình trạng đi học của trẻ em: từ đủ 5 đến dưới 15 tuổi")]
    [InlineData("2013-06-16", false, false)]
    [InlineData("2013-06-15", false, true)]
    [InlineData("2003-06-16", false, true)]
    [InlineData("2003-06-15", false, false)]
    [InlineData("2010-01-01", true, false)]
    [InlineData("2010-01-01", null, null)]
    public void Child_schooling_from_five_to_under_fifteen(string born, bool? studying, bool? deprived) => Assert.Equal(
        deprived, Asked.With(new() { BirthDate = Asked.Born(born), IsStudying = studying }).Of2016(DeprivationIndicator2016.ChildSchooling).Deprived.AsYesNo());

    [Theory(DisplayName = "Diện tích nhà ở bình quân đầu người: dưới 8 m²; đúng 8 m² không thiếu hụt")]
    [InlineData(32, false)]
    [InlineData(31, true)]
    public void Housing_area_below_eight(int area, bool deprived) => Assert.Equal(
        deprived, new Survey { MemberCount = 4, Dwelling = new() { CountedArea = area } }.Of2016(DeprivationIndicator2016.HousingArea).Deprived.AsYesNo());

    [Theory(DisplayName = "Nguồn nước: nguồn khác là thiếu hụt; nước mưa chưa rõ nên theo khai báo")]
    [InlineData(WaterSource.TapBottledOrBought, null, null, false)]
    [InlineData(WaterSource.DrilledWell, null, null, false)]
    [InlineData(WaterSource.ProtectedWellOrSpring, null, true, false)]
    [InlineData(WaterSource.Other, false, null, true)]
    [InlineData(WaterSource.Other, null, null, null)]
    [InlineData(WaterSource.Other, true, null, null)]
    [InlineData(WaterSource.Other, true, true, true)]
    [InlineData(WaterSource.Other, true, false, false)]
    [InlineData(null, null, true, true)]
    [InlineData(null, null, null, null)]
    public void Water(WaterSource? source, bool? isRain, bool? declared, bool? deprived) => Assert.Equal(
        deprived,
        new Survey { Dwelling = new() { Water = source, WaterIsRain = isRain }, Declared2016 = new() { WaterSource = declared } }.Of2016(DeprivationIndicator2016.WaterSource).Deprived.AsYesNo());

    [Theory(DisplayName = "Nhà tiêu: chỉ loại khác là thiếu hụt")]
    [InlineData(Toilet.Septic, false)]
    [InlineData(Toilet.Improved, false)]
    [InlineData(Toilet.Other, true)]
    [InlineData(null, null)]
    public void The_toilet(Toilet? toilet, bool? deprived) => Assert.Equal(
        deprived, new Survey { Dwelling = new() { Toilet = toilet } }.Of2016(DeprivationIndicator2016.HygienicToilet).Deprived.AsYesNo());

    [Theory(DisplayName = "Tài sản phục vụ tiếp cận thông tin: không tivi, radio, máy tính và không nghe được loa đài")]
    [InlineData(0, 0, 0, false, false, true)]
    [InlineData(0, 0, 0, false, true, false)]
    [InlineData(0, 0, 0, false, null, null)]
    [InlineData(1, null, null, null, null, false)]
    [InlineData(0, 0, 0, true, null, false)]
    [InlineData(0, 2, 1, false, false, false)]
    [InlineData(0, 2, 0, false, false, null)]
    [InlineData(0, 2, null, false, false, null)]
    public void Information_assets(int televisions, int? computers, int? notTablets, bool? radio, bool? loudspeakers, bool? deprived) => Assert.Equal(
        deprived,
        new Survey
        {
            Assets = new() { ColourTelevisions = televisions, ComputersAndTablets = computers, ComputersNotTablets = notTablets },
            Dwelling = new() { HasRadio = radio, HearsLoudspeakers = loudspeakers },
        }.Of2016(DeprivationIndicator2016.InformationAssets).Deprived.AsYesNo());

    [Theory(DisplayName = "Dịch vụ y tế, chất lượng nhà ở, dịch vụ viễn thông: chỉ theo khai báo")]
    [InlineData(DeprivationIndicator2016.MedicalServices, "declared2016.medicalServices")]
    [InlineData(DeprivationIndicator2016.HousingQuality, "declared2016.housingQuality")]
    [InlineData(DeprivationIndicator2016.TelecomServices, "declared2016.telecomServices")]
    public void Three_are_taken_as_declared(DeprivationIndicator2016 indicator, string asked)
    {
        IndicatorResult open = Scores.Made.H.Of2016(indicator);

        Assert.Equal(Truth.Undetermined, open.Deprived);
        Assert.Equal([asked], open.MissingCodes());
        foreach (bool declared in (bool[])[true, false])
        {
            Survey survey = Scores.Made.H with { Declared2016 = default(Deprivations2016).With(indicator, declared) };
            Assert.Equal(declared, survey.Of2016(indicator).Deprived.AsYesNo());
        }
    }

    [Fact(DisplayName = "Khai báo thay cho ô còn thiếu; ô đã đủ thì tính theo ô và nêu khác biệt")]
    public void What_is_declared_stands_in_and_never_overrides()
    {
        var declared = new Survey { Declared2016 = new() { HealthInsurance = true } };
        SurveyMember insured = new() { BirthDate = new LocalDate(1990, 1, 1), HasHealthInsurance = true };

        Assert.Equal(Truth.Yes, declared.Of2016(DeprivationIndicator2016.HealthInsurance).Deprived);
        IndicatorResult decided = (declared with { Members = [insured] }).Of2016(DeprivationIndicator2016.HealthInsurance);
        Assert.Equal(Truth.No, decided.Deprived);
        Assert.Equal("declared2016.healthInsurance", decided.Contradicted.Single().Path);
    }

    [Fact(DisplayName = "Mọi định nghĩa của chuẩn 2016 đều chưa kiểm chứng, cả ở quy tắc")]
    public void Every_definition_is_unconfirmed()
    {
        IndicatorsResult result = LawBook.Vietnam.On(new(2018, 6, 15)).Indicators(Scores.Made.H);

        Assert.Equal(10, result.Indicators.Length);
        Assert.All(result.Indicators, each => Assert.Equal(Verification.Unconfirmed, each.Definition.Verification));
        Assert.All(result.Indicators, each => Assert.Equal(Verification.Unconfirmed, each.Steps[0].Verification));
        Assert.Contains("2. thiếu hụt chỉ số bảo hiểm y tế: không\n   Định nghĩa: có ít nhất 1 thành viên từ 6 tuổi trở lên", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "1. deprived of: access to medical services: undetermined\n   Definition: some member was ill", result.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Các chỉ số đã xác định đưa vào hộ để phân loại theo chuẩn 2016")]
    public void The_household_is_classified_with_them()
    {
        Survey survey = Scores.Made.H with
        {
            Dwelling = Scores.Made.H.Dwelling with { RoomArea = 31, Toilet = Toilet.Other, Water = WaterSource.Other, WaterIsRain = false },
        };
        LawInForce law = LawBook.Vietnam.On(new(2018, 6, 15));
        Household household = law.Indicators(survey).Completed(new() { Area = AreaType.Rural, IncomePerHead = 900_000 });

        Assert.Equal(PovertyClass.Poor, Assert.IsType<ClassDecided>(law.Classify(household)).Class);
        Assert.Null(household.Deprivations2016.MedicalServices);
        Assert.True(household.Deprivations2022.IsUnknown);
    }
}
