namespace KienXuong.Domain;

/// <summary>Kết quả Phiếu A: what Form A says of a household. It lists a household for Form B or ends the review, and never gives a class.</summary>
public enum FormAOutcome : byte
{
    /// <summary>Không thuộc đối tượng rà soát: the review ends.</summary>
    NotReviewed,

    /// <summary>Đưa vào danh sách cần rà soát: Form B follows.</summary>
    OnTheList,

    /// <summary>Không dùng Phiếu A: the household is reviewed without Form A.</summary>
    NotUsed,
}
