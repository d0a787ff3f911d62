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
            switch (part.Evaluate(in sheet))
            {
                case Truth.Yes:
                    return Truth.Yes;
                case Truth.Undetermined:
                    greatest = Truth.Undetermined;
                    break;
            }
        }

        return greatest;
    }

    public override bool Same(Node other) => other is AnyNode node && node.Parts.AsSpan().SequenceEqual(parts);
}
