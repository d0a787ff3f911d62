namespace KienXuong.Domain.Json;

/// <summary>What kind of answer it is.</summary>
internal enum DecisionStatus : byte
{
    /// <summary>Decided.</summary>
    Decided,

    /// <summary>Undetermined: facts are missing.</summary>
    Undetermined,

    /// <summary>Not covered by the law that the library knows.</summary>
    NotCovered,
}
