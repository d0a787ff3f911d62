namespace KienXuong.Domain.Reviews;

/// <summary>Cấp cho ý kiến: who gives an opinion before the decision of a periodic review. The decision itself is always the commune chair's.</summary>
public enum OpinionAuthority : byte
{
    /// <summary>Chủ tịch Ủy ban nhân dân cấp huyện.</summary>
    DistrictChair,

    /// <summary>Chủ tịch Ủy ban nhân dân cấp tỉnh.</summary>
    ProvincialChair,
}
