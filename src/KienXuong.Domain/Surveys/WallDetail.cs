namespace KienXuong.Domain.Surveys;

/// <summary>Vật liệu tường, chi tiết hơn: what the wall is made of, finer than the code of the form (needed with A.III code 3 or 4). The code on the form is none: the form does not hold it.</summary>
public enum WallDetail : byte
{
    /// <summary>Bê tông: concrete.</summary>
    Concrete,

    /// <summary>Gạch: brick.</summary>
    Brick,

    /// <summary>Đá: stone.</summary>
    Stone,

    /// <summary>Xi măng: cement.</summary>
    Cement,

    /// <summary>Gỗ bền chắc: durable wood.</summary>
    DurableWood,

    /// <summary>Kim loại bền chắc: durable metal.</summary>
    DurableMetal,

    /// <summary>Khác: other.</summary>
    Other,
}
