using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Các dòng đã đánh dấu: which rows of a sheet a subject declares as ticked; the rows that it does not name are declared not ticked. Never asked for.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class MarkedRows<TSubject> : Fact<TSubject>
    where TSubject : class
{
    /// <summary>The most rows that one fact holds, a bit each.</summary>
    public const int MostRows = 62;

    private readonly Func<TSubject, IReadOnlyList<string>?> _read;

    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="rows">The codes of the rows, at most <see cref="MostRows"/>.</param>
    /// <param name="read">The codes of the ticked rows, also those of other sheets; null where no sheet is given.</param>
    public MarkedRows(string code, Bilingual label, ImmutableArray<string> rows, Func<TSubject, IReadOnlyList<string>?> read)
        : base(code, label)
    {
        Rows = rows;
        _read = read;
        IsChangeable = false;
    }

    /// <summary>The codes of the rows.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Number;

    internal override long Lowest => 0;

    internal override long Highest => (1L << Rows.Length) - 1;

    /// <summary>Whether one row is declared as ticked.</summary>
    /// <param name="code">The code of the row.</param>
    /// <param name="label">The name of the declaration.</param>
    public MarkedRow<TSubject> Row(string code, Bilingual label) => new(this, Rows.IndexOf(code), label);

    internal override string Show(long value, Language language) =>
        string.Join(", ", Rows.Where((_, place) => unchecked((ulong)value).Has(place)));

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read(subject) is not { } marked)
        {
            return;
        }

        ulong rows = 0;
        foreach (string row in marked)
        {
            if (Rows.IndexOf(row) is >= 0 and int place)
            {
                rows.Add(place);
            }
        }

        sheet.Learn(slot, (long)rows);
    }
}
