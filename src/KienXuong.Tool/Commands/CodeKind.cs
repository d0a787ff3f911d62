namespace KienXuong.Tool.Commands;

/// <summary>What a code stands for.</summary>
internal enum CodeKind
{
    /// <summary>A rule set.</summary>
    RuleSet,

    /// <summary>An amount of a benefit.</summary>
    Amount,

    /// <summary>A score of the survey.</summary>
    Score,

    /// <summary>A parameter.</summary>
    Parameter,
}
