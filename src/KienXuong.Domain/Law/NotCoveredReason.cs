namespace KienXuong.Domain.Law;

/// <summary>Lý do ngoài phạm vi: why there is no answer.</summary>
public enum NotCoveredReason : byte
{
    /// <summary>Ngày sớm hơn phạm vi: the day lies before the first day covered.</summary>
    BeforeCoverage,

    /// <summary>Ngày muộn hơn phạm vi: the day lies after the last day covered.</summary>
    AfterCoverage,

    /// <summary>Chưa ban hành: nothing that covers the day was signed by the day on which the law is looked at.</summary>
    NotYetSigned,

    /// <summary>Quy định chưa biết: the day is covered, but this part of the law is not known.</summary>
    NotKnown,
}
