namespace KienXuong.Domain;

/// <summary>Loại hộ: the class of a household under a multidimensional poverty standard.</summary>
public enum PovertyClass : byte
{
    /// <summary>Hộ nghèo.</summary>
    Poor,

    /// <summary>Hộ cận nghèo.</summary>
    NearPoor,

    /// <summary>Hộ có mức sống trung bình.</summary>
    AverageLivingStandard,

    /// <summary>Hộ có mức sống trên trung bình: above the average living standard, none of the other classes.</summary>
    AboveAverage,

    /// <summary>Không thuộc hộ nghèo, hộ cận nghèo: neither poor nor near-poor, where the law known does not say whether the living standard is average.</summary>
    NeitherPoorNorNearPoor,
}
