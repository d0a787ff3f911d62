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

/// <summary>So sánh: a fact stands in a relation to a limit.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Comparison<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Comparison(Fact<TSubject> fact, Relation relation, Limit<TSubject> limit)
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
        BoundLimit limit = Limit.Bind(binder);
        Node compare = binder.Share(new Compare(Fact, slot, Relation, limit));
        return Fact is QuotientFact<TSubject> quotient
            ? binder.Share(new CompareQuotient(Fact, Relation, limit, frame.PlaceOf(quotient), compare))
            : compare;
    }
}

/// <summary>Có: a yes/no fact is so.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Holds<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Holds(YesNoFact<TSubject> fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public YesNoFact<TSubject> Fact { get; }

    internal override Node Bind(Binder binder) => binder.Share(new Flag(Fact, binder.Frame<TSubject>().SlotOf(Fact)));
}

/// <summary>Thuộc: a choice is one of some.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class OneOf<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal OneOf(Fact<TSubject> fact, ulong allowed)
    {
        Fact = fact;
        Allowed = allowed;
    }

    /// <summary>The fact.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>The choices allowed, a bit each, in the order of the list.</summary>
    public ulong Allowed { get; }

    internal override Node Bind(Binder binder) => binder.Share(new Among(Fact, binder.Frame<TSubject>().SlotOf(Fact), Allowed));
}

/// <summary>Đồng thời: all of the parts hold.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class All<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal All(ImmutableArray<Condition<TSubject>> parts) => Parts = parts;

    /// <summary>The parts in the order of the text.</summary>
    public ImmutableArray<Condition<TSubject>> Parts { get; }

    internal override Node Bind(Binder binder) => binder.All(BindUntil(Truth.No, Parts, binder));
}

/// <summary>Một trong: at least one of the parts holds.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class AnyOf<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal AnyOf(ImmutableArray<Condition<TSubject>> parts) => Parts = parts;

    /// <summary>The parts in the order of the text.</summary>
    public ImmutableArray<Condition<TSubject>> Parts { get; }

    internal override Node Bind(Binder binder) => binder.Any(BindUntil(Truth.Yes, Parts, binder));
}

/// <summary>Không phải: the part does not hold.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Not<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Not(Condition<TSubject> part) => Part = part;

    /// <summary>The part.</summary>
    public Condition<TSubject> Part { get; }

    internal override Node Bind(Binder binder) => binder.Not(Part.Bind(binder));
}

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
}

/// <summary>Có giá trị: a parameter has a value on the day. Decided when the rule is bound, never by the subject.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Given<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Given(Parameter parameter) => Parameter = parameter;

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    internal override Node Bind(Binder binder) => new Constant(binder.Find(Parameter) is null ? Truth.No : Truth.Yes, Parameter);
}
