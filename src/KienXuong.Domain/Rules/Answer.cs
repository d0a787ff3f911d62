namespace KienXuong.Domain.Rules;

/// <summary>Trả lời: the result of a rule set that answers yes or no.</summary>
public enum Answer : byte
{
    /// <summary>Không.</summary>
    No,

    /// <summary>Có.</summary>
    Yes,
}
