namespace KienXuong.Domain.Rules;

/// <summary>Số thành viên: how many members meet a condition stands in a relation to a number.</summary>
/// <typeparam name="TSubject">The subject that has members.</typeparam>
/// <typeparam name="TMember">A member.</typeparam>
public sealed class CountedMembers<TSubject, TMember> : Condition<TSubject>
    where TSubject : class
    where TMember : class
{
    internal CountedMembers(Members<TSubject, TMember> members, Condition<TMember> each, Relation relation, int number)
    {
        Members = members;
        Each = each;
        Relation = relation;
        Number = number;
    }

    /// <summary>The relation to the members.</summary>
    public Members<TSubject, TMember> Members { get; }

    /// <summary>The condition on a member.</summary>
    public Condition<TMember> Each { get; }

    /// <summary>The relation of the count to the number.</summary>
    public Relation Relation { get; }

    /// <summary>The number.</summary>
    public int Number { get; }

    internal override Node Bind(Binder binder)
    {
        binder.Frame<TSubject>().UseMembers(Members, binder.Frame<TMember>());
        return binder.Share(new CountMembers(Members.List, Each.Bind(binder), new(Relation, Number)));
    }

    internal override string Describe(Describer words) => words.CountedMembers(Relation, Number, Each.Describe(words));
}
