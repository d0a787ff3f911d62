namespace KienXuong.Domain.Rules;

/// <summary>A condition, or what is declared of it where the facts leave it open.</summary>
internal sealed class DeclaredNode(Node part, Fact fact, int flag) : Node
{
    public Node Part => part;

    public Fact Fact => fact;

    public int Flag => flag;

    /// <summary>What is declared; null where nothing is.</summary>
    public Truth? Declared(scoped in Sheet sheet)
    {
        bool yes = (sheet.MayBeYes >> flag & 1) != 0;
        bool no = (sheet.MayBeNo >> flag & 1) != 0;
        return yes == no ? null : yes ? Truth.Yes : Truth.No;
    }

    /// <summary>What is declared, where it stands in for the condition on a sheet; null where the facts decide or nothing is declared.</summary>
    public Truth? StandIn(scoped in Sheet sheet) =>
        Declared(in sheet) is { } declared && part.Evaluate(in sheet) == Truth.Undetermined ? declared : null;

    public override Truth Evaluate(scoped in Sheet sheet) => StandIn(in sheet) ?? part.Evaluate(in sheet);

    public override bool Same(Node other) => other is DeclaredNode node && node.Part == part && node.Flag == flag;
}
