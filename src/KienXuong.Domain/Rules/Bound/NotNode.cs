namespace KienXuong.Domain.Rules;

/// <summary>Not the part.</summary>
internal sealed class NotNode(Node part) : Node
{
    public Node Part => part;

    public override Truth Evaluate(scoped in Sheet sheet) => Opposite(part.Evaluate(in sheet));

    public override bool Same(Node other) => other is NotNode node && node.Part == part;

    public static Truth Opposite(Truth truth) => (Truth)(2 - (int)truth);
}
