namespace KienXuong.Domain.Rules;

/// <summary>Tích: one formula times another.</summary>
public sealed class Product : Formula
{
    internal Product(Formula left, Formula right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The first factor.</summary>
    public Formula Left { get; }

    /// <summary>The second factor.</summary>
    public Formula Right { get; }

    internal override IEnumerable<Parameter> Parameters => Left.Parameters.Concat(Right.Parameters);

    internal override string Describe(Describer words) => Left.Describe(words) + " × " + Right.Describe(words);

    internal override Exact? Evaluate(ArithmeticWriter writer)
    {
        Exact? left = Left.Evaluate(writer);
        Exact? right = Right.Evaluate(writer);
        return left * right;
    }
}
