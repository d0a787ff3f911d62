namespace KienXuong.Domain.Reviews;

/// <summary>What an entry of a history is.</summary>
internal enum StatusEntryKind : byte
{
    /// <summary>A yearly decision.</summary>
    Yearly,

    /// <summary>A regular decision.</summary>
    Regular,

    /// <summary>An event.</summary>
    Event,
}
