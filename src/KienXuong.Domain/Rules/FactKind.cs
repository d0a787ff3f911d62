namespace KienXuong.Domain.Rules;

/// <summary>Loại dữ kiện: what kind of value a fact has. Inside the kernel each is a whole number.</summary>
public enum FactKind : byte
{
    /// <summary>Số tiền: an amount in whole đồng.</summary>
    Money,

    /// <summary>Số đếm: a whole number.</summary>
    Number,

    /// <summary>Lựa chọn: one of a closed list.</summary>
    Choice,

    /// <summary>Có hoặc không: yes or no.</summary>
    YesNo,
}
