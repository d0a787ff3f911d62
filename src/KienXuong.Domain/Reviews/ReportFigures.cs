using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.ReviewTimes;

namespace KienXuong.Domain.Reviews;

/// <summary>Quyết định 24/2021/QĐ-TTg, Điều 7: the dated figures of the reports on a review.</summary>
internal static class ReportFigures
{
    private static readonly Provision Article7 = Instruments.Decision24Of2021.Article(7);

    // Điều 7 khoản 1: trước ngày 05 hằng tháng, từ tháng 2 đến tháng 9
    public static readonly Parameter<int> MonthlyDay = new(
        "review.monthlyReportDay", new("báo cáo kết quả rà soát thường xuyên, chậm nhất ngày", "report of regular results, at the latest on day"),
        Of(5, Article7.Clause(1), Reported, Reported, PublishedMonthly, new("ngày 05 vẫn đúng hạn: suy luận", "day 05 itself is in time: inferred")))
    {
        Unit = new("hằng tháng", "of the month"),
    };

    public static readonly Parameter<AnnualPeriod> MonthlyMonths = new(
        "review.monthlyReportMonths", new("thời gian báo cáo kết quả rà soát thường xuyên", "months of the report of regular results"),
        Of(new AnnualPeriod(new(2, 1), new(9, 30)), Article7.Clause(1), Reported, Reported, PublishedMonthly));

    // Điều 7 khoản 2: trước ngày 15/11
    public static readonly Parameter<AnnualDate> Preliminary = Day(
        "review.preliminaryReport", new("báo cáo sơ bộ, trước ngày 15/11: ngày cuối", "preliminary report, before 15/11: last day"),
        Of(new AnnualDate(11, 14), Article7.Clause(2), Reported, Reported, PublishedPeriodic, new("ngày cuối suy luận từ \"trước\"", "the last day is inferred from \"before\"")));

    // Điều 7 khoản 3: trước ngày 20/12
    public static readonly Parameter<AnnualDate> Official = Day(
        "review.officialReport", new("báo cáo chính thức, trước ngày 20/12: ngày cuối", "official report, before 20/12: last day"),
        Of(new AnnualDate(12, 19), Article7.Clause(3), Reported, Reported, PublishedPeriodic, new("ngày cuối suy luận từ \"trước\"", "the last day is inferred from \"before\"")));

    // Thông tư 02/2025/TT-BLĐTBXH: báo cáo 407-410/GN
    public static readonly Parameter<AnnualDate> Statistics = Day(
        "review.statisticsReport", new("báo cáo thống kê 407-410, chậm nhất ngày", "statistical report 407-410, at the latest on"),
        new(Last, new Enactment<AnnualDate>(new(2025, 2, 25), new(1, 15), Instruments.Circular02Of2025.Whole, Verification.Official)));

    /// <summary>Every figure of the reports.</summary>
    public static ImmutableArray<Parameter> All => [MonthlyDay, MonthlyMonths, Preliminary, Official, Statistics];

    private static Parameter<AnnualDate> Day(string code, Bilingual label, Timeline<AnnualDate> timeline) => new(code, label, timeline)
    {
        NameOf = static value => new(AnnualPeriod.TextOf(value), AnnualPeriod.TextOf(value)),
    };
}
