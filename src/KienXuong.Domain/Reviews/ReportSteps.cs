using System.Collections.Immutable;
using KienXuong.Domain.Law;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.ReviewTimes;

namespace KienXuong.Domain.Reviews;

/// <summary>Quyết định 24/2021/QĐ-TTg, Điều 7: the reports on a review. After 01/07/2025 the way from commune to province is inferred.</summary>
internal static class ReportSteps
{
    private static readonly Provision Article7 = Instruments.Decision24Of2021.Article(7);

    private static readonly Bilingual Department = new("cơ quan cấp tỉnh phụ trách giảm nghèo", "the provincial department in charge");
    private static readonly Bilingual ToMinistry = new("gửi Bộ phụ trách giảm nghèo", "to the ministry in charge");

    public static ReviewStep OfMonth { get; } = new(
        ReviewStage.MonthlyReport,
        new("Chủ tịch UBND cấp xã", "chair of the commune People's Committee"),
        new(
            Last,
            new(First, new("báo cáo cấp huyện, cấp huyện báo cáo cấp tỉnh, nếu có kết quả", "to the district and by it to the province, if there are results"), Article7.Clause(1), Reported),
            new(TwoTiers, new("báo cáo cấp tỉnh, nếu có kết quả", "to the province, if there are results"), Article7.Clause(1), Inferred)))
    {
        Deadline = new(DeadlineKind.DayOfNextMonth, ReportFigures.MonthlyDay) { Within = ReportFigures.MonthlyMonths },
    };

    public static ImmutableArray<ReviewStep> OfPeriodic { get; } =
    [
        new(ReviewStage.PreliminaryReport, Department, Of(ToMinistry, Article7.Clause(2), Official, Official, PublishedPeriodic))
        {
            Forms = [ReviewForms.Preliminary],
            Deadline = new(DeadlineKind.DateOfYear, ReportFigures.Preliminary),
        },
        new(ReviewStage.OfficialReport, new("Chủ tịch UBND cấp tỉnh", "chair of the provincial People's Committee"), Of(ToMinistry, Article7.Clause(3), Official, Official, PublishedPeriodic))
        {
            Forms = [ReviewForms.AllReports],
            Deadline = new(DeadlineKind.DateOfYear, ReportFigures.Official),
        },
        new(ReviewStage.StatisticsReport, Department, new(
            Last,
            new Enactment<Bilingual>(new(2025, 2, 25), new("gửi Văn phòng quốc gia về giảm nghèo", "to the National Office for Poverty Reduction"), Instruments.Circular02Of2025.Whole, Official)))
        {
            Forms = [ReviewForms.Statistics],
            Deadline = new(DeadlineKind.DateOfNextYear, ReportFigures.Statistics),
        },
    ];
}
