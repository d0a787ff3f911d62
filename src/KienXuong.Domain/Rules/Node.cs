namespace KienXuong.Domain.Rules;

/// <summary>A condition bound to a day: parameters are numbers, facts are slots. The readings walk these nodes.</summary>
internal abstract class Node
{
    /// <summary>The truth for what the sheet knows, part by part (Kleene): never wrong, sometimes undetermined where the parts together would decide.</summary>
    public abstract Truth Evaluate(scoped in Sheet sheet);

    /// <summary>Whether another node says the same of the same facts with the same parameters.</summary>
    public abstract bool Same(Node other);
}

/// <summary>Always or never: whether the law gives a parameter a value on the day.</summary>
internal sealed class Constant(Truth truth, Parameter? parameter) : Node
{
    public Truth Truth => truth;

    /// <summary>The parameter on whose being given it depends; null where nothing is asked.</summary>
    public Parameter? Parameter => parameter;

    public override Truth Evaluate(scoped in Sheet sheet) => truth;

    public override bool Same(Node other) => ReferenceEquals(this, other);
}

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

/// <summary>Not the part.</summary>
internal sealed class NotNode(Node part) : Node
{
    public Node Part => part;

    public override Truth Evaluate(scoped in Sheet sheet) => Opposite(part.Evaluate(in sheet));

    public override bool Same(Node other) => other is NotNode node && node.Part == part;

    public static Truth Opposite(Truth truth) => (Truth)(2 - (int)truth);
}
