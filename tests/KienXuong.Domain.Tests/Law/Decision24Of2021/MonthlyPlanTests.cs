using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.Tests.Law.Decision24Of2021.Rounds;

namespace KienXuong.Domain.Tests.Law.Decision24Of2021;

/// <summary>Rà soát hằng tháng: thường xuyên, thoát nghèo, mức sống trung bình, người lao động có thu nhập thấp.</summary>
[Provision("điểm b khoản 1 Điều 3 Quyết định 24/2021/QĐ-TTg")]
[Provision("khoản 2 Điều 3 Quyết định 24/2021/QĐ-TTg")]
public class MonthlyPlanTests
{
    [Theory(DisplayName = "Đề nghị nhận đến hết ngày 15 thuộc kỳ tháng đó, nhận sau thuộc kỳ tháng sau")]
    [InlineData("2026-06-14", "2026-06-15")]
    [InlineData("2026-06-15", "2026-06-15")]
    [InlineData("2026-06-16", "2026-07-15")]
    [InlineData("2025-12-16", "2026-01-15")]
    [InlineData("2026-06-01", "2026-06-15")]
    [InlineData("2024-02-29", "2024-03-15")]
    public void The_month_of_a_request(string received, string start) => Assert.All(
        (ReviewProcedure[])[ReviewProcedure.Regular, ReviewProcedure.Escape, ReviewProcedure.AverageLivingStandard],
        kind => Assert.Equal(Day(start), Plan(kind, received).Start));

    [Theory(DisplayName = "15 ngày từ ngày bắt đầu rà soát, không từ ngày đề nghị; rơi vào ngày nghỉ thì không dời")]
    [Provision("Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2026-06-15", "2026-06-30")]
    [InlineData("2023-02-15", "2023-03-02")]
    [InlineData("2024-02-15", "2024-03-01")]
    [InlineData("2025-08-15", "2025-08-30")]
    [InlineData("2026-05-20", "2026-06-30")]
    public void The_time_limit(string received, string last)
    {
        Assert.Equal(Day(last), Plan(ReviewProcedure.Regular, received).Due(ReviewStage.Decision));
        Assert.Equal(Day(last), Plan(ReviewProcedure.AverageLivingStandard, received).Due(ReviewStage.Decision));
    }

    [Fact(DisplayName = "Rà soát thường xuyên 15/06/2026: niêm yết 3, phúc tra 7, niêm yết lại 3 ngày làm việc; có khiếu nại thì vượt 15 ngày")]
    [Provision("khoản 4 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    [Provision("Điều 5 Quyết định 24/2021/QĐ-TTg")]
    public void The_regular_review()
    {
        ReviewPlan plan = Plan(ReviewProcedure.Regular, "2026-06-15");

        Assert.Equal(Day("2026-06-18"), plan.Due(ReviewStage.Posting));
        Assert.Equal(Day("2026-06-18"), plan.Due(ReviewStage.Complaint));
        Assert.Equal(Day("2026-06-29"), plan.Due(ReviewStage.Recheck));
        Assert.Equal(Day("2026-07-02"), plan.Due(ReviewStage.SecondPosting));
        Assert.Equal(Day("2026-06-19"), plan.Step(ReviewStage.Report).From);
        Assert.Contains(plan.Remarks, remark => remark.Code == ReviewRemarkCodes.TimeLimitImpossible && remark.Message.Vietnamese.Contains("02/07/2026", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Steps, step => step.Step.Stage is ReviewStage.Opinion or ReviewStage.OpinionRequest);
    }

    [Theory(DisplayName = "Mức sống trung bình và người lao động có thu nhập thấp: niêm yết 5, phúc tra 3 ngày làm việc; không họp dân, không Phiếu A, không Phiếu B, không ý kiến")]
    [Provision("Điều 6 Quyết định 24/2021/QĐ-TTg")]
    [InlineData(ReviewProcedure.AverageLivingStandard)]
    [InlineData(ReviewProcedure.LowIncomeWorker)]
    public void The_reviews_by_income(ReviewProcedure kind)
    {
        ReviewPlan plan = Plan(kind, "2026-06-15");

        Assert.Equal(
            [ReviewStage.Request, ReviewStage.IncomeSurvey, ReviewStage.Posting, ReviewStage.Complaint, ReviewStage.Recheck, ReviewStage.Decision],
            plan.Steps.Select(step => step.Step.Stage));
        Assert.Equal(Day("2026-06-22"), plan.Due(ReviewStage.Posting));
        Assert.Equal(Day("2026-06-25"), plan.Due(ReviewStage.Recheck));
    }

    [Fact(DisplayName = "Thoát nghèo theo đề nghị: Mẫu 04, không Phiếu A, không giấy chứng nhận; rà soát viên tính điểm")]
    [Provision("Điều 5 Quyết định 24/2021/QĐ-TTg")]
    public void The_escape()
    {
        ReviewPlan plan = Plan(ReviewProcedure.Escape, "2026-06-15");

        Assert.Equal("Mẫu 04 (giấy đề nghị thoát nghèo, thoát cận nghèo)", plan.Step(ReviewStage.Request).Forms.Single().Value.Vietnamese);
        Assert.DoesNotContain(plan.Steps, step => step.Step.Stage == ReviewStage.Screening);
        Assert.Single(plan.Step(ReviewStage.Decision).Forms);
        Assert.Equal("rà soát viên", plan.Step(ReviewStage.Scoring).Who.Vietnamese);
    }

    [Theory(DisplayName = "Người lao động có thu nhập thấp: từ 10/04/2025; quyết định theo Mẫu 02 của Nghị định 30/2025")]
    [Provision("Quyết định 967/QĐ-BNNMT")]
    [Provision("Nghị định 30/2025/NĐ-CP")]
    [InlineData("2025-04-09", null)]
    [InlineData("2025-04-10", Verification.Reported)]
    [InlineData("2025-07-01", Verification.Official)]
    [InlineData("2026-06-11", Verification.Inferred)]
    public void The_low_income_worker(string received, Verification? state)
    {
        ReviewPlan plan = Plan(ReviewProcedure.LowIncomeWorker, received);

        Assert.Equal(state, plan.Procedure?.Verification);
        Assert.Equal(state is null ? null : Day(received).With(DateAdjusters.StartOfMonth).PlusDays(14), plan.Start);
        Assert.Equal(state is null ? [] : ["Nghị định 30/2025/NĐ-CP"], plan.Steps.Where(step => step.Step.Stage == ReviewStage.Decision).SelectMany(step => step.Forms).Select(form => form.Provision.ToString()));
    }

    [Theory(DisplayName = "Bốn thủ tục hằng tháng do Quyết định 967 công bố, thủ tục định kỳ do Quyết định 2306: từng con số nêu đúng quyết định tiếp tục áp dụng nó")]
    [Provision("Quyết định 967/QĐ-BNNMT")]
    [Provision("Quyết định 2306/QĐ-BNNMT")]
    [InlineData(ReviewProcedure.Regular, "2026-05-20", "Quyết định 967/QĐ-BNNMT")]
    [InlineData(ReviewProcedure.Escape, "2026-05-20", "Quyết định 967/QĐ-BNNMT")]
    [InlineData(ReviewProcedure.AverageLivingStandard, "2026-05-20", "Quyết định 967/QĐ-BNNMT")]
    [InlineData(ReviewProcedure.Periodic, "2025-09-01", "Quyết định 2306/QĐ-BNNMT")]
    public void The_decision_that_publishes_the_procedure(ReviewProcedure kind, string from, string published) => Assert.All(
        Plan(kind, from).Steps.Select(step => step.Due?.Figure?.CarriedBy?.ToString()).OfType<string>(),
        carriedBy => Assert.Equal(published, carriedBy));

    [Theory(DisplayName = "Thu nhập 12 tháng của đề nghị nhận 20/05/2026, theo lựa chọn")]
    [Provision("Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH")]
    [InlineData(IncomeMonths.CalendarMonths, "2025-05-01", "2026-04-30", "12 tháng dương lịch")]
    [InlineData(IncomeMonths.ToTheDay, "2025-05-21", "2026-05-20", "12 tháng tính đến ngày")]
    public void The_base_period(IncomeMonths choice, string first, string last, string name)
    {
        ReviewPlan plan = LawBook.Vietnam.PlanReview(new(ReviewProcedure.AverageLivingStandard, new(2026, 5, 20)) { IncomeMonths = choice });

        Assert.Equal(new DateInterval(Day(first), Day(last)), plan.IncomePeriod);
        Assert.Contains(name, plan.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Null(Plan(ReviewProcedure.Regular, "2026-05-20").IncomePeriod);
    }

    [Theory(DisplayName = "Báo cáo kết quả thường xuyên đến ngày 05 tháng sau, từ tháng 2 đến tháng 9")]
    [Provision("khoản 1 Điều 7 Quyết định 24/2021/QĐ-TTg")]
    [InlineData("2026-01-15", "2026-02-05")]
    [InlineData("2026-08-15", "2026-09-05")]
    [InlineData("2025-09-15", null)]
    [InlineData("2025-12-15", null)]
    public void The_monthly_report(string received, string? last)
    {
        ReviewDue due = Plan(ReviewProcedure.Regular, received).Step(ReviewStage.MonthlyReport).Due!;

        Assert.Equal(last is null ? null : Day(last), due.Day);
        Assert.Equal(last is null, due.Unknown is not null);
    }

    [Fact(DisplayName = "Mã thủ tục là dữ liệu có ngày: hai mã cùng sống cho một thủ tục; 1.116215 chưa rõ thủ tục nào; không có mã 1.004700")]
    public void Codes_are_dated_data()
    {
        Assert.Equal(["1.011606", "1.116214"], ProcedureCodes.Of(ReviewProcedure.Periodic).Select(code => code.Code));
        Assert.Equal(new LocalDate(2026, 6, 10), ProcedureCodes.All[0].SeenOn);
        Assert.Null(ProcedureCodes.All.Single(code => code.Code == "1.116215").Act);
        Assert.Null(ProcedureCodes.All.Single(code => code.Code == "1.116214").SeenOn);
        Assert.DoesNotContain(ProcedureCodes.All, code => code.Code == "1.004700");
        Assert.Equal(
            ["KQ.G10.001156", "KQ.G10.001158", "KQ.G10.001150", "KQ.G10.001151", "KQ.G10.001155"],
            ProcedureCodes.All.Select(code => code.ResultCode).OfType<string>());
    }
}
