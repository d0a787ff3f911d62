using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.ReviewTimes;

namespace KienXuong.Domain.Reviews;

/// <summary>Năm thủ tục công nhận: the five procedures of the review, all of the commune, without fee, and the days on which each is known.</summary>
public static class Procedures
{
    private static readonly Bilingual OneOriginal = new("giấy đề nghị, 1 bản chính", "the request, 1 original");

    private static readonly Bilingual FirstDayInferred = new("ngày 01/07/2025 suy luận từ chính quyền hai cấp", "the day 01/07/2025 is inferred from two-tier government");

    private static readonly Bilingual CarriedBack = new(
        "cho kỳ mùa thu 2025 thủ tục công bố được áp dụng ngược lại: suy luận", "for autumn 2025 the published procedure is carried back: inferred");

    /// <summary>Công nhận định kỳ hằng năm.</summary>
    public static Parameter<Procedure> Periodic { get; } = InForce(
        "review.periodic",
        new(ReviewProcedure.Periodic, new("Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm", "Yearly periodic recognition of poor, near-poor and escaped households"), OneOriginal, PoorReviewSteps.Periodic)
        {
            Window = ReviewFigures.Window,
            MeetingShare = ReviewFigures.MeetingShare,
            OpinionOf = ReviewFigures.OpinionOf,
            Standard = ReviewFigures.PeriodicStandard,
        },
        InTime(Instruments.Decision24Of2021.Article(3).Clause(1).Point("a"), PublishedPeriodic, CarriedBack));

    /// <summary>Công nhận thường xuyên hộ nghèo, hộ cận nghèo.</summary>
    public static Parameter<Procedure> Regular { get; } = InForce(
        "review.regular",
        new(ReviewProcedure.Regular, new("Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm", "Regular recognition of poor and near-poor households"), OneOriginal, PoorReviewSteps.Regular)
        {
            StartDay = ReviewFigures.RegularDay,
            MeetingShare = ReviewFigures.MonthlyMeetingShare,
            RefusesInWriting = true,
        },
        InTime(Instruments.Decision24Of2021.Article(5), PublishedMonthly, FirstDayInferred));

    /// <summary>Công nhận thường xuyên hộ thoát nghèo, hộ thoát cận nghèo.</summary>
    public static Parameter<Procedure> Escape { get; } = InForce(
        "review.escape",
        new(ReviewProcedure.Escape, new("Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm", "Regular recognition of escaped households"), OneOriginal, PoorReviewSteps.Escape)
        {
            StartDay = ReviewFigures.RegularDay,
            MeetingShare = ReviewFigures.MonthlyMeetingShare,
        },
        InTime(Instruments.Decision24Of2021.Article(5), PublishedMonthly, FirstDayInferred));

    /// <summary>Công nhận hộ có mức sống trung bình.</summary>
    public static Parameter<Procedure> AverageLivingStandard { get; } = InForce(
        "review.averageLivingStandard",
        new(ReviewProcedure.AverageLivingStandard, new("Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình", "Recognition of households in agriculture, forestry, fishery and salt with the average living standard"), OneOriginal, IncomeReviewSteps.Average)
        {
            StartDay = ReviewFigures.AverageDay,
        },
        InTime(Instruments.Decision24Of2021.Article(6), PublishedMonthly, FirstDayInferred));

    /// <summary>Công nhận người lao động có thu nhập thấp.</summary>
    public static Parameter<Procedure> LowIncomeWorker { get; } = InForce(
        "review.lowIncomeWorker",
        new(ReviewProcedure.LowIncomeWorker, new("Công nhận người lao động có thu nhập thấp", "Recognition of low-income workers"), new("giấy đề nghị, 1 bản chính và 1 bản sao", "the request, 1 original and 1 copy"), IncomeReviewSteps.Worker)
        {
            StartDay = ReviewFigures.WorkerDay,
            RefusesInWriting = true,
        },
        OfWorker<Procedure>);

    /// <summary>Every procedure with the days on which it is known.</summary>
    public static ImmutableArray<Parameter<Procedure>> All => [Periodic, Regular, Escape, AverageLivingStandard, LowIncomeWorker];

    /// <summary>A procedure with the days on which it is known.</summary>
    /// <param name="kind">The procedure.</param>
    public static Parameter<Procedure> Of(ReviewProcedure kind) => kind switch
    {
        ReviewProcedure.Periodic => Periodic,
        ReviewProcedure.Regular => Regular,
        ReviewProcedure.Escape => Escape,
        ReviewProcedure.AverageLivingStandard => AverageLivingStandard,
        ReviewProcedure.LowIncomeWorker => LowIncomeWorker,
    };

    /// <summary>The procedures and every figure that they use, in the order of the register.</summary>
    internal static ImmutableArray<Parameter> Parameters => [.. All, .. ReviewFigures.All, .. ReportFigures.All];

    private static Func<Procedure, Timeline<Procedure>> InTime(Provision provision, Provision published, Bilingual note) => procedure => new(
        Last,
        new(First, procedure, provision, Reported),
        new(TwoTiers, procedure, provision, Official) { CarriedBy = published, Note = note },
        new(Continued, procedure, provision, Inferred)
        {
            CarriedBy = published,
            Note = new("thủ tục được thấy đến 10/06/2026; sau đó là suy luận", "the procedure was seen on 10/06/2026; afterwards it is inferred"),
        });

    private static Parameter<Procedure> InForce(string code, Procedure procedure, Func<Procedure, Timeline<Procedure>> inTime) =>
        new(code, new("thủ tục: " + procedure.Name.Vietnamese, "procedure: " + procedure.Name.English), inTime(procedure)) { NameOf = static value => value.Name };
}
