using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.DwellingFacts;
using static KienXuong.Domain.Surveys.FormRows;
using static KienXuong.Domain.Surveys.MemberFacts;
using static KienXuong.Domain.Surveys.PropertyFacts;
using static KienXuong.Domain.Surveys.SurveyFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Phiếu B2 (mẫu 3.2, Phụ lục III Thông tư 02/2022/TT-BLĐTBXH): the twelve indicators from the fields of form 3.1, ten points each.
/// For reviews from 01/01/2022.
/// </summary>
internal static class FormB2
{
    // Cho 10 điểm mỗi câu trả lời có
    public static readonly Parameter<PointTable> Points = Printed(
        "survey.2022.deprivationPoints", new("điểm Phiếu B2", "points of Form B2"), TenEach(), FormRows.NameOf);

    // Mẫu 3.11: cân nặng theo tuổi (dưới 10 tuổi), chiều cao theo tuổi (dưới 16 tuổi)
    public static readonly Parameter<LimitTable> WeightLimits = Printed(
        "survey.2022.weightLimits", new("bảng điểm chỉ tiêu dinh dưỡng: cân nặng", "nutrition table: weight"), SurveyTables.WeightLimits, NameOf);

    public static readonly Parameter<LimitTable> HeightLimits = Printed(
        "survey.2022.heightLimits", new("bảng điểm chỉ tiêu dinh dưỡng: chiều cao", "nutrition table: height"), SurveyTables.HeightLimits, NameOf);

    // Suy dinh dưỡng chiều cao, cân nặng: dưới mức của mẫu 3.11
    public static readonly BelowTable<SurveyMember> IsTooShort = Height.Below(HeightLimits, Age, SexOfMember, SurveyChoices.NutritionRow);

    public static readonly BelowTable<SurveyMember> IsTooLight = Weight.Below(WeightLimits, Age, SexOfMember, SurveyChoices.NutritionRow);

    // 1.1 Có ít nhất một người không có việc làm; hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động
    public static readonly Condition<SurveyMember> HasNoProperJob = All(
        IsAsked(15),
        Any(JobOfMember.Is(Surveys.Job.NoJob), All(JobOfMember.Is(Surveys.Job.Working), Waged.Is(WagedWork.WithoutContract))));

    public static readonly Condition<Survey> Job = SurveyFacts.Members.Any(HasNoProperJob);

    // 1.2 Tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50 %
    public static readonly Condition<Survey> Dependants = SurveyFacts.Members.MoreThanPercent(50, MemberCount, FormB1.IsDependant);

    // 2.1 Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi
    public static readonly Condition<SurveyMember> IsMalnourished = All(
        Age.Below(16 * Year),
        Any(
            IsTooShort,
            All(Age.Below(10 * Year), IsTooLight)));

    public static readonly Condition<Survey> Nutrition = SurveyFacts.Members.Any(IsMalnourished);

    // 2.2 Có ít nhất một người từ đủ 6 tuổi hiện không có bảo hiểm y tế, không tính người do ngân sách nhà nước đóng
    public static readonly Condition<SurveyMember> IsUninsured = All(
        Age.AtLeast(6 * Year),
        Not(HasHealthInsurance.Holds),
        Not(Any(BudgetPaysInsurance.Holds, All(SurveyFacts.Members.Of(IsOnPoorList.Holds), Not(BudgetIsSaidNotToPay.Holds)))));

    public static readonly Condition<Survey> HealthInsurance = SurveyFacts.Members.Any(IsUninsured);

    // 3.1 Có ít nhất một người từ đủ 16 đến dưới 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ so với độ tuổi
    public static readonly Condition<SurveyMember> LacksEducation = All(
        Age.AtLeast(16 * Year),
        Any(Age.Below(30 * Year), All(Chosen<SurveyMember, UpperAge>(SurveyChoices.UpperAgeOfIndicator5, UpperAge.Through30), Age.Below(31 * Year))),
        Not(IsStudying.Holds),
        Not(IsTrainedOnTheJob.Holds),
        Not(All(Age.Below(18 * Year), Education.In(GeneralEducation.LowerSecondary, GeneralEducation.UpperSecondary))),
        Not(All(
            Age.AtLeast(18 * Year),
            Any(
                Education.Is(GeneralEducation.UpperSecondary),
                TrainingLevel.In(Training.Elementary, Training.Intermediate, Training.College, Training.University, Training.Postgraduate)))));

    public static readonly Condition<Survey> AdultEducation = SurveyFacts.Members.Any(LacksEducation);

    // 3.2 Có ít nhất một trẻ em từ đủ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi
    public static readonly Condition<SurveyMember> IsOutOfSchool = All(
        Age.AtLeast(3 * Year),
        Age.Below(16 * Year),
        Not(All(
            IsStudying.Holds,
            Any(
                All(Age.Below(6 * Year), Fits(SchoolLevel.PreSchool)),
                All(Age.AtLeast(6 * Year), Age.Below(12 * Year), Fits(SchoolLevel.Primary)),
                All(Age.AtLeast(12 * Year), Fits(SchoolLevel.LowerSecondary))))));

    public static readonly Condition<Survey> ChildSchooling = SurveyFacts.Members.Any(IsOutOfSchool);

    // 4.1 Nhà ở không bền chắc: ít nhất 2 trong 3 kết cấu tường, cột, mái không bền chắc
    public static readonly Condition<Survey> HousingQuality = Any(
        All(Columns.Is(ColumnMaterial.Other), Roof.Is(RoofMaterial.Other)),
        All(Columns.Is(ColumnMaterial.Other), Walls.Is(WallMaterial.Other)),
        All(Roof.Is(RoofMaterial.Other), Walls.Is(WallMaterial.Other)));

    // 4.2 Diện tích bình quân đầu người dưới 8 m2
    public static readonly Condition<Survey> HousingArea = AreaPerHead.Below(8);

    // 5.1 Không tiếp cận được nguồn nước sạch trong sinh hoạt
    public static readonly Condition<Survey> WaterSource = All(
        Water.Is(Surveys.WaterSource.Other),
        Not(All(Chosen<Survey, RainWater>(SurveyChoices.Rain, RainWater.Clean), WaterIsRain.Holds)));

    // 5.2 Không sử dụng hố xí/nhà tiêu hợp vệ sinh
    public static readonly Condition<Survey> HygienicToilet = DwellingFacts.Toilet.Is(Surveys.Toilet.Other);

    // 6.1 Không có thành viên nào sử dụng dịch vụ internet
    public static readonly Condition<SurveyMember> IsOnTheInternet = Any(IsWrittenToUseInternet.Holds, All(IsAsked(6), UsesInternet.Holds));

    public static readonly Condition<Survey> TelecomServices = SurveyFacts.Members.Exactly(0, IsOnTheInternet);

    // 6.2 Không có phương tiện nào phục vụ tiếp cận thông tin
    public static readonly Condition<Survey> InformationMeans = All(
        ColourTelevisions.AtMost(0), ComputersAndTablets.AtMost(0), Telephones.AtMost(0), Not(HasRadio.Holds));

    // Điểm B2 = 10 x số chỉ số thiếu hụt
    public static readonly Score<Survey> DeprivationScore = new(
        "survey.2022.deprivationScore", new("điểm B2 (mức độ thiếu hụt)", "score B2 (deprivation)"), Points,
        [new("points", new("Phiếu B2", "Form B2"), Always)],
        Indicator("1.1", DeprivationIndicator2022.Job, Job),
        Indicator("1.2", DeprivationIndicator2022.Dependants, Dependants),
        Indicator("2.1", DeprivationIndicator2022.Nutrition, Nutrition),
        Indicator("2.2", DeprivationIndicator2022.HealthInsurance, HealthInsurance),
        Indicator("3.1", DeprivationIndicator2022.AdultEducation, AdultEducation),
        Indicator("3.2", DeprivationIndicator2022.ChildSchooling, ChildSchooling),
        Indicator("4.1", DeprivationIndicator2022.HousingQuality, HousingQuality),
        Indicator("4.2", DeprivationIndicator2022.HousingArea, HousingArea),
        Indicator("5.1", DeprivationIndicator2022.WaterSource, WaterSource),
        Indicator("5.2", DeprivationIndicator2022.HygienicToilet, HygienicToilet),
        Indicator("6.1", DeprivationIndicator2022.TelecomServices, TelecomServices),
        Indicator("6.2", DeprivationIndicator2022.InformationMeans, InformationMeans));

    private static Condition<Survey> Always => All<Survey>([]);

    private static ScoreItem<Survey> Indicator(string number, DeprivationIndicator2022 indicator, Condition<Survey> deprived) => new(
        number, FormB2Texts.HeadOf(number), new ScoreRow<Survey>(indicator.ToString(), FormB2Texts.PrintOf(indicator), OrDeclared(deprived, FormB2Texts.TickOf(indicator))));

    private static Condition<SurveyMember> Fits(SchoolLevel band) => Any(
        All(Chosen<SurveyMember, LevelFit>(SurveyChoices.SchoolLevelFit, LevelFit.AtLeastLevel), Level.In(FromLevel(band))),
        All(Chosen<SurveyMember, LevelFit>(SurveyChoices.SchoolLevelFit, LevelFit.ExactLevel), Level.Is(band)));

    /// <summary>The school levels from one on; a short course is none.</summary>
    private static SchoolLevel[] FromLevel(SchoolLevel band) =>
        [.. Enum.GetValues<SchoolLevel>().Where(level => level >= band && level != SchoolLevel.ShortCourse)];

    private static PointTable TenEach() => new(
        ["points"], Enum.GetValues<DeprivationIndicator2022>().ToDictionary(indicator => indicator.ToString(), _ => (ImmutableArray<int>)[10], StringComparer.Ordinal));

    private static Bilingual NameOf(LimitTable limits) => new(
        FormattableString.Invariant($"bảng {limits.Rows.Length} dòng, từ {limits.Rows[0].At} đến {limits.Rows[^1].At} tháng tuổi, theo giới tính"),
        FormattableString.Invariant($"table of {limits.Rows.Length} rows, from {limits.Rows[0].At} to {limits.Rows[^1].At} months of age, by sex"));
}
