using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.Tests.Law.Decision24Of2021.Rounds;

namespace KienXuong.Domain.Tests.Law.Decision24Of2021;

/// <summary>Rà soát định kỳ hằng năm, thủ tục 1.011606.</summary>
[Provision("điểm a khoản 1 Điều 3 Quyết định 24/2021/QĐ-TTg")]
public class PeriodicPlanTests
{
    [Fact(DisplayName = "Rà soát định kỳ mùa thu 2025 từ ngày đầu: mọi bước có ngày, kể cả ý kiến của Chủ tịch UBND cấp tỉnh")]
    [Provision("khoản 5 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    public void Autumn_2025()
    {
        ReviewPlan plan = Plan(ReviewProcedure.Periodic, "2025-09-01");

        Assert.Null(plan.NotCovered);
        Assert.All(plan.Steps, step => Assert.NotNull(step.From));
        Assert.Equal(
            [
                (ReviewStage.Request, "2025-09-01", "2025-12-14"),
                (ReviewStage.Listing, "2025-09-01", "2025-12-14"),
                (ReviewStage.Screening, "2025-09-01", "2025-12-14"),
                (ReviewStage.Scoring, "2025-09-01", "2025-12-14"),
                (ReviewStage.Meeting, "2025-09-01", "2025-12-14"),
                (ReviewStage.Posting, "2025-09-01", "2025-09-04"),
                (ReviewStage.Complaint, "2025-09-01", "2025-09-04"),
                (ReviewStage.Recheck, "2025-09-04", "2025-09-15"),
                (ReviewStage.SecondPosting, "2025-09-15", "2025-09-18"),
                (ReviewStage.Report, "2025-09-05", null),
                (ReviewStage.OpinionRequest, "2025-09-05", null),
                (ReviewStage.Opinion, "2025-09-05", "2025-09-12"),
                (ReviewStage.Decision, "2025-09-12", "2025-12-14"),
                (ReviewStage.PreliminaryReport, "2025-09-01", "2025-11-14"),
                (ReviewStage.OfficialReport, "2025-09-12", "2025-12-19"),
                (ReviewStage.StatisticsReport, "2025-09-12", "2026-01-15"),
            ],
            plan.Steps.Select(step => (step.Step.Stage, Iso(step.From)!, Iso(step.Due?.Day))));
        Assert.Equal("Chủ tịch UBND cấp tỉnh", plan.Step(ReviewStage.Opinion).Who.Vietnamese);
        Assert.Equal("chair of the provincial People's Committee", plan.Step(ReviewStage.Opinion).Who.English);
        Assert.Equal(("Quyết định 2306/QĐ-BNNMT", Verification.Inferred), (plan.Step(ReviewStage.Opinion).Rule!.Provision.ToString(), plan.Step(ReviewStage.Opinion).Rule!.Verification));
        Assert.Contains("5 ngày làm việc", plan.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Rà soát định kỳ mùa thu 2026: chưa biết theo chuẩn nào, nên ngoài phạm vi")]
    public void Autumn_2026_is_not_covered_by_itself()
    {
        ReviewPlan plan = Plan(ReviewProcedure.Periodic, "2026-09-01");

        Assert.Equal(NotCoveredReason.NotKnown, plan.NotCovered!.Reason);
        Assert.Empty(plan.Steps);
        Assert.Contains("chuẩn nghèo của danh sách", plan.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("it must be stated", plan.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Rà soát định kỳ mùa thu 2026 chạy khi người dùng nêu chuẩn 2022, và nói rằng dựa vào suy luận")]
    public void Autumn_2026_runs_by_statement()
    {
        ReviewPlan plan = LawBook.Vietnam.PlanReview(new(ReviewProcedure.Periodic, new(2026, 9, 1)) { Standard = "2022" });

        Assert.Null(plan.NotCovered);
        Assert.Equal(Verification.Inferred, plan.Procedure!.Verification);
        Assert.Equal(
            [ReviewRemarkCodes.InferredContinuation, ReviewRemarkCodes.RulesStated, ReviewRemarkCodes.HolidaysNotCounted],
            plan.Remarks.Select(remark => remark.Code));
        Assert.Equal(new LocalDate(2026, 12, 14), plan.Due(ReviewStage.Decision));
        Assert.Null(plan.Due(ReviewStage.StatisticsReport));
        Assert.Contains("chưa biết", plan.Step(ReviewStage.StatisticsReport).Due!.Unknown!.Vietnamese, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Danh sách theo chuẩn 2027 chưa có mẫu phiếu; kỳ năm 2027 chưa có văn bản: chỉ chạy khi nêu căn cứ")]
    [InlineData("2026-09-01", "2027", null, false)]
    [InlineData("2026-09-01", "2027", "Thông tư giả định", true)]
    [InlineData("2026-09-01", null, "Thông tư giả định", true)]
    [InlineData("2027-09-01", "2022", null, false)]
    [InlineData("2027-09-01", null, null, false)]
    [InlineData("2027-09-01", "2027", "Thông tư giả định", true)]
    [InlineData("2027-09-01", null, " ", false)]
    [InlineData("2021-09-01", "2016", null, true)]
    [InlineData("2022-09-01", "2016", null, false)]
    public void Rules_as_stated(string from, string? standard, string? stated, bool isPlanned)
    {
        ReviewPlan plan = LawBook.Vietnam.PlanReview(new(ReviewProcedure.Periodic, Day(from)) { Standard = standard, StatedProvision = stated });

        Assert.Equal(isPlanned, plan.NotCovered is null);
        Assert.Equal(stated == "Thông tư giả định", plan.Remarks.Any(remark => remark.Code == ReviewRemarkCodes.RulesStated && remark.Message.English.EndsWith("by: Thông tư giả định.", StringComparison.Ordinal)));
    }

    [Theory(DisplayName = "Phạm vi: từ 01/09/2021 đến hết 31/12/2026; từ 11/06/2026 là suy luận")]
    [InlineData("2021-08-31", null)]
    [InlineData("2021-09-01", Verification.Reported)]
    [InlineData("2025-06-30", Verification.Reported)]
    [InlineData("2025-07-01", Verification.Official)]
    [InlineData("2026-06-10", Verification.Official)]
    [InlineData("2026-06-11", Verification.Inferred)]
    [InlineData("2026-12-31", Verification.Inferred)]
    [InlineData("2027-01-01", null)]
    public void Coverage(string from, Verification? state) =>
        Assert.Equal(state, LawBook.Vietnam.PlanReview(new(ReviewProcedure.Periodic, Day(from)) { Standard = "2022" }).Procedure?.Verification);

    [Fact(DisplayName = "Kỳ rà soát 01/09 - 14/12: 105 ngày kể cả hai đầu, 104 ngày sau 01/09; 31/08 và 15/12 nằm ngoài")]
    public void The_window()
    {
        var window = (AnnualPeriod)LawBook.Vietnam.ValueOf(LawBook.Parameters.Single(each => each.Code == "review.periodicWindow"), new(2025, 9, 1))!.Value;

        Assert.Equal("01/09 - 14/12", window.ToString());
        Assert.Equal(105, window.InYear(2025).Length);
        Assert.Equal(new LocalDate(2025, 12, 14), new LocalDate(2025, 9, 1).PlusDays(104));
        Assert.Equal(
            [false, true, true, false],
            new[] { "2025-08-31", "2025-09-01", "2025-12-14", "2025-12-15" }.Select(day => window.Contains(Day(day))));
    }

    [Theory(DisplayName = "Bắt đầu ngoài kỳ rà soát là cảnh báo, không phải lỗi")]
    [InlineData("2025-08-31", true)]
    [InlineData("2025-09-01", false)]
    [InlineData("2025-12-14", false)]
    [InlineData("2025-12-15", true)]
    public void A_start_outside_the_window(string from, bool isOutside)
    {
        ReviewPlan plan = Plan(ReviewProcedure.Periodic, from);

        Assert.Equal(isOutside, plan.Remarks.Any(remark => remark.Code == ReviewRemarkCodes.OutsideWindow));
        Assert.Equal(16, plan.Steps.Length);
    }

    [Theory(DisplayName = "Cấp cho ý kiến: cấp huyện đến 30/06/2025, cấp tỉnh từ 01/07/2025, theo ngày báo cáo")]
    [Provision("khoản 5 Điều 4 Quyết định 24/2021/QĐ-TTg")]
    [Provision("Quyết định 2306/QĐ-BNNMT")]
    [InlineData("2021-08-31", null, null)]
    [InlineData("2021-09-01", OpinionAuthority.DistrictChair, Verification.Reported)]
    [InlineData("2025-06-30", OpinionAuthority.DistrictChair, Verification.Reported)]
    [InlineData("2025-07-01", OpinionAuthority.ProvincialChair, Verification.Inferred)]
    [InlineData("2025-12-31", OpinionAuthority.ProvincialChair, Verification.Inferred)]
    [InlineData("2026-01-01", OpinionAuthority.ProvincialChair, Verification.Official)]
    [InlineData("2026-06-11", OpinionAuthority.ProvincialChair, Verification.Inferred)]
    public void The_authority_of_a_day(string day, OpinionAuthority? authority, Verification? state)
    {
        Domain.Rules.ParameterUse? use = LawBook.Vietnam.ValueOf(Procedures.Periodic.Uses.Select(each => (Procedure)each.Value).First().OpinionOf!, Day(day));

        Assert.Equal(authority, (OpinionAuthority?)use?.Value);
        Assert.Equal(state, use?.Verification);
    }

    [Fact(DisplayName = "Mẫu biểu theo phiên bản của ngày: Phiếu B của Thông tư 07/2021 năm 2021, của Thông tư 02/2022 từ 01/01/2022")]
    [Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
    public void Forms_have_their_instrument()
    {
        Assert.Equal("Phụ lục III Thông tư 07/2021/TT-BLĐTBXH", Plan(ReviewProcedure.Periodic, "2021-09-01").Step(ReviewStage.Scoring).Forms[0].Provision.ToString());
        Assert.Equal("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH", Plan(ReviewProcedure.Periodic, "2022-09-01").Step(ReviewStage.Scoring).Forms[0].Provision.ToString());
        Assert.Equal(
            ["Quyết định 24/2021/QĐ-TTg", "Quyết định 24/2021/QĐ-TTg"],
            Plan(ReviewProcedure.Periodic, "2022-09-01").Step(ReviewStage.Decision).Forms.Select(form => form.Provision.ToString()));
    }

    [Theory(DisplayName = "Báo cáo: \"trước 15/11\" là đến 14/11, \"trước 20/12\" là đến 19/12; thống kê đến 15/01 năm sau, từ Thông tư 02/2025")]
    [Provision("khoản 2 Điều 7 Quyết định 24/2021/QĐ-TTg")]
    [Provision("khoản 3 Điều 7 Quyết định 24/2021/QĐ-TTg")]
    [Provision("Thông tư 02/2025/TT-BLĐTBXH")]
    [InlineData("2023-09-01", "2023-11-14", "2023-12-19", null)]
    [InlineData("2024-09-01", "2024-11-14", "2024-12-19", null)]
    [InlineData("2025-09-01", "2025-11-14", "2025-12-19", "2026-01-15")]
    public void Reports(string from, string preliminary, string official, string? statistics)
    {
        ReviewPlan plan = Plan(ReviewProcedure.Periodic, from);

        Assert.Equal(
            [preliminary, official, statistics],
            new[] { ReviewStage.PreliminaryReport, ReviewStage.OfficialReport, ReviewStage.StatisticsReport }.Select(stage => Iso(plan.Due(stage))));
    }

    [Fact(DisplayName = "Thủ tục định kỳ không có thời hạn theo hồ sơ; bước không có thời hạn nói rõ điều đó")]
    public void Steps_without_a_deadline_say_so()
    {
        ReviewPlan plan = Plan(ReviewProcedure.Periodic, "2025-09-01");

        Assert.DoesNotContain(plan.Steps, step => step.Due?.Figure?.Parameter.Code == "review.timeLimit");
        Assert.Contains("Báo cáo Chủ tịch UBND cấp xã: sớm nhất 05/09/2025, luật không nêu thời hạn", plan.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("Report to the commune chair: at the earliest 05/09/2025, no deadline in law", plan.Explain(Language.English), StringComparison.Ordinal);
    }

    private static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
}
