using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys.Indicators;

/// <summary>Mười hai chỉ số của chuẩn 2022, từ các dòng của Phiếu B2; ngày rà soát 01/10/2024.</summary>
public class Indicators2022Tests
{
    private static readonly SurveyMember Adult = Scores.Made.Worker;

    [Fact(DisplayName = "Hộ F của tài liệu luật: thiếu hụt việc làm, dinh dưỡng, chất lượng nhà ở; không thiếu hụt chín chỉ số khác")]
    public void Household_f()
    {
        Survey survey = Scores.Made.Nothing with
        {
            Dwelling = Scores.Made.Nothing.Dwelling with { Columns = ColumnMaterial.Other, Roof = RoofMaterial.Other, Water = WaterSource.TapBottledOrBought },
            Members =
            [
                Adult with { WagedWork = WagedWork.WithoutContract },
                Scores.Made.OnAllowance,
                Scores.Made.Child with { BirthDate = new LocalDate(2012, 10, 2), Height = 134.0m, SchoolLevel = SchoolLevel.LowerSecondary },
                Adult,
            ],
        };

        Assert.Equal(
            [DeprivationIndicator2022.Job, DeprivationIndicator2022.Nutrition, DeprivationIndicator2022.HousingQuality],
            Enum.GetValues<DeprivationIndicator2022>().Where(indicator => survey.Of2022(indicator).Deprived == Truth.Yes));
        Assert.All(LawBook.Vietnam.On(new(2024, 10, 1)).Indicators(survey).Indicators, each => Assert.NotEqual(Truth.Undetermined, each.Deprived));
    }

    [Theory(DisplayName = "Bảo hiểm y tế: từ đủ 6 tuổi")]
    [InlineData("2018-10-02", false)]
    [InlineData("2018-10-01", true)]
    public void Health_insurance(string born, bool deprived) => Assert.Equal(
        deprived, OfMember(DeprivationIndicator2022.HealthInsurance, born, member => member with { HasHealthInsurance = false, BudgetPaysInsurance = false }));

    [Theory(DisplayName = "Trình độ giáo dục của người lớn: từ đủ 16 đến dưới 30 tuổi")]
    [InlineData("2008-10-02", false)]
    [InlineData("2008-10-01", true)]
    [InlineData("1994-10-02", true)]
    [InlineData("1994-10-01", false)]
    public void Adult_education(string born, bool deprived) => Assert.Equal(
        deprived,
        OfMember(
            DeprivationIndicator2022.AdultEducation,
            born,
            member => member with { IsStudying = false, GeneralEducation = GeneralEducation.Primary, Training = Training.None }));

    [Theory(DisplayName = "Tình trạng đi học của trẻ em: từ đủ 3 đến dưới 16 tuổi")]
    [InlineData("2021-10-02", false)]
    [InlineData("2021-10-01", true)]
    [InlineData("2008-10-02", true)]
    [InlineData("2008-10-01", false)]
    public void Child_schooling(string born, bool deprived) => Assert.Equal(
        deprived, OfMember(DeprivationIndicator2022.ChildSchooling, born, member => member with { IsStudying = false }));

    [Theory(DisplayName = "Dinh dưỡng: chiều cao dưới 16 tuổi, cân nặng dưới 10 tuổi")]
    [InlineData("2008-10-02", 120, null, true)]
    [InlineData("2008-10-01", 120, null, false)]
    [InlineData("2014-10-02", 150, 15, true)]
    [InlineData("2014-10-01", 150, 15, false)]
    public void Nutrition(string born, int height, int? weight, bool deprived) => Assert.Equal(
        deprived, OfMember(DeprivationIndicator2022.Nutrition, born, member => member with { Sex = Sex.Male, Height = height, Weight = weight }));

    [Theory(DisplayName = "Việc làm: chỉ hỏi từ đủ 15 tuổi")]
    [InlineData("2009-10-02", false)]
    [InlineData("2009-10-01", true)]
    public void A_job_is_asked_from_fifteen(string born, bool deprived) =>
        Assert.Equal(deprived, OfMember(DeprivationIndicator2022.Job, born, member => member with { Job = Job.NoJob }));

    [Theory(DisplayName = "Người phụ thuộc: trẻ dưới 16 tuổi; đúng một nửa không thiếu hụt")]
    [InlineData("2008-10-02", true)]
    [InlineData("2008-10-01", false)]
    public void Dependants(string born, bool deprived)
    {
        SurveyMember child = Scores.Made.Child with { BirthDate = Asked.Born(born), SocialAllowance = SocialAllowance.None };

        Assert.Equal(deprived, new Survey { Members = [Scores.Made.Child, child, Adult] }.Of2022(DeprivationIndicator2022.Dependants).Deprived.AsYesNo());
        Assert.Equal(Truth.No, new Survey { Members = [Scores.Made.Child, Adult] }.Of2022(DeprivationIndicator2022.Dependants).Deprived);
    }

    [Fact(DisplayName = "Ô còn thiếu làm chỉ số chưa xác định và được hỏi; dấu trên Phiếu B2 thay cho ô còn thiếu")]
    public void A_tick_stands_in()
    {
        Survey open = new() { Dwelling = new() { Water = WaterSource.Other } };

        Assert.Equal(Truth.Undetermined, open.Of2022(DeprivationIndicator2022.WaterSource).Deprived);
        Assert.Equal(["dwelling.waterIsRain"], open.Of2022(DeprivationIndicator2022.WaterSource).MissingCodes());
        Assert.Equal(Truth.Yes, (open with { Ticks = new() { WaterSource = true } }).Of2022(DeprivationIndicator2022.WaterSource).Deprived);
    }

    [Fact(DisplayName = "Định nghĩa, phiếu và căn cứ; năm 2026 phiếu tiếp tục áp dụng theo suy luận")]
    public void Definitions_and_the_form()
    {
        IndicatorsResult result = LawBook.Vietnam.On(new(2026, 3, 1)).Indicators(Scores.Made.H);

        Assert.Equal(12, result.Indicators.Length);
        Assert.Equal(Verification.Inferred, result.Form!.Verification);
        Assert.All(result.Indicators, each => Assert.Equal("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH", each.Definition.Provision.Cite(Language.Vietnamese)));
        string text = result.Explain(Language.Vietnamese);
        Assert.Contains("8. thiếu hụt chỉ số diện tích nhà ở bình quân đầu người: không\n", text, StringComparison.Ordinal);
        Assert.Contains("tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP [suy luận", text, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Ngoài phạm vi: chuẩn 2027 chưa biết danh sách; mùa thu 2021 theo chuẩn 2022 chưa biết phiếu; trước 05/01/2016")]
    [InlineData("2027-01-01", null, NotCoveredReason.NotKnown)]
    [InlineData("2021-10-01", "2022", NotCoveredReason.BeforeCoverage)]
    [InlineData("2016-01-04", null, NotCoveredReason.BeforeCoverage)]
    [InlineData("2031-01-01", null, NotCoveredReason.AfterCoverage)]
    public void Days_that_are_not_covered(string day, string? standard, NotCoveredReason reason)
    {
        LawInForce law = LawBook.Vietnam.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        IndicatorsResult result = (standard is null ? law : law.Under(standard)).Indicators(Scores.Made.H);

        Assert.Equal(reason, result.NotCovered!.Reason);
        Assert.Empty(result.Indicators);
        Assert.StartsWith("Deprivation indicators — on ", result.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Điểm B2 bằng 10 lần số chỉ số thiếu hụt: một nguồn, không có danh sách thứ hai")]
    public void The_score_counts_the_same_indicators()
    {
        Survey survey = Scores.Made.H with { Dwelling = Scores.Made.H.Dwelling with { Toilet = Toilet.Other, RoomArea = 31 } };
        LawInForce law = LawBook.Vietnam.On(new(2024, 10, 1));

        Assert.Equal(new ScoreRange(20, 20), law.ClassifyByScore(survey).DeprivationScore);
        Assert.Equal(2, law.Indicators(survey).Indicators.Count(each => each.Deprived == Truth.Yes));
    }

    private static bool? OfMember(DeprivationIndicator2022 indicator, string born, Func<SurveyMember, SurveyMember> with) =>
        Asked.With(with(new() { BirthDate = Asked.Born(born) })).Of2022(indicator).Deprived.AsYesNo();
}
