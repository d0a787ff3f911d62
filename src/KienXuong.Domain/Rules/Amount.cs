namespace KienXuong.Domain.Rules;

/// <summary>Mức tiền: a formula with the rounding that makes it an amount in whole đồng.</summary>
public sealed class Amount
{
    internal Amount(Formula exact, Parameter<Rounding> rounding)
    {
        Exact = exact;
        Rounding = rounding;
    }

    /// <summary>The exact formula.</summary>
    public Formula Exact { get; }

    /// <summary>The rounding in force.</summary>
    public Parameter<Rounding> Rounding { get; }
}
