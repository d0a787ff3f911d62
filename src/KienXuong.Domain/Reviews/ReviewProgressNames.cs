namespace KienXuong.Domain.Reviews;

/// <summary>Tên các tiến độ: how a step stands, in words.</summary>
public static class ReviewProgressNames
{
    /// <summary>The progress in words.</summary>
    /// <param name="progress">The progress.</param>
    public static Bilingual Of(ReviewProgress progress) => progress switch
    {
        ReviewProgress.OnTime => new("đúng hạn", "on time"),
        ReviewProgress.Late => new("trễ hạn", "late"),
        ReviewProgress.Done => new("đã làm", "done"),
        ReviewProgress.Running => new("đang trong hạn", "running"),
        ReviewProgress.Overdue => new("chưa ghi nhận, đã quá hạn", "not recorded, overdue"),
        ReviewProgress.NotRecorded => new("chưa ghi nhận", "not recorded"),
        ReviewProgress.Undetermined => new("chưa xác định", "undetermined"),
    };
}
