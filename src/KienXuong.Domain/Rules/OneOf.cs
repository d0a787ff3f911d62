namespace KienXuong.Domain.Rules;

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

    internal override string Describe(Describer words) => words.OneOf(Fact, Allowed);
}
