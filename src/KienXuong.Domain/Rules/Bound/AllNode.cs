namespace KienXuong.Domain.Rules;

/// <summary>All of the parts.</summary>
internal sealed class AllNode(Node[] parts) : Node
{
    public Node[] Parts => parts;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        Truth least = Truth.Yes;
        foreach (Node part in parts)
        {
            Truth truth = part.Evaluate(in sheet);
            if (truth == Truth.No)
            {
                return Truth.No;
            }

            if (truth < least)
            {
                least = truth;
            }
        }

        return least;
    }

    public override bool Same(Node other) => other is AllNode node && node.Parts.AsSpan().SequenceEqual(parts);
}
