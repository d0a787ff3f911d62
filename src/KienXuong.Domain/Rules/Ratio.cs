using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Bình quân theo đầu người: a number divided by a count, such as the housing area per head. It is compared exactly and never rounded.</summary>
/// <remarks>It is never asked for: what is asked for is the number, and the count. Income per head, which may be declared as such, is a <see cref="QuotientFact{TSubject}"/>.</remarks>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Ratio<TSubject> : Fact<TSubject>
    where TSubject : class
{
    /// <summary>Makes the ratio.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="amount">The number that is divided.</param>
    /// <param name="number">The count that divides; its domain begins at 1 or above.</param>
    /// <exception cref="ArgumentException">The domain of the count begins below 1.</exception>
    public Ratio(string code, Bilingual label, Fact<TSubject> amount, NumberFact<TSubject> number)
        : base(code, label)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (number.Domain.Low < 1)
        {
            throw new ArgumentException("The count that divides begins at 1.", nameof(number));
        }

        Amount = amount;
        Number = number;
    }

    /// <summary>The number that is divided.</summary>
    public Fact<TSubject> Amount { get; }

    /// <summary>The count that divides.</summary>
    public NumberFact<TSubject> Number { get; }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Number;

    internal override long Scale => Amount.Scale;

    internal override long Lowest => Amount.Lowest;

    internal override long Highest => Amount.Highest;

    /// <summary>Dưới: the ratio is below the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Below(NumberLimit<TSubject> limit) => new RatioCompared<TSubject>(this, Relation.Below, limit);

    /// <summary>Từ … trở lên: the ratio is at least the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtLeast(NumberLimit<TSubject> limit) => new RatioCompared<TSubject>(this, Relation.AtLeast, limit);

    internal override string Show(long value, Language language) => ShowScaled(value, Scale, language);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot) =>
        throw new InvalidOperationException("A ratio has no place of its own.");
}
