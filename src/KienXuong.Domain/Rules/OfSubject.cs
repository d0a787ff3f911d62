namespace KienXuong.Domain.Rules;

/// <summary>Của hộ: a condition on the subject that a member belongs to.</summary>
/// <typeparam name="TSubject">The subject that has members.</typeparam>
/// <typeparam name="TMember">A member.</typeparam>
public sealed class OfSubject<TSubject, TMember> : Condition<TMember>
    where TSubject : class
    where TMember : class
{
    internal OfSubject(Condition<TSubject> condition) => Condition = condition;

    /// <summary>The condition on the subject.</summary>
    public Condition<TSubject> Condition { get; }

    internal override Node Bind(Binder binder) => Condition.Bind(binder);

    internal override string Describe(Describer words) => words.OfSubject(Condition.Describe(words));
}
