using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện số tiền: a fact whose value is an amount in whole đồng, from 0 to 10^15; a loss counts as unknown. What may be a loss is a sum.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public class MoneyFact<TSubject> : Fact<TSubject>
    where TSubject : class
{
    private readonly Func<TSubject, Vnd?>? _read;
    private readonly Func<TSubject, NumberRange>? _readRange;

    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="read">What the subject says; null is unknown.</param>
    public MoneyFact(string code, Bilingual label, Func<TSubject, Vnd?> read)
        : base(code, label) => _read = read;

    /// <summary>Makes a fact that can be known as a range, such as an income of which some costs are not known.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="read">The amounts in đồng that what the subject says still allows.</param>
    public MoneyFact(string code, Bilingual label, Func<TSubject, NumberRange> read)
        : base(code, label) => _readRange = read;

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Money;

    internal override long Lowest => 0;

    internal override long Highest => LargestAmount;

    /// <summary>Từ … trở xuống: the amount is at most the limit, the limit included.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtMost(MoneyLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.AtMost, limit);

    /// <summary>Trên: the amount is above the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Above(MoneyLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.Above, limit);

    internal override string Show(long value, Language language) => new Vnd(value).ToString(language);

    internal override string ShowDivided(long value, int count, Language language) =>
        new Vnd(value).ToString(language) + " : " + Exact.Of(count).ToString(language) + " = " + Exact.Ratio(value, count).ToString(language) + " ₫";

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read is null)
        {
            NumberRange range = _readRange!(subject);
            if (range.High >= Lowest && range.Low <= Highest)
            {
                sheet.Learn(slot, Math.Max(range.Low, Lowest), Math.Min(range.High, Highest));
            }
        }
        else if (_read(subject) is { } amount && CanBe(amount.Amount))
        {
            sheet.Learn(slot, amount.Amount);
        }
    }
}
