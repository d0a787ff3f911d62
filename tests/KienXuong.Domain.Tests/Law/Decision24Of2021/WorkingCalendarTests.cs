using FsCheck.Xunit;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using NodaTime;
using static KienXuong.Domain.Tests.Law.Decision24Of2021.Rounds;

namespace KienXuong.Domain.Tests.Law.Decision24Of2021;

/// <summary>Ngày làm việc theo lịch của người dùng; thời hạn bắt đầu từ ngày hôm sau và không dời khi rơi vào ngày nghỉ.</summary>
public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Made = new(new("lịch giả", "made-up calendar"), new(new(2026, 6, 1), new(2026, 6, 30)))
    {
        DaysOff = [new(2026, 6, 16)],
        WorkingDays = [new(2026, 6, 20)],
    };

    [Theory(DisplayName = "Các ví dụ của luật, thứ hai đến thứ sáu, chưa trừ ngày lễ")]
    [InlineData("2026-06-15", 3, "2026-06-18")]
    [InlineData("2026-06-18", 7, "2026-06-29")]
    [InlineData("2026-06-29", 3, "2026-07-02")]
    [InlineData("2026-06-15", 5, "2026-06-22")]
    [InlineData("2026-06-22", 3, "2026-06-25")]
    [InlineData("2025-11-10", 5, "2025-11-17")]
    [InlineData("2025-12-12", 5, "2025-12-19")]
    [InlineData("2024-12-09", 5, "2024-12-16")]
    [InlineData("2026-06-20", 1, "2026-06-22")]
    [InlineData("2026-06-20", 0, "2026-06-20")]
    public void Monday_to_friday(string day, int days, string last) => Assert.Equal(Day(last), WorkingCalendar.MondayToFriday.After(Day(day), days));

    [Theory(DisplayName = "Ngày nghỉ lễ không tính, ngày làm bù tính; ngoài lịch thì chưa xác định")]
    [InlineData("2026-06-15", 3, "2026-06-19")]
    [InlineData("2026-06-18", 2, "2026-06-20")]
    [InlineData("2026-06-29", 1, "2026-06-30")]
    [InlineData("2026-06-29", 2, null)]
    [InlineData("2026-05-29", 1, null)]
    [InlineData("2026-05-31", 1, "2026-06-01")]
    public void A_calendar_with_days_off(string day, int days, string? last) => Assert.Equal(last is null ? null : Day(last), Made.After(Day(day), days));

    [Fact(DisplayName = "Lịch không phủ đủ ngày: thời hạn chưa xác định, nêu rõ lịch; không đoán")]
    public void A_plan_beyond_the_calendar()
    {
        ReviewPlan plan = LawBook.Vietnam.PlanReview(new(ReviewProcedure.Regular, new(2026, 6, 15)), Made);

        Assert.Equal(Day("2026-06-19"), plan.Due(ReviewStage.Posting));
        Assert.Null(plan.Due(ReviewStage.SecondPosting));
        Assert.Contains("lịch giả, 01/06/2026 - 30/06/2026", plan.Step(ReviewStage.SecondPosting).Due!.Unknown!.Vietnamese, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Remarks, remark => remark.Code == ReviewRemarkCodes.HolidaysNotCounted);
        ReviewCheck check = LawBook.Vietnam.CheckReview(new(ReviewProcedure.Regular, new(2026, 6, 15)) { Events = [On("2026-06-29", ReviewStage.Posting)] }, new(2026, 7, 10), Made);
        Assert.Equal(ReviewProgress.Undetermined, check.Finding(ReviewStage.Posting).Progress);
    }

    [Fact(DisplayName = "Câu trả lời dùng lịch không ngày lễ nói rõ điều đó và đánh dấu từng thời hạn")]
    public void An_answer_without_holidays_says_so()
    {
        ReviewPlan plan = Plan(ReviewProcedure.Regular, "2026-06-15");

        Assert.Contains(plan.Remarks, remark => remark.Code == ReviewRemarkCodes.HolidaysNotCounted && remark.Message.Vietnamese.Contains("chưa trừ ngày lễ, tết", StringComparison.Ordinal));
        Assert.True(plan.Step(ReviewStage.Posting).Due!.WithoutHolidays);
        Assert.False(plan.Step(ReviewStage.Decision).Due!.WithoutHolidays);
    }

    [Fact(DisplayName = "Cuối tuần là của lịch: nơi làm thứ bảy chỉ nghỉ chủ nhật")]
    public void Another_weekend() =>
        Assert.Equal(Day("2026-06-20"), (WorkingCalendar.MondayToFriday with { Weekend = [IsoDayOfWeek.Sunday] }).After(Day("2026-06-17"), 3));

    [Fact(DisplayName = "Số ngày âm là lỗi gọi")]
    public void Days_below_zero() => Assert.Throws<ArgumentOutOfRangeException>(() => Made.After(new(2026, 6, 15), -1));

    [Property(DisplayName = "Chia hay gộp khoảng ngày không đổi kết quả; thêm ngày thì không sớm hơn; sự kiện muộn hơn thì hạn không sớm hơn")]
    public void Splitting_and_joining(int seed, byte first, byte second)
    {
        LocalDate day = new LocalDate(2026, 1, 1).PlusDays(seed % 5_000);
        WorkingCalendar calendar = WorkingCalendar.MondayToFriday with { DaysOff = [.. Enumerable.Range(0, 40).Select(each => day.PlusDays(each * (1 + (second % 5))))] };

        LocalDate? joined = calendar.After(day, first + second);
        Assert.Equal(joined, calendar.After(calendar.After(day, first)!.Value, second));
        Assert.True(calendar.After(day, first) <= joined);
        Assert.True(calendar.After(day, first) <= calendar.After(day.PlusDays(1), first));
    }

    [Property(DisplayName = "Kế hoạch: các bước theo thứ tự cố định, ngày sớm nhất không lùi, hạn của bước không trước ngày sớm nhất của nó; bắt đầu muộn hơn thì không hạn nào sớm hơn")]
    public void Steps_are_in_order(int seed, byte choice)
    {
        var kind = (ReviewProcedure)(choice % 5);
        LocalDate from = kind == ReviewProcedure.Periodic ? new LocalDate(2025, 9, 1).PlusDays(Math.Abs(seed % 90)) : new LocalDate(2025, 5, 1).PlusDays(Math.Abs(seed % 500));
        ReviewPlan plan = LawBook.Vietnam.PlanReview(new(kind, from));
        ReviewPlan later = LawBook.Vietnam.PlanReview(new(kind, from.PlusDays(1)));

        PlannedStep[] chain = [.. plan.Steps.Where(step => step.Step.Need != StepNeed.OnComplaint && step.Step.Stage <= ReviewStage.Decision)];
        Assert.Equal(plan.Steps.Select(step => step.Step.Stage).Order(), plan.Steps.Select(step => step.Step.Stage));
        Assert.Equal(chain.Select(step => step.From).Order(), chain.Select(step => step.From));
        Assert.All(chain.Where(step => step.Step.Stage is ReviewStage.Posting or ReviewStage.Opinion), step => Assert.True(step.Due!.Day > step.From));
        Assert.All(plan.Steps.Zip(later.Steps), pair => Assert.True(pair.First.Due?.Day is not { } due || pair.Second.Due!.Day is not { } next || due <= next));
    }
}
