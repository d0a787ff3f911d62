namespace KienXuong.Domain.Rules;

/// <summary>Chân trị: what is known of a condition. Ordered so that "all of" is the least and "any of" the greatest.</summary>
public enum Truth : byte
{
    /// <summary>Không: whatever the unknown facts are, the condition is not met.</summary>
    No = 0,

    /// <summary>Chưa xác định: not decided by what is known.</summary>
    Undetermined = 1,

    /// <summary>Có: whatever the unknown facts are, the condition is met.</summary>
    Yes = 2,
}
