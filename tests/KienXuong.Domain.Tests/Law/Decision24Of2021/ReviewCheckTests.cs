using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Law.Decision24Of2021.Rounds;

namespace KienXuong.Domain.Tests.Law.Decision24Of2021;

/// <summary>Đối chiếu tiến độ: đúng hạn, trễ hạn, bước tiếp theo, cảnh báo.</summary>
public class ReviewCheckTests
{
    [Theory(DisplayName = "Niêm yết 15/06/2026, 3 ngày làm việc đến hết 18/06: khiếu nại ngày 18 còn trong thời gian, ngày 19 là muộn")]
    [Provision("khoản 4 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2026-06-18", ReviewProgress.OnTime)]
    [InlineData("2026-06-19", ReviewProgress.Late)]
    public void A_complaint(string on, ReviewProgress progress)
    {
        ReviewCheck check = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-19", On("2026-06-15", ReviewStage.Posting), On(on, ReviewStage.Complaint));

        Assert.Equal(progress, check.Finding(ReviewStage.Complaint).Progress);
        Assert.Equal([ReviewStage.Recheck], check.NextStages());
    }

    [Theory(DisplayName = "Khiếu nại nhận 18/06/2026: phúc tra 7 ngày làm việc đến hết 29/06; niêm yết lại đến 02/07, sau 15 ngày: cảnh báo")]
    [Provision("khoản 4 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2026-06-26", ReviewProgress.OnTime)]
    [InlineData("2026-06-29", ReviewProgress.OnTime)]
    [InlineData("2026-06-30", ReviewProgress.Late)]
    public void A_recheck(string on, ReviewProgress progress)
    {
        ReviewEvent[] complained = [On("2026-06-15", ReviewStage.Posting), On("2026-06-18", ReviewStage.Complaint)];
        ReviewCheck before = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-20", complained);
        ReviewCheck after = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-30", [.. complained, On(on, ReviewStage.Recheck)]);

        Assert.Equal(ReviewProgress.Running, before.Finding(ReviewStage.Recheck).Progress);
        Assert.Equal(Day("2026-06-29"), before.Finding(ReviewStage.Recheck).Due!.Day);
        Assert.Contains(ReviewRemarkCodes.TimeLimitImpossible, before.Codes());
        Assert.Equal(progress, after.Finding(ReviewStage.Recheck).Progress);
        Assert.Equal([ReviewStage.SecondPosting], after.NextStages());
    }

    [Fact(DisplayName = "Mức sống trung bình: niêm yết 15/06/2026 đến 22/06, khiếu nại 22/06 thì phúc tra đến 25/06; còn trong 15 ngày")]
    [Provision("Điều 6 Quyết định 24/2021/QĐ-TTg")]
    public void The_average_class()
    {
        ReviewCheck check = Check(
            ReviewProcedure.AverageLivingStandard, "2026-06-15", "2026-06-23", On("2026-06-15", ReviewStage.Posting), On("2026-06-22", ReviewStage.Complaint));

        Assert.Equal(ReviewProgress.OnTime, check.Finding(ReviewStage.Complaint).Progress);
        Assert.Equal(Day("2026-06-22"), check.Finding(ReviewStage.Posting).Due!.Day);
        Assert.Equal(Day("2026-06-25"), check.Finding(ReviewStage.Recheck).Due!.Day);
        Assert.DoesNotContain(ReviewRemarkCodes.TimeLimitImpossible, check.Codes());
        Assert.DoesNotContain(check.Findings, finding => finding.Step.Stage is ReviewStage.Meeting or ReviewStage.SecondPosting);
    }

    [Fact(DisplayName = "Sau phúc tra của mức sống trung bình là quyết định; họp dân không có trong thủ tục này")]
    [Provision("Điều 6 Quyết định 24/2021/QĐ-TTg")]
    public void After_the_recheck_of_the_average_class()
    {
        ReviewCheck check = Check(
            ReviewProcedure.AverageLivingStandard, "2026-06-15", "2026-06-26",
            On("2026-06-15", ReviewStage.Posting), On("2026-06-22", ReviewStage.Complaint), On("2026-06-25", ReviewStage.Recheck), Meeting("2026-06-15", 30, ("A", 20)));

        Assert.Equal([ReviewStage.Decision], check.NextStages());
        Assert.Contains(ReviewRemarkCodes.StepNotInProcedure, check.Codes());
    }

    [Theory(DisplayName = "Ý kiến 5 ngày làm việc từ ngày báo cáo đến nơi: cấp tỉnh 10/11/2025 và 12/12/2025, cấp huyện 09/12/2024 (chưa kiểm chứng)")]
    [Provision("khoản 5 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    [Provision("Quyết định 2306/QĐ-BNNMT")]
    [InlineData("2025-09-01", "2025-11-10", "2025-11-17", "2025-11-18", false)]
    [InlineData("2025-09-01", "2025-12-12", "2025-12-19", "2025-12-20", false)]
    [InlineData("2024-09-01", "2024-12-09", "2024-12-16", "2024-12-17", true)]
    public void The_opinion(string from, string reported, string last, string late, bool isUnconfirmed)
    {
        ReviewEvent request = On(reported, ReviewStage.OpinionRequest);
        ReviewCheck waiting = Check(ReviewProcedure.Periodic, from, last, request);

        Assert.Equal(ReviewProgress.Running, waiting.Finding(ReviewStage.Opinion).Progress);
        Assert.Equal(Day(last), waiting.Finding(ReviewStage.Opinion).Due!.Day);
        Assert.Equal(ReviewProgress.Overdue, Check(ReviewProcedure.Periodic, from, late, request).Finding(ReviewStage.Opinion).Progress);
        Assert.Equal(ReviewProgress.OnTime, Check(ReviewProcedure.Periodic, from, late, request, On(last, ReviewStage.Opinion)).Finding(ReviewStage.Opinion).Progress);
        ReviewCheck missed = Check(ReviewProcedure.Periodic, from, late, request, On(late, ReviewStage.Opinion));
        Assert.Equal(ReviewProgress.Late, missed.Finding(ReviewStage.Opinion).Progress);
        Assert.Contains(ReviewRemarkCodes.OpinionLate, missed.Codes());
        Assert.Equal(isUnconfirmed, waiting.Codes().Contains(ReviewRemarkCodes.UnconfirmedFigure));
    }

    [Theory(DisplayName = "Cấp cho ý kiến theo ngày báo cáo: 30/06/2025 cấp huyện, 01/07/2025 cấp tỉnh")]
    [Provision("khoản 5 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2025-06-30", "Chủ tịch UBND cấp huyện")]
    [InlineData("2025-07-01", "Chủ tịch UBND cấp tỉnh")]
    public void The_authority_is_that_of_the_day_of_the_report(string reported, string who)
    {
        ReviewCheck check = Check(ReviewProcedure.Periodic, "2024-09-01", "2025-07-02", On(reported, ReviewStage.OpinionRequest));

        Assert.Equal([ReviewStage.Opinion], check.NextStages());
        Assert.Equal(who, check.Next.Single().Who.Vietnamese);
    }

    [Theory(DisplayName = "Quyết định ngày 14/12 trong kỳ, 15/12 là cảnh báo, không phải lỗi")]
    [Provision("điểm a khoản 1 Điều 3 Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2025-12-13", ReviewProgress.OnTime, false)]
    [InlineData("2025-12-14", ReviewProgress.OnTime, false)]
    [InlineData("2025-12-15", ReviewProgress.Late, true)]
    public void The_decision_of_a_periodic_review(string decided, ReviewProgress progress, bool isWarned)
    {
        ReviewCheck check = Check(ReviewProcedure.Periodic, "2025-09-01", "2025-12-15", On("2025-12-01", ReviewStage.Opinion), On(decided, ReviewStage.Decision));

        Assert.Equal(progress, check.Finding(ReviewStage.Decision).Progress);
        Assert.Equal(isWarned, check.Codes().Contains(ReviewRemarkCodes.DecisionLate));
    }

    [Theory(DisplayName = "Quyết định thường xuyên: ngày thứ 15 sau ngày bắt đầu còn đúng hạn")]
    [Provision("Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2026-06-29", ReviewProgress.OnTime)]
    [InlineData("2026-06-30", ReviewProgress.OnTime)]
    [InlineData("2026-07-01", ReviewProgress.Late)]
    public void The_decision_of_a_regular_review(string decided, ReviewProgress progress) =>
        Assert.Equal(progress, Check(ReviewProcedure.Regular, "2026-06-15", "2026-07-01", On(decided, ReviewStage.Decision)).Finding(ReviewStage.Decision).Progress);

    [Fact(DisplayName = "Quyết định khi chưa ghi nhận ý kiến là cảnh báo: im lặng không phải là đồng ý")]
    [Provision("khoản 5 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    public void A_decision_without_an_opinion()
    {
        ReviewCheck check = Check(ReviewProcedure.Periodic, "2025-09-01", "2025-12-20", On("2025-12-01", ReviewStage.OpinionRequest), On("2025-12-10", ReviewStage.Decision));

        Assert.Contains(ReviewRemarkCodes.OpinionMissing, check.Codes());
        Assert.Equal(ReviewProgress.OnTime, check.Finding(ReviewStage.Decision).Progress);
        Assert.Equal("Quyết định 2306/QĐ-BNNMT", check.Remarks.Single(remark => remark.Code == ReviewRemarkCodes.OpinionMissing).Provision!.ToString());
    }

    [Fact(DisplayName = "Ý kiến đến sau quyết định là cảnh báo")]
    [Provision("khoản 5 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    public void An_opinion_after_the_decision() => Assert.Contains(ReviewRemarkCodes.OpinionLate, Check(
        ReviewProcedure.Periodic, "2025-09-01", "2025-12-20",
        On("2025-12-08", ReviewStage.OpinionRequest), On("2025-12-10", ReviewStage.Decision), On("2025-12-11", ReviewStage.Opinion)).Codes());

    [Theory(DisplayName = "Báo cáo kết quả thường xuyên: ngày 05/02 đúng hạn, 06/02 trễ")]
    [Provision("khoản 1 Điều 7 Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2026-02-04", ReviewProgress.OnTime)]
    [InlineData("2026-02-05", ReviewProgress.OnTime)]
    [InlineData("2026-02-06", ReviewProgress.Late)]
    public void The_monthly_report(string reported, ReviewProgress progress) =>
        Assert.Equal(progress, Check(ReviewProcedure.Regular, "2026-01-15", "2026-02-10", On(reported, ReviewStage.MonthlyReport)).Finding(ReviewStage.MonthlyReport).Progress);

    [Fact(DisplayName = "Chưa nêu là chưa biết đã xảy ra: không có sự kiện nào thì mọi bước chưa ghi nhận, và sự kiện sau ngày đối chiếu chưa được biết")]
    public void What_is_not_given_is_not_known()
    {
        ReviewCheck check = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-20", On("2026-06-22", ReviewStage.Posting));

        Assert.All(check.Findings, finding => Assert.Null(finding.Event));
        Assert.Equal([ReviewStage.Request], check.NextStages());
        Assert.Equal(ReviewProgress.NotRecorded, check.Finding(ReviewStage.Posting).Progress);
        Assert.Equal(ReviewProgress.Running, check.Finding(ReviewStage.Decision).Progress);
        Assert.Contains("chưa biết ngày của bước: niêm yết công khai", check.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Bước sau đã ghi nhận mà bước trước chưa: cảnh báo; báo cáo khi chưa hết niêm yết: cảnh báo; sai thứ tự: cảnh báo")]
    [Provision("khoản 4 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    public void Order_and_gaps()
    {
        ReviewCheck check = Check(
            ReviewProcedure.Regular, "2026-06-15", "2026-06-20",
            On("2026-06-10", ReviewStage.Request), On("2026-06-16", ReviewStage.Posting), Meeting("2026-06-17", 30, ("A", 20)), On("2026-06-19", ReviewStage.Report));

        Assert.Equal(
            [ReviewRemarkCodes.StepNotRecorded, ReviewRemarkCodes.StepNotRecorded, ReviewRemarkCodes.StepNotRecorded, ReviewRemarkCodes.OutOfOrder, ReviewRemarkCodes.PostingNotEnded],
            check.Codes().Where(code => code is not (ReviewRemarkCodes.HolidaysNotCounted or ReviewRemarkCodes.InferredContinuation)));
        Assert.Equal([ReviewStage.Decision], check.NextStages());
    }

    [Fact(DisplayName = "Niêm yết đang chạy rồi hết; bước tiếp theo là báo cáo từ ngày hôm sau")]
    [Provision("khoản 4 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    public void A_posting_runs_and_ends()
    {
        ReviewEvent posted = On("2026-06-15", ReviewStage.Posting);

        Assert.Equal(ReviewProgress.Running, Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-18", posted).Finding(ReviewStage.Posting).Progress);
        ReviewCheck ended = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-19", posted);
        Assert.Equal(ReviewProgress.Done, ended.Finding(ReviewStage.Posting).Progress);
        Assert.Equal([ReviewStage.Report], ended.NextStages());
        Assert.Equal(Day("2026-06-19"), ended.Next.Single().From);
    }

    [Fact(DisplayName = "Mỗi khiếu nại có phúc tra của nó; phúc tra cả danh sách trả lời mọi khiếu nại trước đó")]
    [Provision("khoản 4 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    public void Complaints_of_two_households()
    {
        ReviewEvent[] events =
        [
            On("2026-06-15", ReviewStage.Posting),
            On("2026-06-16", ReviewStage.Complaint) with { Household = "A" },
            On("2026-06-17", ReviewStage.Complaint) with { Household = "B" },
            On("2026-06-20", ReviewStage.Recheck) with { Household = "B" },
        ];
        ReviewCheck check = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-22", events);

        Assert.Equal(
            [(ReviewProgress.Running, Day("2026-06-25")), (ReviewProgress.OnTime, Day("2026-06-26"))],
            check.Findings.Where(finding => finding.Step.Stage == ReviewStage.Recheck).Select(finding => (finding.Progress, finding.Due!.Day!.Value)));
        Assert.Equal([ReviewStage.Recheck], check.NextStages());
        Assert.Equal([ReviewStage.SecondPosting], Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-22", [.. events, On("2026-06-22", ReviewStage.Recheck)]).NextStages());
    }

    [Fact(DisplayName = "Ngày ngoài phạm vi thì không đối chiếu; nêu căn cứ thì đối chiếu")]
    public void A_day_that_is_not_covered()
    {
        ReviewRound round = new(ReviewProcedure.Regular, new(2027, 3, 1)) { Events = [On("2027-03-16", ReviewStage.Posting)] };

        Assert.NotNull(LawBook.Vietnam.CheckReview(round, new(2027, 3, 20)).NotCovered);
        Assert.Contains("ngoài phạm vi", LawBook.Vietnam.CheckReview(round, new(2027, 3, 20)).Explain(Language.Vietnamese).ToLowerInvariant(), StringComparison.Ordinal);
        Assert.Equal(
            Day("2027-03-19"),
            LawBook.Vietnam.CheckReview(round with { StatedProvision = "văn bản giả định" }, new(2027, 3, 20)).Finding(ReviewStage.Posting).Due!.Day);
    }
}
