namespace KienXuong.Domain.Surveys;

/// <summary>Nước sinh hoạt: domestic water, the source used most (A.VIII). The code on the form is its place in the list, from 1.</summary>
public enum WaterSource : byte
{
    /// <summary>Nước máy, nước đóng chai/bình, nước mua: tap, bottled or bought water.</summary>
    TapBottledOrBought,

    /// <summary>Nước giếng khoan: drilled well.</summary>
    DrilledWell,

    /// <summary>Nước giếng đào được bảo vệ, nước khe/mó được bảo vệ: protected dug well, protected spring or source.</summary>
    ProtectedWellOrSpring,

    /// <summary>Khác: other.</summary>
    Other,
}
