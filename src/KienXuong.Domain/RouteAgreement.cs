namespace KienXuong.Domain;

/// <summary>Điểm và thu nhập khai báo so với nhau: how the class by score and the class by declared income stand to each other. Non-poor by score agrees with every class above the income line.</summary>
public enum RouteAgreement : byte
{
    /// <summary>Chưa xác định: what is unknown decides it.</summary>
    Undetermined,

    /// <summary>Khớp: both routes lead to the same class.</summary>
    Agree,

    /// <summary>Không khớp: the routes lead to different classes; the score decides.</summary>
    ScoreDecides,

    /// <summary>Không có quy định: the income is at or below the line and the score says non-poor: no text says which class follows.</summary>
    NoClassFollows,

    /// <summary>Ngoài phạm vi: one of the routes is not covered on the day.</summary>
    NotCovered,
}
