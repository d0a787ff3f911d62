namespace KienXuong.Domain.Reviews;

/// <summary>Vì sao bắt đầu một khoảng thời gian mới: what begins an interval of a timeline.</summary>
public enum TimelineReasonKind : byte
{
    /// <summary>Kỳ xem bắt đầu: the period asked for begins.</summary>
    PeriodBegins,

    /// <summary>Dữ kiện thay đổi: a fact of the household changed.</summary>
    Fact,

    /// <summary>Đơn vị hành chính thay đổi: the unit of the place was merged, renamed or parted, or the list that names it changed.</summary>
    Unit,

    /// <summary>Đến tuổi: a member reached an age that a rule reads.</summary>
    Birthday,

    /// <summary>Pháp luật thay đổi: a value or standard that is used changed.</summary>
    Law,

    /// <summary>Quyết định, biến cố: a recognition or an event began or ended to count, or the named choice began or ended to matter.</summary>
    Status,

    /// <summary>Thời hạn mới thoát nghèo: a window of "newly escaped" began or ended.</summary>
    Window,
}
