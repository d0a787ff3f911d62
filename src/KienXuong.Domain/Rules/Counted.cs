namespace KienXuong.Domain.Rules;

/// <summary>Số lượng: how many of some yes/no facts are so stands in a relation to a number.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Counted<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Counted(YesNoFacts<TSubject> facts, Relation relation, int number)
    {
        Facts = facts;
        Relation = relation;
        Number = number;
    }

    /// <summary>The facts counted.</summary>
    public YesNoFacts<TSubject> Facts { get; }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>The number.</summary>
    public int Number { get; }

    internal override Node Bind(Binder binder)
    {
        Frame<TSubject> frame = binder.Frame<TSubject>();
        ulong flags = frame.FlagsOf(Facts);
        Node? declared = Facts.DeclaredCount is { } fact
            ? binder.Share(new Compare(fact, frame.SlotOf(fact), Relation, new([Number], -1, null)))
            : null;
        return binder.Share(new CountFlags(Facts.Label, Facts.Verification, flags, new(Relation, Number), declared));
    }

    internal override string Describe(Describer words) => words.Counted(Facts.Label, Relation, Number);
}
