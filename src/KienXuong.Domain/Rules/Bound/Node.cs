namespace KienXuong.Domain.Rules;

/// <summary>A condition bound to a day: parameters are numbers, facts are slots. The readings walk these nodes.</summary>
internal abstract class Node
{
    /// <summary>The truth for what the sheet knows, part by part (Kleene): never wrong, sometimes undetermined where the parts together would decide.</summary>
    public abstract Truth Evaluate(scoped in Sheet sheet);

    /// <summary>Whether another node says the same of the same facts with the same parameters.</summary>
    public abstract bool Same(Node other);
}
