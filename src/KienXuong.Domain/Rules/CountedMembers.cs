namespace KienXuong.Domain.Rules;

/// <summary>Số thành viên: how many members meet a condition stands in a relation to a number.</summary>
/// <typeparam name="TSubject">The subject that has members.</typeparam>
/// <typeparam name="TMember">A member.</typeparam>
public sealed class CountedMembers<TSubject, TMember> : Condition<TSubject>
    where TSubject : class
    where TMember : class
{
    internal CountedMembers(
        Members<TSubject, TMember> members, Condition<TMember> each, Relation relation, int number, NumberFact<TSubject>? whole = null)
    {
        Whole = whole;
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

    /// <summary>The number, or the percent of the whole.</summary>
    public int Number { get; }

    /// <summary>The whole of which the number is a percent; null where it is a number.</summary>
    public NumberFact<TSubject>? Whole { get; }

    internal override Node Bind(Binder binder)
    {
        Frame<TSubject> frame = binder.Frame<TSubject>();
        frame.UseMembers(Members, binder.Frame<TMember>());
        Node each = Each.Bind(binder);
        int whole = Whole is null ? -1 : frame.SlotOf(Whole);
        return binder.Share(new CountMembers(Members.List, each, new(Relation, Number), Whole, whole, binder.FoundOf(each)) { Source = Each });
    }

    internal override string? DescribeTo(Condition<TSubject> next, Describer words) =>
        next is CountedMembers<TSubject, TMember> to && to.Each == Each && to.Members == Members && Whole is null && to.Whole is null
            ? words.CountedBetween(Relation, Number, to.Relation, to.Number, Each.Describe(words))
            : null;

    internal override string Describe(Describer words) => words.CountedMembers(Relation, Number, Each.Describe(words), Whole);
}
