namespace KienXuong.Domain.Reviews;

/// <summary>Ngày danh sách hằng năm bắt đầu có giá trị: from which day a yearly decision counts, where the law is open.</summary>
public enum StatusCounting : byte
{
    /// <summary>Từ 01/01 năm sau: from 01/01 to 31/12 of the policy year, whatever the day of signature.</summary>
    NextJanuary,

    /// <summary>Từ ngày quyết định: from the day of the decision to the eve of the next yearly decision.</summary>
    FromDecision,
}
