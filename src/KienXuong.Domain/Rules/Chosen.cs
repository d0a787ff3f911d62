namespace KienXuong.Domain.Rules;

/// <summary>Lựa chọn áp dụng: a named choice, where the law is open, has a value on the day. Decided when the rule is bound, never by the subject.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <typeparam name="TChoice">The values of the choice.</typeparam>
public sealed class Chosen<TSubject, TChoice> : Condition<TSubject>
    where TSubject : class
    where TChoice : struct, Enum
{
    internal Chosen(Parameter<TChoice> choice, TChoice value)
    {
        Choice = choice;
        Value = value;
    }

    /// <summary>The named choice.</summary>
    public Parameter<TChoice> Choice { get; }

    /// <summary>The value for which the condition holds.</summary>
    public TChoice Value { get; }

    internal override Node Bind(Binder binder)
    {
        bool isChosen = EqualityComparer<TChoice>.Default.Equals((TChoice)binder.Choose(Choice), Value);
        return new Constant(isChosen ? Truth.Yes : Truth.No, Choice, isChosen, Choice.NameOf(Value));
    }

    internal override string Describe(Describer words) => words.Chosen(Choice, Choice.NameOf(Value));
}
