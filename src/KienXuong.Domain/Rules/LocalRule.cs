namespace KienXuong.Domain.Rules;

/// <summary>Quy định của địa phương: what a provincial layer may do to the national value of a parameter.</summary>
public enum LocalRule : byte
{
    /// <summary>Không được thay đổi: no province may change it.</summary>
    National,

    /// <summary>Không thấp hơn mức của Trung ương: a province may set its own value, not below the national one.</summary>
    AtLeastNational,
}
