using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Tests.Reviews.Histories;

namespace KienXuong.Domain.Tests.Properties.Reviews;

/// <summary>What must hold for every history on every day.</summary>
[Properties(Arbitrary = [typeof(DatedHouseholds)], MaxTest = 150)]
public class StatusProperties
{
    [Property(DisplayName = "Lịch sử chỉ được thêm và phát lại được: thêm lần lượt cho cùng lịch sử; phần dài hơn không đổi phần ngắn hơn")]
    public void A_history_replays(StatusHistory history, LocalDate day)
    {
        var shorter = new List<StatusHistory> { StatusHistory.Empty };
        StatusHistory replayed = StatusHistory.Empty;
        foreach (Recognition each in history.Recognitions)
        {
            shorter.Add(replayed = replayed.With(each));
        }

        foreach (StatusEvent each in history.Events)
        {
            replayed = replayed.With(each);
        }

        Assert.Equal(history, replayed);
        Assert.Equal(StatusOf(history, day).Explain(Language.English), StatusOf(replayed, day).Explain(Language.English));
        Assert.All(shorter.Index(), each => Assert.Equal(each.Index, each.Item.Recognitions.Length));
    }

    [Property(DisplayName = "Mỗi ngày trong phạm vi có đúng một loại hộ, hoặc một lý do chưa biết; lý do và lời giải thích luôn có")]
    public void A_status_has_one_class_or_one_reason(StatusHistory history, LocalDate day)
    {
        HouseholdStatus status = LawBook.Vietnam.StatusOf(history, day);

        Assert.NotEqual(status.Class is null, status.Unknown is null);
        Assert.Equal(status.Class is not null, status is { Since: not null, Days: not null, Rule: not null });
        Assert.Equal(status.Class is not null, (status.By is not null || status.ByEvent is not null) && status.Unknown is null);
        Assert.True(status.Days?.Contains(day) != false && !(status.Since > status.Days?.From));
        Assert.NotEmpty(status.Explain(Language.Vietnamese));
        Assert.NotEqual(status.Explain(Language.Vietnamese), status.Explain(Language.English));
    }

    [Property(DisplayName = "Suốt những ngày mà quyết định có giá trị, tình trạng như nhau; ngày ngoài đó do quyết định khác", MaxTest = 40)]
    public void The_days_of_a_decision_are_as_it_says(StatusHistory history, LocalDate day)
    {
        if (LawBook.Vietnam.StatusOf(history, day) is not { Days: { } days } status)
        {
            return;
        }

        for (LocalDate each = days.From; each <= (days.Through ?? days.From.PlusYears(1)); each = each.PlusDays(1))
        {
            Assert.Equal((status.By, status.ByEvent, status.Since), (StatusOf(history, each).By, StatusOf(history, each).ByEvent, StatusOf(history, each).Since));
        }

        HouseholdStatus eve = StatusOf(history, days.From.PlusDays(-1));
        Assert.True(eve.Class is null || (status.By, status.ByEvent) != (eve.By, eve.ByEvent));
    }

    [Property(DisplayName = "Lựa chọn được nêu tên khi và chỉ khi hai cách đọc cho loại hộ khác nhau")]
    public void The_choice_is_named_exactly_where_it_matters(StatusHistory history, LocalDate day)
    {
        PovertyClass? other = FromDecision.StatusOf(history, day).Class;
        HouseholdStatus status = LawBook.Vietnam.StatusOf(history, day);

        Assert.Equal(status.Class != other, !status.ChoiceEffects.IsEmpty);
        Assert.All(status.ChoiceEffects, effect => Assert.Equal(other, effect.Classes.Decided));
    }

    [Property(DisplayName = "Thời hạn đơn điệu: không có quyết định mới thì đã hết là hết; trong hạn hôm nay thì hôm qua cũng trong hạn kể từ ngày bắt đầu")]
    public void Windows_are_monotone(StatusHistory history, LocalDate day, PositiveInt later)
    {
        NewlyEscapedWindow now = LawBook.Vietnam.NewlyEscapedForCredit(history, day, true, true);
        NewlyEscapedWindow then = LawBook.Vietnam.NewlyEscapedForCredit(history, day.PlusDays(later.Get % 1_500), true, true);
        if (now.Start is not null && now.Start == then.Start)
        {
            Assert.True(now.Eligibility.Possible.Decided == Answer.Yes || then.Eligibility.Possible.Decided == Answer.No);
            Assert.Equal(day <= now.LastDay, now.Eligibility.Possible.Decided == Answer.Yes);
        }
    }

    [Property(DisplayName = "Biến động: không bao giờ vừa có kết quả vừa thiếu dữ kiện; cùng một ngày đã biết loại hộ thì không tái nghèo, không phát sinh mới")]
    public void A_movement_is_decided_or_says_what_is_missing(StatusHistory history, LocalDate day, LocalDate other)
    {
        HouseholdMovement movement = LawBook.Vietnam.MovementOf(history, LocalDate.Min(day, other), LocalDate.Max(day, other));

        Assert.Equal(!movement.Possible.IsDecided && !movement.IsOfTwoStandards && movement.NotCovered is null, !movement.Missing.IsEmpty);
        Assert.NotEqual(movement.Explain(Language.Vietnamese), movement.Explain(Language.English));
        HouseholdMovement sameDay = LawBook.Vietnam.MovementOf(history, day, day);
        Assert.DoesNotContain(
            sameDay.Possible,
            kind => sameDay.Start.Class is not null && kind is MovementKind.NewlyPoor or MovementKind.NewlyNearPoor or MovementKind.RelapsedIntoPoverty or MovementKind.RelapsedIntoNearPoverty);
    }

    private static HouseholdStatus StatusOf(StatusHistory history, LocalDate day) => LawBook.Vietnam.StatusOf(history, day);
}
