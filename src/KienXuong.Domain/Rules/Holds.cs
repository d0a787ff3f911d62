namespace KienXuong.Domain.Rules;

/// <summary>Có: a yes/no fact is so.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Holds<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Holds(YesNoFact<TSubject> fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public YesNoFact<TSubject> Fact { get; }

    internal override Node Bind(Binder binder) => binder.Share(new Flag(Fact, binder.Frame<TSubject>().SlotOf(Fact)));

    internal override string Describe(Describer words) => Fact.Label.In(words.Language);
}
