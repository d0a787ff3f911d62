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

    /// <summary>How many decimals it has: its values are whole numbers of the last decimal, so 134.7 with one decimal is 1,347.</summary>
    public int Decimals { get; init; }

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

    /// <summary>Dưới mức của bảng: the number is below the limit that a table gives for a row and a choice.</summary>
    /// <typeparam name="TChoice">The choices of the table.</typeparam>
    /// <param name="table">The table, in the units of this fact.</param>
    /// <param name="row">The fact that chooses the row.</param>
    /// <param name="key">The fact that chooses among the limits of a row.</param>
    /// <param name="between">The named choice which row counts between two.</param>
    public BelowTable<TSubject> Below<TChoice>(
        Parameter<LimitTable> table, NumberFact<TSubject> row, ChoiceFact<TSubject, TChoice> key, Parameter<RowBetween> between)
        where TChoice : unmanaged, Enum => new BelowTable<TSubject>(this, table, row, key, between);

    /// <summary>Trên: the number is above the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Above(NumberLimit<TSubject> limit) => new Compared<TSubject>(this, Relation.Above, limit);

    /// <summary>How a value is said, where it is not simply its number, such as months of age in years; null where it is.</summary>
    public Func<long, Bilingual>? Say { get; init; }

    internal override long Scale => PowerOfTen(Decimals);

    internal override string Show(long value, Language language) => Say is null ? ShowScaled(value, Scale, language) : Say(value).In(language);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read(subject, date) is { } known && known.High >= Lowest && known.Low <= Highest)
        {
            sheet.Learn(slot, Math.Max(known.Low, Lowest), Math.Min(known.High, Highest));
        }
    }
}
