namespace KienXuong.Domain.Reviews;

/// <summary>Kết quả công nhận: what a decision of the commune says of a household.</summary>
public enum RecognitionClass : byte
{
    /// <summary>Hộ nghèo.</summary>
    Poor,

    /// <summary>Hộ cận nghèo: found near-poor, and not as one that escaped poverty.</summary>
    NearPoor,

    /// <summary>Hộ thoát nghèo, trở thành hộ cận nghèo: escaped poverty and is near-poor.</summary>
    EscapedToNearPoor,

    /// <summary>Hộ thoát nghèo, vượt chuẩn cận nghèo: escaped poverty and is on neither list.</summary>
    EscapedAboveNearPoor,

    /// <summary>Hộ thoát cận nghèo: escaped near-poverty and is on neither list.</summary>
    EscapedNearPoverty,

    /// <summary>Hộ có mức sống trung bình.</summary>
    AverageLivingStandard,

    /// <summary>Không thuộc danh sách: on neither list, and the decision does not say that it escaped.</summary>
    NotOnList,
}
