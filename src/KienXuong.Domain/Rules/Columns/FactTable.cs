namespace KienXuong.Domain.Rules;

/// <summary>Bảng dữ kiện: what many subjects say of some facts, in columns. A fact without a column is unknown of every row.</summary>
/// <remarks>Fill it from one thread; reading it from several is safe. Who the members are is never in a table, but how many meet a condition may be: rules that look at members stay undetermined where it matters.</remarks>
/// <typeparam name="TSubject">The subject: a household.</typeparam>
public sealed class FactTable<TSubject>
    where TSubject : class
{
    private readonly List<Column> _columns = [];

    /// <summary>Makes an empty table.</summary>
    /// <param name="rows">The number of subjects.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public FactTable(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Rows = rows;
    }

    /// <summary>The number of subjects.</summary>
    public int Rows { get; }

    /// <summary>The column of an amount; made when it is first asked for.</summary>
    /// <param name="fact">The fact.</param>
    public NumberColumn Column(MoneyFact<TSubject> fact) => (NumberColumn)ColumnOf(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The column of a number; made when it is first asked for.</summary>
    /// <param name="fact">The fact.</param>
    public NumberColumn Column(NumberFact<TSubject> fact) => (NumberColumn)ColumnOf(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The column of a sum, in its smallest part: half a thousandth of a square metre for a housing area; made when it is first asked for.</summary>
    /// <param name="fact">The fact.</param>
    public NumberColumn Column(SumFact<TSubject> fact) => (NumberColumn)ColumnOf(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The column of a count of members; made when it is first asked for.</summary>
    /// <param name="fact">The count.</param>
    public NumberColumn Column(MemberCount<TSubject> fact) => (NumberColumn)ColumnOf(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The column of a yes/no fact; made when it is first asked for.</summary>
    /// <param name="fact">The fact.</param>
    public YesNoColumn Column(YesNoFact<TSubject> fact) => (YesNoColumn)ColumnOf(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The column of a choice; made when it is first asked for.</summary>
    /// <typeparam name="TChoice">The closed list.</typeparam>
    /// <param name="fact">The fact.</param>
    public ChoiceColumn<TChoice> Column<TChoice>(ChoiceFact<TSubject, TChoice> fact)
        where TChoice : unmanaged, Enum => (ChoiceColumn<TChoice>)ColumnOf(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The column of a count of the members who meet a condition.</summary>
    internal Column? FindCount(object each) => _columns.Find(column => column.Fact is MemberCount<TSubject> count && count.Each == each);

    /// <summary>The column of any fact; made when it is first asked for.</summary>
    internal Column ColumnOf(Fact fact) => Find(fact) ?? Add(fact.NewColumn(Rows));

    internal Column? Find(Fact fact)
    {
        foreach (Column column in _columns)
        {
            if (column.Fact == fact)
            {
                return column;
            }
        }

        return null;
    }

    private Column Add(Column column)
    {
        _columns.Add(column);
        return column;
    }
}
