namespace KienXuong.Domain.Rules;

/// <summary>So sánh: a fact stands in a relation to a limit.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Compared<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Compared(Fact<TSubject> fact, Relation relation, Limit<TSubject> limit)
    {
        Fact = fact;
        Relation = relation;
        Limit = limit;
    }

    /// <summary>The fact compared.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>What it is compared with.</summary>
    public Limit<TSubject> Limit { get; }

    internal override Node Bind(Binder binder)
    {
        Frame<TSubject> frame = binder.Frame<TSubject>();
        int slot = frame.SlotOf(Fact);
        BoundLimit limit = Limit.Bind(binder, Fact.Scale);
        Node compare = binder.Share(new Compare(Fact, slot, Relation, limit));
        return Fact is QuotientFact<TSubject> quotient
            ? binder.Share(new CompareQuotient(Fact, Relation, limit, frame.PlaceOf(quotient), quotient.Times, compare))
            : compare;
    }

    internal override string? DescribeTo(Condition<TSubject> next, Describer words) =>
        next is Compared<TSubject> to && to.Fact == Fact && Limit.Written is { } from && to.Limit.Written is { } written
            ? words.Between(Fact, Relation, from * Fact.Scale, to.Relation, written * Fact.Scale)
            : null;

    internal override string Describe(Describer words) => words.Compared(Fact, Relation, Limit.Parameter, Limit.Written * Fact.Scale);
}
