namespace KienXuong.Domain.Rules;

/// <summary>Loại bước tính: what a step of arithmetic does.</summary>
public enum ArithmeticKind : byte
{
    /// <summary>Số ban đầu: the first factor.</summary>
    Start,

    /// <summary>Nhân: times the factor.</summary>
    Times,

    /// <summary>Nhân với (1 + tỷ lệ): times one plus a rate.</summary>
    TimesOnePlus,

    /// <summary>Làm tròn: rounded.</summary>
    Round,
}
