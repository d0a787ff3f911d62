using System.Globalization;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện số đếm: a fact whose value is a whole number, known exactly, as a range, or not at all.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class NumberFact<TSubject> : Fact<TSubject>
    where TSubject : class
{
    private readonly Func<TSubject, LocalDate, NumberRange?> _read;

    /// <summary>Makes a fact that can be known as a range and may depend on the day, such as an age.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="domain">The values it can have at all.</param>
    /// <param name="read">What the subject says on a day; null is unknown.</param>
    public NumberFact(string code, Bilingual label, NumberRange domain, Func<TSubject, LocalDate, NumberRange?> read)
        : base(code, label)
    {
        Domain = domain;
        _read = read;
    }

    /// <summary>The values it can have at all.</summary>
    public NumberRange Domain { get; }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Number;

    internal override long Lowest => Domain.Low;

    internal override long Highest => Domain.High;

    /// <summary>Từ … trở xuống: the number is at most the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtMost(NumberLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.AtMost, limit);

    /// <summary>Dưới: the number is below the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Below(NumberLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.Below, limit);

    /// <summary>Từ … trở lên: the number is at least the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtLeast(NumberLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.AtLeast, limit);

    /// <summary>Trên: the number is above the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Above(NumberLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.Above, limit);

    internal override string Show(long value, Language language) => value.ToString(CultureInfo.InvariantCulture);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read(subject, date) is { } known && known.High >= Lowest && known.Low <= Highest)
        {
            sheet.Learn(slot, Math.Max(known.Low, Lowest), Math.Min(known.High, Highest));
        }
    }
}
