namespace KienXuong.Domain.Reviews;

/// <summary>Loại rà soát của quyết định: the review by which a decision was made.</summary>
public enum RecognitionKind : byte
{
    /// <summary>Định kỳ hằng năm: the yearly decision of the periodic review.</summary>
    Yearly,

    /// <summary>Thường xuyên: a decision of the regular review, of the average living standard too.</summary>
    Regular,
}
