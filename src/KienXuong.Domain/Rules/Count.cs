namespace KienXuong.Domain.Rules;

/// <summary>Số lượng: the count of some yes/no facts, waiting for the number it is compared with.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Count<TSubject>
    where TSubject : class
{
    private readonly YesNoFacts<TSubject> _facts;

    internal Count(YesNoFacts<TSubject> facts) => _facts = facts;

    /// <summary>Từ … trở lên: at least so many.</summary>
    /// <param name="number">The number.</param>
    public Condition<TSubject> AtLeast(int number) => new Counted<TSubject>(_facts, Relation.AtLeast, number);

    /// <summary>Dưới: fewer than so many.</summary>
    /// <param name="number">The number.</param>
    public Condition<TSubject> Below(int number) => new Counted<TSubject>(_facts, Relation.Below, number);
}
