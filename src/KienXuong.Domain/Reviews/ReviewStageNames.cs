namespace KienXuong.Domain.Reviews;

/// <summary>Tên các bước: the steps of a review in words.</summary>
public static class ReviewStageNames
{
    /// <summary>The step in words.</summary>
    /// <param name="stage">The step.</param>
    public static Bilingual Of(ReviewStage stage) => stage switch
    {
        ReviewStage.Request => new("giấy đề nghị", "request"),
        ReviewStage.Listing => new("lập danh sách hộ cần rà soát", "listing of the households to review"),
        ReviewStage.Screening => new("nhận dạng nhanh bằng Phiếu A", "screening by Form A"),
        ReviewStage.Scoring => new("thu thập thông tin, tính điểm, phân loại", "collecting, scoring, classifying"),
        ReviewStage.IncomeSurvey => new("xác định thu nhập", "survey of the income"),
        ReviewStage.Meeting => new("họp dân", "village meeting"),
        ReviewStage.Posting => new("niêm yết công khai", "public posting"),
        ReviewStage.Complaint => new("khiếu nại", "complaint"),
        ReviewStage.Recheck => new("phúc tra", "re-check"),
        ReviewStage.SecondPosting => new("niêm yết công khai kết quả phúc tra", "posting of the re-check result"),
        ReviewStage.Report => new("báo cáo Chủ tịch UBND cấp xã", "report to the commune chair"),
        ReviewStage.OpinionRequest => new("báo cáo xin ý kiến cấp trên", "report to the chair who gives an opinion"),
        ReviewStage.Opinion => new("ý kiến của cấp trên", "opinion of the higher chair"),
        ReviewStage.Decision => new("quyết định công nhận", "decision of recognition"),
        ReviewStage.MonthlyReport => new("báo cáo kết quả rà soát thường xuyên", "report of regular results"),
        ReviewStage.PreliminaryReport => new("báo cáo sơ bộ kết quả rà soát định kỳ", "preliminary report of periodic results"),
        ReviewStage.OfficialReport => new("báo cáo chính thức kết quả rà soát định kỳ", "official report of periodic results"),
        ReviewStage.StatisticsReport => new("báo cáo thống kê 407-410", "statistical report 407-410"),
    };
}
