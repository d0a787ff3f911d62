namespace KienXuong.Domain.Reviews;

/// <summary>Bước của rà soát: the named steps of a review, in the fixed order of the procedures. Sources number them differently, so they have no numbers.</summary>
public enum ReviewStage : byte
{
    /// <summary>Giấy đề nghị.</summary>
    Request,

    /// <summary>Lập danh sách hộ gia đình cần rà soát.</summary>
    Listing,

    /// <summary>Nhận dạng nhanh bằng Phiếu A.</summary>
    Screening,

    /// <summary>Thu thập thông tin, tính điểm, phân loại bằng Phiếu B.</summary>
    Scoring,

    /// <summary>Xác định thu nhập bằng phiếu thu nhập.</summary>
    IncomeSurvey,

    /// <summary>Họp dân.</summary>
    Meeting,

    /// <summary>Niêm yết công khai.</summary>
    Posting,

    /// <summary>Khiếu nại của người dân.</summary>
    Complaint,

    /// <summary>Phúc tra.</summary>
    Recheck,

    /// <summary>Niêm yết công khai kết quả phúc tra.</summary>
    SecondPosting,

    /// <summary>Ban Chỉ đạo cấp xã báo cáo Chủ tịch UBND cấp xã.</summary>
    Report,

    /// <summary>Chủ tịch UBND cấp xã báo cáo xin ý kiến; the day on which the report reaches the chair who answers.</summary>
    OpinionRequest,

    /// <summary>Ý kiến của Chủ tịch UBND cấp trên; the day on which the commune receives it.</summary>
    Opinion,

    /// <summary>Quyết định công nhận.</summary>
    Decision,

    /// <summary>Báo cáo kết quả rà soát thường xuyên.</summary>
    MonthlyReport,

    /// <summary>Báo cáo sơ bộ kết quả rà soát định kỳ.</summary>
    PreliminaryReport,

    /// <summary>Báo cáo chính thức kết quả rà soát định kỳ.</summary>
    OfficialReport,

    /// <summary>Báo cáo thống kê 407-410.</summary>
    StatisticsReport,
}
