using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Reviews;

/// <summary>Quyết định 24/2021/QĐ-TTg, Điều 6; Nghị định 30/2025/NĐ-CP: the steps by which the average living standard and the low-income worker are recognised. No Form A, no Form B, no village meeting and no opinion.</summary>
internal static class IncomeReviewSteps
{
    private static readonly Provision Article6 = Instruments.Decision24Of2021.Article(6);

    private static readonly Bilingual Committee = new("Ban Chỉ đạo rà soát cấp xã", "the commune's steering committee");
    private static readonly Bilingual Chair = new("Chủ tịch UBND cấp xã", "chair of the commune People's Committee");

    // 1.011609
    public static ImmutableArray<ReviewStep> Average { get; } = Steps(
        new("hộ gia đình", "household"),
        OfAverage,
        (ReviewFigures.AveragePosting, ReviewFigures.AverageRecheck),
        new("quyết định danh sách; không có giấy chứng nhận", "decides the list; no certificate"),
        ReviewForms.Recognition);

    // 3.000412
    public static ImmutableArray<ReviewStep> Worker { get; } = Steps(
        new("người lao động", "worker"),
        static (text, _) => ReviewTimes.OfWorker(text),
        (ReviewFigures.WorkerPosting, ReviewFigures.WorkerRecheck),
        new("quyết định danh sách người lao động có thu nhập thấp; từ chối bằng văn bản, nêu lý do", "decides the list of low-income workers; a refusal is in writing with reasons"),
        ReviewForms.WorkerRecognition);

    private static ImmutableArray<ReviewStep> Steps(
        Bilingual who, Func<Bilingual, bool, Timeline<Bilingual>> inTime, (Parameter<int> Posting, Parameter<int> Recheck) days, Bilingual decided, ReviewForm decision) =>
    [
        new(ReviewStage.Request, who, inTime(new("nộp giấy đề nghị", "hands in the request"), false)) { Forms = [ReviewForms.Request] },
        new(ReviewStage.IncomeSurvey, Committee, inTime(new("xác định thu nhập 12 tháng đến ngày nhận đề nghị", "the income of the 12 months up to the day of the request"), false)) { Forms = [ReviewForms.Income] },
        new(ReviewStage.Posting, Committee, inTime(new("niêm yết tại trụ sở UBND cấp xã", "at the commune office"), false))
        {
            Deadline = new(DeadlineKind.LastsWorkingDays, days.Posting) { CountedFrom = ReviewStage.Posting },
        },
        new(ReviewStage.Complaint, new("người dân", "the people"), inTime(new("trong thời gian niêm yết", "within the posting time"), true))
        {
            Deadline = new(DeadlineKind.WorkingDays, days.Posting) { CountedFrom = ReviewStage.Posting },
            Need = StepNeed.OnComplaint,
        },
        new(ReviewStage.Recheck, Committee, inTime(new("phúc tra khi có khiếu nại", "re-check where there is a complaint"), false))
        {
            Deadline = new(DeadlineKind.WorkingDays, days.Recheck) { CountedFrom = ReviewStage.Complaint },
            Need = StepNeed.OnComplaint,
        },
        new(ReviewStage.Decision, Chair, inTime(decided, false))
        {
            Forms = [decision],
            Deadline = new(DeadlineKind.CalendarDays, ReviewFigures.TimeLimit),
        },
    ];

    /// <summary>The text is known for both times; that a complaint falls within the posting time is read from the other procedures.</summary>
    private static Timeline<Bilingual> OfAverage(Bilingual text, bool isInferred) =>
        ReviewTimes.Of(text, Article6, isInferred ? Inferred : Reported, isInferred ? Inferred : Official, ReviewTimes.PublishedMonthly);
}
