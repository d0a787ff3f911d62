using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện số tiền: a fact whose value is an amount in whole đồng.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public class MoneyFact<TSubject> : Fact<TSubject>
    where TSubject : class
{
    /// <summary>The largest amount that any fact can have: 10^15 đồng.</summary>
    internal const long Largest = 1_000_000_000_000_000;

    private readonly Func<TSubject, Vnd?> _read;

    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="read">What the subject says; null is unknown.</param>
    public MoneyFact(string code, Bilingual label, Func<TSubject, Vnd?> read)
        : base(code, label) => _read = read;

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Money;

    internal override long Lowest => 0;

    internal override long Highest => Largest;

    /// <summary>Từ … trở xuống: the amount is at most the limit, the limit included.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtMost(MoneyLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.AtMost, limit);

    /// <summary>Trên: the amount is above the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Above(MoneyLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.Above, limit);

    /// <summary>What the subject itself says of the fact; null is unknown.</summary>
    internal Vnd? Read(TSubject subject) => _read(subject);

    internal override string Show(long value, Language language) => new Vnd(value).ToString();

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read(subject) is { } amount)
        {
            sheet.Learn(slot, amount.Amount);
        }
    }
}
