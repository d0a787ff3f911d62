using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dưới mức của bảng: a number is below the limit that a table gives for a row and a choice.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class BelowTable<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal BelowTable(NumberFact<TSubject> fact, Parameter<LimitTable> table, NumberFact<TSubject> row, Fact<TSubject> key, Parameter<RowBetween> between)
    {
        Fact = fact;
        Table = table;
        Row = row;
        Key = key;
        Between = between;
    }

    /// <summary>The number.</summary>
    public NumberFact<TSubject> Fact { get; }

    /// <summary>The table.</summary>
    public Parameter<LimitTable> Table { get; }

    /// <summary>The fact that chooses the row.</summary>
    public NumberFact<TSubject> Row { get; }

    /// <summary>The fact that chooses among the limits of a row.</summary>
    public Fact<TSubject> Key { get; }

    /// <summary>The named choice which row counts between two.</summary>
    public Parameter<RowBetween> Between { get; }

    internal override Node Bind(Binder binder)
    {
        Frame<TSubject> frame = binder.Frame<TSubject>();
        int slot = frame.SlotOf(Fact);
        (int row, int key) = (frame.SlotOf(Row), frame.SlotOf(Key));
        ParameterUse use = binder.Require(Table);
        var table = (LimitTable)use.Value;
        long[] starts = table.StartsOf((RowBetween)binder.Choose(Between));
        long[][] limits = [.. table.Rows.Select(each => each.Limits.ToArray())];
        return binder.Share(new CompareTable(Fact, slot, row, key, starts, limits, use));
    }

    /// <summary>The table on a day; null where the law gives none.</summary>
    internal LimitTableDescription? DescribeTable(IParameterSource source, LocalDate date) =>
        source.Find(Table, date) is { } table && source.Find(Between, date) is { } between ? new(Fact, Row, Key, date, table, between) : null;

    internal override string Describe(Describer words) => words.BelowTable(Fact, Table, Row, Key);
}
