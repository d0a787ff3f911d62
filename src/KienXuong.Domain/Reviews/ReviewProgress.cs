namespace KienXuong.Domain.Reviews;

/// <summary>Tiến độ của một bước: how a step stands on the day of the check.</summary>
public enum ReviewProgress : byte
{
    /// <summary>Đúng hạn.</summary>
    OnTime,

    /// <summary>Trễ hạn.</summary>
    Late,

    /// <summary>Đã làm; the law names no deadline.</summary>
    Done,

    /// <summary>Đang trong hạn: not yet known to have happened and still in time, or a posting that still runs.</summary>
    Running,

    /// <summary>Quá hạn: not yet known to have happened, and its last day has passed.</summary>
    Overdue,

    /// <summary>Chưa ghi nhận: not yet known to have happened; there is no last day yet.</summary>
    NotRecorded,

    /// <summary>Chưa xác định: the last day cannot be counted.</summary>
    Undetermined,
}
