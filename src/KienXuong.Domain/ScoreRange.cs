namespace KienXuong.Domain;

/// <summary>Khoảng điểm: the least and the greatest score that what is unknown still allows; some completion gives each of them.</summary>
/// <param name="Low">The least score.</param>
/// <param name="High">The greatest score.</param>
public readonly record struct ScoreRange(int Low, int High)
{
    /// <summary>Whether the score is known.</summary>
    public bool IsKnown => Low == High;

    /// <summary>The score, or the range, for example <c>135</c> or <c>120-145</c>.</summary>
    public override string ToString() => IsKnown ? FormattableString.Invariant($"{Low}") : FormattableString.Invariant($"{Low}-{High}");
}
