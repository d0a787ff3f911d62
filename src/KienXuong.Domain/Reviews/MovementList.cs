namespace KienXuong.Domain.Reviews;

/// <summary>The list on which a household stands.</summary>
internal enum MovementList : byte
{
    /// <summary>That of the poor.</summary>
    Poor,

    /// <summary>That of the near-poor.</summary>
    NearPoor,

    /// <summary>Neither; the average living standard too.</summary>
    Outside,
}
