namespace KienXuong.Domain.Rules;

/// <summary>Thành viên: the relation from a subject to its members, such as a household to its persons.</summary>
/// <typeparam name="TSubject">The subject that has members.</typeparam>
/// <typeparam name="TMember">A member.</typeparam>
public sealed class Members<TSubject, TMember>
    where TSubject : class
    where TMember : class
{
    private readonly Func<TSubject, IReadOnlyList<TMember>?> _read;

    /// <summary>Makes the relation.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="read">The members of a subject; null when it is not known who they are.</param>
    public Members(string code, Bilingual label, Func<TSubject, IReadOnlyList<TMember>?> read)
    {
        List = new YesNoFact<TSubject>(code, label, subject => read(subject) is null ? null : true);
        _read = read;
    }

    /// <summary>The fact who the members are.</summary>
    public Fact<TSubject> List { get; }

    /// <summary>At least one member meets the condition.</summary>
    /// <param name="each">The condition on a member.</param>
    public Condition<TSubject> Any(Condition<TMember> each) => new CountedMembers<TSubject, TMember>(this, each, Relation.AtLeast, 1);

    /// <summary>At least so many members meet the condition.</summary>
    /// <param name="number">The number.</param>
    /// <param name="each">The condition on a member.</param>
    public Condition<TSubject> AtLeast(int number, Condition<TMember> each) =>
        new CountedMembers<TSubject, TMember>(this, each, Relation.AtLeast, number);

    /// <summary>Fewer than so many members meet the condition.</summary>
    /// <param name="number">The number.</param>
    /// <param name="each">The condition on a member.</param>
    public Condition<TSubject> Below(int number, Condition<TMember> each) =>
        new CountedMembers<TSubject, TMember>(this, each, Relation.Below, number);

    /// <summary>Exactly so many members meet the condition.</summary>
    /// <param name="number">The number.</param>
    /// <param name="each">The condition on a member.</param>
    public Condition<TSubject> Exactly(int number, Condition<TMember> each) =>
        number == 0 ? Below(1, each) : Conditions.All(AtLeast(number, each), Below(number + 1, each));

    /// <summary>More than such a part of all members meet the condition; exactly that part is not more.</summary>
    /// <param name="percent">The part in percent.</param>
    /// <param name="all">The number of all members.</param>
    /// <param name="each">The condition on a member.</param>
    public Condition<TSubject> MoreThanPercent(int percent, NumberFact<TSubject> all, Condition<TMember> each) =>
        new CountedMembers<TSubject, TMember>(this, each, Relation.Above, percent, all);

    /// <summary>A condition on the subject that the member belongs to, for use among the conditions on a member.</summary>
    /// <param name="condition">The condition on the subject.</param>
    public Condition<TMember> Of(Condition<TSubject> condition) => new OfSubject<TSubject, TMember>(condition);

    /// <summary>How many members meet a condition, as a column of a table.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="each">The condition on a member: the very one that the rules count.</param>
    public MemberCount<TSubject> Number(string code, Bilingual label, Condition<TMember> each) => new(code, label, each);

    internal IReadOnlyList<TMember>? Read(TSubject subject) => _read(subject);
}
