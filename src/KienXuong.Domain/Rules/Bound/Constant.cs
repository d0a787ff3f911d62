namespace KienXuong.Domain.Rules;

/// <summary>Always or never: whether the law gives a parameter a value on the day, or the chosen one, or the opposite.</summary>
/// <param name="truth">The answer.</param>
/// <param name="parameter">The parameter on which it depends; null where nothing is asked.</param>
/// <param name="isSo">Whether the parameter is given, or has the value chosen.</param>
/// <param name="chosen">The name of the value chosen; null where only being given is asked.</param>
internal sealed class Constant(Truth truth, Parameter? parameter, bool isSo, Bilingual? chosen) : Node
{
    public Truth Truth => truth;

    /// <summary>The parameter on which it depends; null where nothing is asked.</summary>
    public Parameter? Parameter => parameter;

    /// <summary>The name of the value chosen; null where only being given is asked.</summary>
    public Bilingual? Chosen => chosen;

    /// <summary>Whether it holds where the parameter is so, and not where it is not so.</summary>
    public bool AsksSo => isSo == (truth == Truth.Yes);

    /// <summary>The opposite, of the same parameter.</summary>
    public Constant Opposite => new(NotNode.Opposite(truth), parameter, isSo, chosen);

    public override Truth Evaluate(scoped in Sheet sheet) => truth;

    public override bool Same(Node other) => ReferenceEquals(this, other);
}
