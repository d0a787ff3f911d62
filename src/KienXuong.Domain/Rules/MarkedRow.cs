using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dòng đã đánh dấu: whether one row of a sheet is declared as ticked. It has no place of its own on a sheet of facts, but a bit in that of its rows.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class MarkedRow<TSubject> : Fact<TSubject>
    where TSubject : class
{
    private static readonly Bilingual No = new("không", "no");
    private static readonly Bilingual Yes = new("có", "yes");

    internal MarkedRow(MarkedRows<TSubject> rows, int place, Bilingual label)
        : base(rows.Code + "." + rows.Rows[place], label)
    {
        Rows = rows;
        Place = place;
        IsChangeable = false;
    }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.YesNo;

    /// <summary>The rows among which it is.</summary>
    public MarkedRows<TSubject> Rows { get; }

    /// <summary>Its place among them.</summary>
    internal int Place { get; }

    internal override long Lowest => 0;

    internal override long Highest => 1;

    internal override string Show(long value, Language language) => (value == 0 ? No : Yes).In(language);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot) =>
        throw new InvalidOperationException("A marked row has no place of its own.");
}
