using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Điều kiện: a condition of the law as data. It is read, never run: every reading walks the same tree.</summary>
/// <typeparam name="TSubject">The subject: a household, a person.</typeparam>
public abstract class Condition<TSubject>
    where TSubject : class
{
    private protected Condition()
    {
    }

    /// <summary>The bound node that says the same on the day of the binder.</summary>
    internal abstract Node Bind(Binder binder);

    /// <summary>The condition in words.</summary>
    internal abstract string Describe(Describer words);

    /// <summary>The condition and the next one as one range in words, where this one is the lower end and the next the upper end; null where they are not.</summary>
    internal virtual string? DescribeTo(Condition<TSubject> next, Describer words) => null;

    /// <summary>Binds the parts in order; one that decides the whole by itself on every subject ends it, so that what follows needs no value.</summary>
    private protected static Node[] BindUntil(Truth decisive, ImmutableArray<Condition<TSubject>> parts, Binder binder)
    {
        var nodes = new Node[parts.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = parts[i].Bind(binder);
            if (nodes[i] is Constant constant && constant.Truth == decisive)
            {
                return [constant];
            }
        }

        return nodes;
    }
}
