using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện có hoặc không: a fact that is so or is not so.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class YesNoFact<TSubject> : Fact<TSubject>
    where TSubject : class
{
    private static readonly Bilingual No = new("không", "no");
    private static readonly Bilingual Yes = new("có", "yes");

    private readonly Func<TSubject, bool?> _read;

    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="read">What the subject says; null is unknown.</param>
    public YesNoFact(string code, Bilingual label, Func<TSubject, bool?> read)
        : base(code, label)
    {
        _read = read;
        Holds = new Holds<TSubject>(this);
    }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.YesNo;

    /// <summary>The condition that the fact is so.</summary>
    public Condition<TSubject> Holds { get; }

    internal override Column NewColumn(int rows) => new YesNoColumn(this, rows);

    internal override long Lowest => 0;

    internal override long Highest => 1;

    internal override string Show(long value, Language language) => (value == 0 ? No : Yes).In(language);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read(subject) is { } answer)
        {
            sheet.LearnFlag(slot, answer);
        }
    }
}
