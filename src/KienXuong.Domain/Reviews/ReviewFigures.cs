using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.ReviewTimes;

namespace KienXuong.Domain.Reviews;

/// <summary>
/// Quyết định 24/2021/QĐ-TTg: the dated figures of the review, carried on by the published procedures from 01/07/2025. Where only the published
/// procedure gives a figure it is carried back, since it follows the decision.
/// </summary>
internal static class ReviewFigures
{
    private static readonly Provision Article3 = Instruments.Decision24Of2021.Article(3);
    private static readonly Provision Article4 = Instruments.Decision24Of2021.Article(4);
    private static readonly Provision Article6 = Instruments.Decision24Of2021.Article(6);

    private static readonly Bilingual WorkingDays = new("ngày làm việc", "working days");
    private static readonly Bilingual Days = new("ngày", "days");
    private static readonly Bilingual OfMonth = new("hằng tháng", "of the month");

    private static readonly Bilingual AuthorityNote = new(
        "theo ngày Chủ tịch UBND cấp xã báo cáo; căn cứ Nghị định 131/2025/NĐ-CP, điều khoản chưa biết",
        "by the day on which the commune chair reports; basis Decree 131/2025/NĐ-CP, article not known");

    // Điều 3 khoản 1 điểm a
    public static readonly Parameter<AnnualPeriod> Window = new(
        "review.periodicWindow", new("kỳ rà soát định kỳ", "window of the periodic review"),
        Of(new AnnualPeriod(new(9, 1), new(12, 14)), Article3.Clause(1).Point("a"), Reported, Reported, PublishedPeriodic,
            new("không nói ý kiến và quyết định có phải trong kỳ không: quyết định muộn hơn là cảnh báo", "not said whether opinion and decision must fall inside: a later decision is a warning")));

    // Điều 3 khoản 1 điểm b
    public static readonly Parameter<int> RegularDay = StartDay(
        "review.regularDay", new("ngày bắt đầu rà soát thường xuyên", "first day of the regular review"),
        Of(15, Article3.Clause(1).Point("b"), Reported, Reported, PublishedMonthly, OnTheDay));

    // Điều 3 khoản 2
    public static readonly Parameter<int> AverageDay = StartDay(
        "review.averageDay", new("ngày bắt đầu xác định hộ có mức sống trung bình", "first day of the review of the average living standard"),
        Of(15, Article3.Clause(2), Reported, Official, PublishedMonthly, OnTheDay));

    public static readonly Parameter<int> WorkerDay = StartDay(
        "review.workerDay", new("ngày bắt đầu xác định người lao động có thu nhập thấp", "first day of the review of low-income workers"), OfWorker(15));

    public static readonly Parameter<int> TimeLimit = Number(
        "review.timeLimit", new("thời hạn giải quyết, từ ngày bắt đầu rà soát", "time limit, from the start of the review"), Days,
        Of(15, Instruments.Decision24Of2021.Whole, Inferred, Official, PublishedMonthly,
            new("tính từ ngày bắt đầu rà soát, không từ ngày đề nghị", "counted from the start of the review, not from the request")));

    // Điều 4 khoản 3
    public static readonly Parameter<Rate> MeetingShare = Share("review.meetingShare", Periodically, PublishedPeriodic);

    public static readonly Parameter<Rate> MonthlyMeetingShare = Share("review.monthlyMeetingShare", Monthly, PublishedMonthly);

    // Điều 4 khoản 4: hộ nghèo, hộ cận nghèo, hộ thoát nghèo
    public static readonly Parameter<int> Posting = OfArticle4("review.posting", PublicPosting, Periodically, 3, PublishedPeriodic);

    public static readonly Parameter<int> Recheck = OfArticle4("review.recheck", AtMost, Periodically, 7, PublishedPeriodic);

    public static readonly Parameter<int> SecondPosting = OfArticle4("review.secondPosting", PostingAgain, Periodically, 3, PublishedPeriodic);

    public static readonly Parameter<int> MonthlyPosting = OfArticle4("review.monthlyPosting", PublicPosting, Monthly, 3, PublishedMonthly);

    public static readonly Parameter<int> MonthlyRecheck = OfArticle4("review.monthlyRecheck", AtMost, Monthly, 7, PublishedMonthly);

    public static readonly Parameter<int> MonthlySecondPosting = OfArticle4("review.monthlySecondPosting", PostingAgain, Monthly, 3, PublishedMonthly);

    // Điều 6: hộ có mức sống trung bình
    public static readonly Parameter<int> AveragePosting = Number(
        "review.averagePosting", new("niêm yết công khai, hộ có mức sống trung bình", "public posting, average living standard"), WorkingDays,
        Of(5, Article6, Reported, Official, PublishedMonthly));

    public static readonly Parameter<int> AverageRecheck = Number(
        "review.averageRecheck", new("phúc tra, hộ có mức sống trung bình", "re-check, average living standard"), WorkingDays,
        Of(3, Article6, Reported, Official, PublishedMonthly, new("tính từ khi nhận khiếu nại: suy luận", "counted from receipt of the complaint: inferred")));

    public static readonly Parameter<int> WorkerPosting = Number(
        "review.workerPosting", new("niêm yết công khai, người lao động có thu nhập thấp", "public posting, low-income workers"), WorkingDays, OfWorker(5));

    public static readonly Parameter<int> WorkerRecheck = Number(
        "review.workerRecheck", new("phúc tra, người lao động có thu nhập thấp", "re-check, low-income workers"), WorkingDays, OfWorker(3));

    // Điều 4 khoản 5; thủ tục 1.011606
    public static readonly Parameter<OpinionAuthority> OpinionOf = new(
        "review.opinionAuthority", new("cấp cho ý kiến trước quyết định của rà soát định kỳ", "who gives an opinion before the decision of a periodic review"),
        OpinionInTime(OpinionAuthority.DistrictChair, Reported, OpinionAuthority.ProvincialChair))
    {
        NameOf = static value => value switch
        {
            OpinionAuthority.DistrictChair => new("Chủ tịch UBND cấp huyện", "chair of the district People's Committee"),
            OpinionAuthority.ProvincialChair => new("Chủ tịch UBND cấp tỉnh", "chair of the provincial People's Committee"),
        },
    };

    public static readonly Parameter<int> OpinionDays = Number(
        "review.opinionDays", new("thời hạn cho ý kiến", "time for the opinion"), WorkingDays, OpinionInTime(5, Unconfirmed, 5));

    // Lựa chọn chuẩn của danh sách: mùa thu 2021 có hai danh sách; mùa thu 2026 chưa biết
    public static readonly Parameter<string> PeriodicStandard = new(
        "review.periodicStandard", new("chuẩn nghèo của danh sách rà soát định kỳ", "poverty standard of the list of the periodic review"),
        new(
            Continued.PlusDays(-1),
            new(First, "2022", Instruments.Circular07Of2021.Article(1), Reported)
            {
                Note = new("năm 2021 còn một danh sách theo chuẩn 2016", "in 2021 there was also a list under the standard of 2016"),
            },
            new(new(2022, 1, 1), "2022", Instruments.Circular07Of2021.Article(1), Official)));

    private static Bilingual Periodically => new("định kỳ", "periodic");

    private static Bilingual Monthly => new("thường xuyên", "regular");

    private static Bilingual PublicPosting => new("niêm yết công khai, hộ nghèo, hộ cận nghèo", "public posting, poor and near-poor");

    private static Bilingual AtMost => new("phúc tra, hộ nghèo, hộ cận nghèo, không quá", "re-check, poor and near-poor, at most");

    private static Bilingual PostingAgain => new("niêm yết công khai kết quả phúc tra", "posting of the re-check result");

    private static Bilingual OnTheDay => new(
        "đề nghị nhận đúng ngày này thuộc kỳ của tháng đó, nhận sau thì kỳ tháng sau: suy luận",
        "a request received on this very day belongs to the review of the month, a later one to the next: inferred");

    /// <summary>A value of the opinion: that of the district, then that of the province; for autumn 2025 the published procedure is carried back.</summary>
    public static Timeline<TValue> OpinionInTime<TValue>(TValue ofDistrict, Verification before, TValue ofProvince) => new(
        Last,
        new(First, ofDistrict, Article4.Clause(5), before),
        new(TwoTiers, ofProvince, PublishedPeriodic, Inferred) { Note = AuthorityNote },
        new(new(2026, 1, 1), ofProvince, PublishedPeriodic, Official) { Note = AuthorityNote },
        new(Continued, ofProvince, PublishedPeriodic, Inferred) { Note = AuthorityNote });

    private static Parameter<Rate> Share(string code, Bilingual review, Provision published) => new(
        code,
        new(
            "tỷ lệ người dự họp dân phải đồng ý với kết quả của từng hộ, từ (" + review.Vietnamese + ")",
            "share of the attendees of the meeting that must agree, household by household, at least (" + review.English + ")"),
        Of(Rate.Percent(50), Article4.Clause(3), Reported, Official, published,
            new("mẫu biên bản ghi trên và dưới 50 %; đúng 50 % là đạt theo quyết định", "the form of the minutes says over and below 50 %; exactly 50 % passes by the decision")));

    /// <summary>A figure of Article 4(4); the periodic procedure and the monthly ones are published by two decisions, each of which carries on its own.</summary>
    private static Parameter<int> OfArticle4(string code, Bilingual label, Bilingual review, int days, Provision published) => Number(
        code, new(label.Vietnamese + " (" + review.Vietnamese + ")", label.English + " (" + review.English + ")"), WorkingDays,
        Of(days, Article4.Clause(4), Inferred, Official, published, new("chỉ thủ tục công bố nêu con số; áp dụng ngược lại", "only the published procedure gives the figure; carried back")));

    private static Parameter<int> StartDay(string code, Bilingual label, Timeline<int> timeline) => Number(code, label, OfMonth, timeline);

    private static Parameter<int> Number(string code, Bilingual label, Bilingual unit, Timeline<int> timeline) => new(code, label, timeline) { Unit = unit };

    /// <summary>Every figure of the review itself, in the order of the articles.</summary>
    public static ImmutableArray<Parameter> All =>
    [
        Window, RegularDay, AverageDay, WorkerDay, TimeLimit, MeetingShare, MonthlyMeetingShare, Posting, Recheck, SecondPosting, MonthlyPosting, MonthlyRecheck, MonthlySecondPosting,
        AveragePosting, AverageRecheck, WorkerPosting, WorkerRecheck, OpinionOf, OpinionDays, PeriodicStandard,
    ];
}
