namespace KienXuong.Domain.Rules;

/// <summary>Always or never: whether the law gives a parameter a value on the day.</summary>
internal sealed class Constant(Truth truth, Parameter? parameter) : Node
{
    public Truth Truth => truth;

    /// <summary>The parameter on whose being given it depends; null where nothing is asked.</summary>
    public Parameter? Parameter => parameter;

    public override Truth Evaluate(scoped in Sheet sheet) => truth;

    public override bool Same(Node other) => ReferenceEquals(this, other);
}
