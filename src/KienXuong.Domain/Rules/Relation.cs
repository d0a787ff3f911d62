namespace KienXuong.Domain.Rules;

/// <summary>Quan hệ so sánh: how a value is compared with a limit, in the words of the law.</summary>
public enum Relation : byte
{
    /// <summary>Từ … trở xuống: at most, the limit included.</summary>
    AtMost,

    /// <summary>Dưới: below, the limit excluded.</summary>
    Below,

    /// <summary>Từ … trở lên: at least, the limit included.</summary>
    AtLeast,

    /// <summary>Trên: above, the limit excluded.</summary>
    Above,
}
