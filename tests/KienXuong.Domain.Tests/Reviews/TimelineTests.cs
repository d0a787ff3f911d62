using System.Collections.Immutable;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Surveys.Scores;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Dòng thời gian của hộ: ranh giới của dữ kiện, tuổi và pháp luật.</summary>
public class TimelineTests
{
    private static readonly DatedHousehold Surveyed = new()
    {
        Id = "A",
        Changes =
        [
            new()
            {
                Date = new(2024, 1, 1),
                Survey = Made.Nothing with { Members = (ImmutableArray<SurveyMember>)[Made.Worker with { Id = "1" }, Made.Child with { Id = "2", BirthDate = new PartialDate(2014, 6, 1) }] },
            },
        ],
    };

    [Fact(DisplayName = "Đến 12 tuổi, học tiểu học không còn phù hợp với độ tuổi: khoảng mới bắt đầu đúng sinh nhật, lý do nêu tuổi")]
    public void A_birthday_that_a_rule_reads_begins_an_interval()
    {
        HouseholdTimeline timeline = LawBook.Vietnam.TimelineOf(Surveyed, new(2026, 3, 1), new(2026, 8, 31));

        TimelineInterval interval = Assert.Single(timeline.Intervals, each => each.Days.Contains(new(2026, 6, 1)));
        Assert.Equal(new(2026, 6, 1), interval.Days.From);
        TimelineReason reason = Assert.Single(interval.Reasons);
        Assert.Equal((TimelineReasonKind.Birthday, "thành viên 2 đủ 12 tuổi"), (reason.Kind, reason.Text.Vietnamese));
    }

    [Fact(DisplayName = "Sinh nhật mà không quy tắc nào đọc thì không tách khoảng")]
    public void A_birthday_that_no_rule_reads_does_not() =>
        Assert.Single(LawBook.Vietnam.TimelineOf(new() { Changes = [Surveyed.Changes[0] with { Survey = Made.Alone }] }, new(2024, 2, 1), new(2025, 12, 31)).Intervals);

    [Theory(DisplayName = "Chuẩn đổi ngày 01/01/2022 và 01/01/2027: khoảng mới, lý do là pháp luật với căn cứ")]
    [InlineData(2022, "Điều 3 Nghị định 07/2021/NĐ-CP")]
    [InlineData(2027, "Nghị định 351/2025/NĐ-CP")]
    public void The_law_begins_an_interval(int year, string citation)
    {
        HouseholdTimeline timeline = LawBook.Vietnam.TimelineOf(
            new() { Changes = [new() { Date = new(2021, 1, 1), Household = new() { Area = AreaType.Rural, IncomePerHead = 1_600_000 } }] }, new(year - 1, 12, 31), new(year, 1, 1));

        TimelineReason reason = Assert.Single(timeline.Intervals[1].Reasons);
        Assert.Equal((TimelineReasonKind.Law, citation), (reason.Kind, reason.Provision!.Cite(Language.Vietnamese)));
    }

    [Fact(DisplayName = "Số chỉ số thiếu hụt khai theo chuẩn này không được đọc theo chuẩn khác; thu nhập mới thay thu nhập cũ")]
    public void Facts_take_the_place_of_earlier_ones()
    {
        DatedHousehold household = new()
        {
            Changes =
            [
                new() { Date = new(2026, 1, 1), Household = new() { Area = AreaType.Rural, IncomePerHead = 1_400_000, DeprivationCount = 3, MemberCount = 4 } },
                new() { Date = new(2027, 6, 1), Household = new() { MonthlyIncome = 8_400_004 } },
                new() { Date = new(2027, 7, 1), Leaves = "x" },
            ],
        };

        ImmutableArray<TimelineInterval> intervals = LawBook.Vietnam.TimelineOf(household, new(2026, 12, 31), new(2027, 7, 1)).Intervals;
        Assert.Equal([PovertyClass.Poor, null, null, PovertyClass.NeitherPoorNorNearPoor], intervals.Select(interval => interval.ByIncome!.Possible.Decided));
        Assert.Equal(["household.deprivationCount"], ((ClassUndetermined)intervals[1].ByIncome!).Missing.Select(fact => fact.Code));
        Assert.Equal(new(2027, 7, 1), intervals[3].Days.From);
    }

    [Fact(DisplayName = "Một ngày, không biết gì: một khoảng, tình trạng chưa biết; ngày cuối trước ngày đầu bị từ chối")]
    public void One_day_of_nothing()
    {
        HouseholdTimeline timeline = LawBook.Vietnam.TimelineOf(new(), new(2024, 2, 29), new(2024, 2, 29));

        Assert.Equal(StatusUnknown.BeforeFirst, Assert.Single(timeline.Intervals).Status.Unknown);
        Assert.Throws<ArgumentOutOfRangeException>(() => LawBook.Vietnam.TimelineOf(new(), new(2024, 2, 29), new(2024, 2, 28)));
    }
}
