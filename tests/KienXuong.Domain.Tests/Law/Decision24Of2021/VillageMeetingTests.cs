using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Law.Decision24Of2021.Rounds;

namespace KienXuong.Domain.Tests.Law.Decision24Of2021;

/// <summary>Họp dân: từng hộ cần ít nhất 50 % người dự họp đồng ý.</summary>
[Provision("khoản 3 Điều 4 Quyết định 24/2021/QĐ-TTg")]
public class VillageMeetingTests
{
    [Theory(DisplayName = "Khoản 3 Điều 4: 2 x số người đồng ý >= số người dự họp; đúng 50 % là đạt, có ghi chú")]
    [InlineData(30, 16, null)]
    [InlineData(30, 15, ReviewRemarkCodes.MeetingAtLimit)]
    [InlineData(30, 14, ReviewRemarkCodes.MeetingBelowLimit)]
    [InlineData(31, 16, null)]
    [InlineData(31, 15, ReviewRemarkCodes.MeetingBelowLimit)]
    [InlineData(1, 1, null)]
    [InlineData(1, 0, ReviewRemarkCodes.MeetingBelowLimit)]
    [InlineData(2, 1, ReviewRemarkCodes.MeetingAtLimit)]
    public void Agreement(int attendees, int agree, string? code)
    {
        ReviewCheck check = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-17", On("2026-06-16", ReviewStage.Scoring), Meeting("2026-06-17", attendees, ("A", agree)));

        Assert.Equal(code is null ? [] : [code], check.Codes().Where(each => each.StartsWith("meeting-", StringComparison.Ordinal)));
        Assert.Equal(code == ReviewRemarkCodes.MeetingBelowLimit ? [ReviewStage.Scoring, ReviewStage.Meeting] : [ReviewStage.Posting], check.NextStages());
    }

    [Fact(DisplayName = "Từng hộ một: hộ không đạt được tính điểm lại và họp lại, lần họp sau thay lần trước")]
    public void Household_by_household()
    {
        ReviewEvent first = Meeting("2026-06-17", 30, ("A", 20), ("B", 10));
        ReviewCheck failed = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-19", first);
        ReviewCheck again = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-19", first, Meeting("2026-06-19", 28, ("B", 14)));

        Assert.Contains("Hộ B, 10/30 người đồng ý", failed.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain("Hộ A", failed.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain(ReviewRemarkCodes.MeetingBelowLimit, again.Codes());
        Assert.Contains("Household B, 14/28 agree: exactly 50 %", again.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Chưa biết số người dự họp: chưa tính được tỷ lệ, không phải là 0")]
    public void Attendees_unknown()
    {
        ReviewCheck check = Check(ReviewProcedure.Regular, "2026-06-15", "2026-06-19", Meeting("2026-06-17", null, ("A", 0)));

        Assert.Contains(ReviewRemarkCodes.AttendeesUnknown, check.Codes());
        Assert.Equal([ReviewStage.Posting], check.NextStages());
    }
}
