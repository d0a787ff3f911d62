namespace KienXuong.Domain.Reviews;

/// <summary>Vì sao chưa biết: why the class of a household on a day is not known. Never the same as "not poor".</summary>
public enum StatusUnknown : byte
{
    /// <summary>Chưa có quyết định nào: nothing that is recorded counts by that day.</summary>
    BeforeFirst,

    /// <summary>Danh sách đã hết năm: the list of the last decision has ended, and no later one is recorded.</summary>
    ListEnded,

    /// <summary>Giấy chứng nhận đã hết hạn: the end printed has passed.</summary>
    CertificateEnded,

    /// <summary>Ngày ngoài phạm vi: the day lies before the reviews that are covered.</summary>
    NotCovered,
}
