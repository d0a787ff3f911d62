namespace KienXuong.Domain.Surveys;

/// <summary>Phân loại hộ theo kết quả rà soát năm trước kỳ rà soát: class of the review of the year before (header). The code on the form is none: it is written in words.</summary>
public enum LastClass : byte
{
    /// <summary>Hộ nghèo: poor.</summary>
    Poor,

    /// <summary>Hộ cận nghèo: near-poor.</summary>
    NearPoor,

    /// <summary>Hộ không nghèo: non-poor.</summary>
    NonPoor,
}
