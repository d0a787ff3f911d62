using FsCheck.Xunit;
using KienXuong.Domain.Reviews;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties.Reviews;

/// <summary>The timeline against every single day.</summary>
[Properties(Arbitrary = [typeof(DatedHouseholds)], MaxTest = 40)]
public class TimelineProperties
{
    private const int Days = 550;

    [Property(DisplayName = "Dòng thời gian bằng kết quả của từng ngày: mỗi khoảng như mọi ngày của nó, hai khoảng liền nhau luôn khác nhau, không hở, không chồng")]
    public void The_timeline_equals_day_by_day(DatedHousehold household, LocalDate from)
    {
        LocalDate through = from.PlusDays(Days);
        HouseholdTimeline timeline = LawBook.Vietnam.TimelineOf(household, from, through);
        var reading = new TimelineReading(LawBook.Vietnam, household);

        var expected = new List<LocalDate> { from };
        TimelineSeen seen = reading.On(from).Seen;
        for (LocalDate day = from.PlusDays(1); day <= through; day = day.PlusDays(1))
        {
            TimelineSeen now = reading.On(day).Seen;
            if (now != seen)
            {
                expected.Add(day);
                seen = now;
            }
        }

        Assert.Equal(expected, timeline.Intervals.Select(interval => interval.Days.From));
        Assert.Equal(expected.Skip(1).Select(day => day.PlusDays(-1)).Append(through), timeline.Intervals.Select(interval => interval.Days.Through!.Value));
        Assert.All(timeline.Intervals, interval => Assert.NotEmpty(interval.Reasons));
        Assert.NotEqual(timeline.Explain(Language.Vietnamese), timeline.Explain(Language.English));
    }

    [Property(DisplayName = "Mỗi khoảng nói đúng như khi hỏi riêng ngày đầu và ngày cuối của nó")]
    public void Each_interval_says_what_its_days_say(DatedHousehold household, LocalDate from)
    {
        foreach (TimelineInterval interval in LawBook.Vietnam.TimelineOf(household, from, from.PlusDays(Days)).Intervals)
        {
            foreach (LocalDate day in (LocalDate[])[interval.Days.From, interval.Days.Through!.Value])
            {
                Assert.Equal(LawBook.Vietnam.StatusOf(household.History, day).Class, interval.Status.Class);
                NewlyEscapedWindow programme = LawBook.Vietnam.NewlyEscapedForProgramme(household.History, day);
                Assert.Equal(programme.Start, interval.Programme.Start);
                Assert.True(programme.Start is null || programme.Eligibility.Possible == interval.Programme.Eligibility.Possible);
                Assert.Equal(LawBook.Vietnam.On(day).Standard?.Standard.Code, interval.Standard?.Standard.Code);
            }
        }
    }

    [Property(DisplayName = "Cắt kỳ xem làm hai rồi ghép lại không đổi gì: mọi ranh giới của cả kỳ đều còn, chỉ thêm nhát cắt")]
    public void Splitting_and_joining_a_period_changes_nothing(DatedHousehold household, LocalDate from, LocalDate cut)
    {
        LocalDate through = from.PlusDays(Days);
        LocalDate middle = LocalDate.Max(from, LocalDate.Min(cut, through.PlusDays(-1)));
        LocalDate[] whole = [.. Begins(household, from, through)];

        Assert.Equal(
            whole.Append(middle.PlusDays(1)).Distinct().Order(),
            Begins(household, from, middle).Concat(Begins(household, middle.PlusDays(1), through)).Distinct().Order());
    }

    private static IEnumerable<LocalDate> Begins(DatedHousehold household, LocalDate from, LocalDate through) =>
        LawBook.Vietnam.TimelineOf(household, from, through).Intervals.Select(interval => interval.Days.From);
}
