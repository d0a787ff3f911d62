namespace KienXuong.Domain.Reviews;

/// <summary>What the table of movements asks of a household over a period.</summary>
internal sealed record MovementFacts
{
    /// <summary>The list at the start; null unknown.</summary>
    public MovementList? Start { get; init; }

    /// <summary>The list at the end; null unknown.</summary>
    public MovementList? End { get; init; }

    /// <summary>Whether an event, and no finding about the living standard, put the household on the list or took it off.</summary>
    public bool? IsByEvent { get; init; }

    /// <summary>Whether it was on the same list before and was recognised as escaped, as far back as a relapse looks.</summary>
    public bool? IsRelapse { get; init; }
}
