namespace KienXuong.Domain.Law;

/// <summary>Loại văn bản: the kind of a legal instrument.</summary>
public enum InstrumentKind : byte
{
    /// <summary>Luật.</summary>
    Law,

    /// <summary>Nghị quyết.</summary>
    Resolution,

    /// <summary>Nghị định.</summary>
    Decree,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Thông tư.</summary>
    Circular,
}
