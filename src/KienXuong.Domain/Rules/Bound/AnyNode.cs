namespace KienXuong.Domain.Rules;

/// <summary>Any of the parts.</summary>
internal sealed class AnyNode(Node[] parts) : Node
{
    public Node[] Parts => parts;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        Truth greatest = Truth.No;
        foreach (Node part in parts)
        {
            Truth truth = part.Evaluate(in sheet);
            if (truth == Truth.Yes)
            {
                return Truth.Yes;
            }

            if (truth > greatest)
            {
                greatest = truth;
            }
        }

        return greatest;
    }

    public override bool Same(Node other) => other is AnyNode node && node.Parts.AsSpan().SequenceEqual(parts);
}
