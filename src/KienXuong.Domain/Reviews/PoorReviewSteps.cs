using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.ReviewTimes;

namespace KienXuong.Domain.Reviews;

/// <summary>Quyết định 24/2021/QĐ-TTg, Điều 4 và Điều 5: the steps of the reviews of poor and near-poor households, periodic, regular, and of escape.</summary>
internal static class PoorReviewSteps
{
    private static readonly Provision Article4 = Instruments.Decision24Of2021.Article(4);
    private static readonly Provision Article5 = Instruments.Decision24Of2021.Article(5);

    private static readonly Bilingual Household = new("hộ gia đình", "household");
    private static readonly Bilingual Reviewer = new("rà soát viên", "reviewer");
    private static readonly Bilingual Committee = new("Ban Chỉ đạo rà soát cấp xã", "the commune's steering committee");
    private static readonly Bilingual CommitteeAndVillage = new("Ban Chỉ đạo rà soát cấp xã cùng thôn và rà soát viên", "the committee with village and reviewer");
    private static readonly Bilingual VillageHead = new("trưởng thôn chủ trì", "village head in the chair");
    private static readonly Bilingual People = new("người dân", "the people");
    private static readonly Bilingual Chair = new("Chủ tịch UBND cấp xã", "chair of the commune People's Committee");
    private static readonly Bilingual HigherChair = new("Chủ tịch UBND cấp trên", "chair of the higher People's Committee");

    private static readonly ReviewDeadline InWindow = new(DeadlineKind.WindowEnd, ReviewFigures.Window);
    private static readonly ReviewDeadline In15Days = new(DeadlineKind.CalendarDays, ReviewFigures.TimeLimit);

    // 1.011606
    public static ImmutableArray<ReviewStep> Periodic =>
    [
        new(ReviewStage.Request, Household, Of(Text("hộ ngoài danh sách nộp giấy đề nghị", "a household off the list hands in its request"), Article4.Clause(1), Reported, Official, PublishedPeriodic))
        {
            Forms = [ReviewForms.Request],
            Deadline = InWindow,
            Need = StepNeed.OnRequest,
        },
        Listing(new("hộ đang trong danh sách luôn được rà soát; hộ ngoài danh sách qua Phiếu A", "households on the list always; others by Form A"), PublishedPeriodic) with { Deadline = InWindow },
        Screening(new("chỉ với hộ ngoài danh sách có đề nghị", "only for households off the list that ask"), PublishedPeriodic) with { Need = StepNeed.OnRequest, Deadline = InWindow },
        Scoring(CommitteeAndVillage, PublishedPeriodic) with { Deadline = InWindow },
        Meeting(PublishedPeriodic) with { Deadline = InWindow },
        .. Posting(PublishedPeriodic, ReviewFigures.Posting, ReviewFigures.Recheck, ReviewFigures.SecondPosting),
        Report(PublishedPeriodic),
        new(ReviewStage.OpinionRequest, Chair, InTime(Text("báo cáo bằng văn bản kết quả rà soát trên địa bàn", "reports the results of the commune in writing"))),
        new(ReviewStage.Opinion, HigherChair, InTime(Text("trả lời bằng văn bản; im lặng không phải là đồng ý", "answers in writing; silence is no consent")))
        {
            Deadline = new(DeadlineKind.WorkingDays, ReviewFigures.OpinionDays) { CountedFrom = ReviewStage.OpinionRequest },
        },
        new(ReviewStage.Decision, Chair, Of(Text("tiếp thu ý kiến, quyết định bốn danh sách, cấp giấy chứng nhận", "takes the opinion in, decides the four lists, gives certificates"), Article4.Clause(6), Reported, Official, PublishedPeriodic,
            new("số khoản suy luận", "the number of the clause is inferred")))
        {
            Forms = [ReviewForms.Recognition, ReviewForms.Certificate],
            Deadline = InWindow,
        },
        .. ReportSteps.OfPeriodic,
    ];

    // 1.011607
    public static ImmutableArray<ReviewStep> Regular =>
    [
        new(ReviewStage.Request, Household, Of(Text("nộp giấy đề nghị", "hands in its request"), Article5, Reported, Official, PublishedMonthly)) { Forms = [ReviewForms.Request] },
        Listing(new("chỉ khi có đề nghị", "only on request"), PublishedMonthly),
        Screening(new("mọi hộ đề nghị", "every household that asks"), PublishedMonthly),
        Scoring(CommitteeAndVillage, PublishedMonthly),
        Meeting(PublishedMonthly),
        .. Posting(PublishedMonthly, ReviewFigures.MonthlyPosting, ReviewFigures.MonthlyRecheck, ReviewFigures.MonthlySecondPosting),
        Report(PublishedMonthly),
        Decision(new("quyết định hai danh sách, cấp giấy chứng nhận; từ chối bằng văn bản, nêu lý do", "decides the two lists, gives certificates; a refusal is in writing with reasons")) with
        {
            Forms = [ReviewForms.Recognition, ReviewForms.Certificate],
        },
        ReportSteps.OfMonth,
    ];

    // 1.011608
    public static ImmutableArray<ReviewStep> Escape =>
    [
        new(ReviewStage.Request, Household, Of(Text("nộp giấy đề nghị thoát nghèo, thoát cận nghèo", "hands in its request to be recognised as escaped"), Article5, Reported, Official, PublishedMonthly)) { Forms = [ReviewForms.EscapeRequest] },
        Listing(new("hộ trong danh sách có đề nghị; không dùng Phiếu A", "households on the list that ask; no Form A"), PublishedMonthly),
        Scoring(Reviewer, PublishedMonthly),
        Meeting(PublishedMonthly),
        .. Posting(PublishedMonthly, ReviewFigures.MonthlyPosting, ReviewFigures.MonthlyRecheck, ReviewFigures.MonthlySecondPosting),
        Report(PublishedMonthly),
        Decision(new("quyết định danh sách thoát nghèo, thoát cận nghèo; không có giấy chứng nhận", "decides the lists of escaped households; no certificate")) with { Forms = [ReviewForms.Recognition] },
        ReportSteps.OfMonth,
    ];

    private static ReviewStep Listing(Bilingual whom, Provision published) => new(
        ReviewStage.Listing, CommitteeAndVillage, Of(new Bilingual("lập danh sách: " + whom.Vietnamese, "lists the households: " + whom.English), Article4.Clause(1), Official, Official, published))
    {
        Forms = [ReviewForms.List],
    };

    private static ReviewStep Screening(Bilingual whom, Provision published) => new(
        ReviewStage.Screening, Reviewer, Of(new Bilingual("nhận dạng nhanh: " + whom.Vietnamese, "Form A: " + whom.English), Instruments.Circular07Of2021.Annex("II"), Official, Official, published))
    {
        Forms = [ReviewForms.FormA, ReviewForms.Guidance],
    };

    private static ReviewStep Scoring(Bilingual who, Provision published) => new(
        ReviewStage.Scoring, who, Of(Text("thu thập thông tin, tính điểm, tổng hợp, phân loại", "collects, scores, totals, classifies"), Article4.Clause(2), Official, Official, published))
    {
        Forms = [ReviewForms.FormB, ReviewForms.Guidance],
    };

    private static ReviewStep Meeting(Provision published) => new(
        ReviewStage.Meeting, VillageHead,
        Of(Text("kết quả của từng hộ cần ít nhất 50 % người dự họp đồng ý; dưới 50 % thì tính điểm lại và họp lại", "the result of each household needs at least 50 % of the attendees; below 50 % it is scored and met on again"),
            Article4.Clause(3), Official, Official, published))
    {
        Forms = [ReviewForms.Minutes, ReviewForms.List],
    };

    private static ImmutableArray<ReviewStep> Posting(Provision published, Parameter<int> posting, Parameter<int> recheck, Parameter<int> again) =>
    [
        new(ReviewStage.Posting, Committee, Of(Text("niêm yết tại nhà văn hóa thôn và trụ sở UBND cấp xã, thông báo trên đài nếu có", "at the village house and the commune office, by radio if there is one"), Article4.Clause(4), Inferred, Official, published))
        {
            Deadline = new(DeadlineKind.LastsWorkingDays, posting) { CountedFrom = ReviewStage.Posting },
        },
        new(ReviewStage.Complaint, People, Of(Text("trong thời gian niêm yết", "within the posting time"), Article4.Clause(4), Inferred, Official, published))
        {
            Deadline = new(DeadlineKind.WorkingDays, posting) { CountedFrom = ReviewStage.Posting },
            Need = StepNeed.OnComplaint,
        },
        new(ReviewStage.Recheck, Committee, Of(Text("phúc tra theo đúng quy trình, từ khi nhận khiếu nại", "by the same process, from receipt of the complaint"), Article4.Clause(4), Inferred, Official, published))
        {
            Deadline = new(DeadlineKind.WorkingDays, recheck) { CountedFrom = ReviewStage.Complaint },
            Need = StepNeed.OnComplaint,
        },
        new(ReviewStage.SecondPosting, Committee, Of(Text("niêm yết kết quả phúc tra tại cả hai nơi", "the re-check result at both places"), Article4.Clause(4), Inferred, Official, published))
        {
            Deadline = new(DeadlineKind.LastsWorkingDays, again) { CountedFrom = ReviewStage.SecondPosting },
            Need = StepNeed.OnComplaint,
        },
    ];

    private static ReviewStep Report(Provision published) => new(
        ReviewStage.Report, Committee, Of(Text("sau khi hết niêm yết và phúc tra", "after posting and re-check have ended"), Article4.Clause(4), Official, Official, published))
    {
        Forms = [ReviewForms.Results],
    };

    private static ReviewStep Decision(Bilingual what) => new(ReviewStage.Decision, Chair, Of(what, Article5, Reported, Official, PublishedMonthly)) { Deadline = In15Days };

    private static Timeline<Bilingual> InTime(Bilingual opinion) => ReviewFigures.OpinionInTime(opinion, Reported, opinion);

    private static Bilingual Text(string vietnamese, string english) => new(vietnamese, english);
}
