namespace KienXuong.Domain.Rules;

/// <summary>Không phải: the part does not hold.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Not<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Not(Condition<TSubject> part) => Part = part;

    /// <summary>The part.</summary>
    public Condition<TSubject> Part { get; }

    internal override Node Bind(Binder binder) => binder.Not(Part.Bind(binder));

    internal override string Describe(Describer words) => words.Not(Part.Describe(words));
}
