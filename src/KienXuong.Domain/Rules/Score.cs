using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Tổng điểm: the sum of the points of the ticked rows of a scoring sheet, by a published point table.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <remarks>It is never asked for: what is asked for is what its rows depend on.</remarks>
public sealed class Score<TSubject> : Fact<TSubject>
    where TSubject : class
{
    /// <summary>Makes the score.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="points">The point table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="items">The items in the order of the sheet.</param>
    public Score(
        string code,
        Bilingual label,
        Parameter<PointTable> points,
        ImmutableArray<ScoreColumn<TSubject>> columns,
        params ImmutableArray<ScoreItem<TSubject>> items)
        : base(code, label)
    {
        Points = points;
        Columns = columns;
        Items = items;
    }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Number;

    /// <summary>The point table.</summary>
    public Parameter<PointTable> Points { get; }

    /// <summary>The columns, exactly one of which applies to each subject.</summary>
    public ImmutableArray<ScoreColumn<TSubject>> Columns { get; }

    /// <summary>The items in the order of the sheet.</summary>
    public ImmutableArray<ScoreItem<TSubject>> Items { get; }

    /// <summary>Từ … trở xuống: the score is at most the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtMost(NumberLimit<TSubject> limit) => new Scored<TSubject>(this, Relation.AtMost, limit);

    /// <summary>Trên: the score is above the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Above(NumberLimit<TSubject> limit) => new Scored<TSubject>(this, Relation.Above, limit);

    /// <summary>Từ … trở lên: the score is at least the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> AtLeast(NumberLimit<TSubject> limit) => new Scored<TSubject>(this, Relation.AtLeast, limit);

    /// <summary>Dưới: the score is below the limit.</summary>
    /// <param name="limit">The limit.</param>
    public Condition<TSubject> Below(NumberLimit<TSubject> limit) => new Scored<TSubject>(this, Relation.Below, limit);

    internal override long Lowest => 0;

    internal override long Highest => int.MaxValue;

    internal override string Show(long value, Language language) => ShowScaled(value, Scale, language);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot) =>
        throw new InvalidOperationException("A score has no place of its own.");

    /// <summary>The score on the day of the binder; one for all its comparisons.</summary>
    internal BoundScore Bind(Binder binder)
    {
        ParameterUse use = binder.Require(Points);
        if (binder.Score(this) is { } known)
        {
            return known;
        }

        var table = (PointTable)use.Value;
        var rows = new List<BoundRow>();
        foreach (ScoreItem<TSubject> item in Items)
        {
            bool highest = item.Counting is { } counting && (RowCount)binder.Choose(counting) == RowCount.HighestRow;
            foreach (ScoreRow<TSubject> row in item.Rows)
            {
                rows.Add(new(row.Code, row.Label, item.Number, item.Label, row.When.Bind(binder), PointsOf(row, table, binder), row.Group, highest ? item.Number : null));
            }
        }

        Node[] columns = [.. Columns.Select(column => column.When.Bind(binder))];
        var score = new BoundScore(
            this, [.. Columns.Select(column => new BoundColumn(column.Label, use, column.Verification, column.Note))], columns, [.. rows], binder.Frame<TSubject>().IsMember ? -1 : binder.Slots.AddFound(BoundScore.PlacesFor(rows.Count)));
        binder.Keep(this, score);
        return score;
    }

    /// <summary>The score as a table on a day; null where the law gives no points.</summary>
    internal ScoreDescription? Describe(IParameterSource source, LocalDate date)
    {
        if (source.Find(Points, date) is not { } use)
        {
            return null;
        }

        var vietnamese = new Describer(Language.Vietnamese, source, date);
        var english = new Describer(Language.English, source, date);
        var binder = new Binder(source, date);
        Bind(binder);
        var table = (PointTable)use.Value;
        ImmutableArray<string> columns = [.. Columns.Select(column => column.Code).Distinct(StringComparer.Ordinal)];
        return new(
            Code,
            Label,
            date,
            use,
            [.. Columns.Select(column => new ScoreColumnDescription(column.Code, column.Label, InWords(column.When), column.Verification, column.Note))],
            [
                .. from item in Items
                   from row in item.Rows
                   select new ScoreRowDescription(
                       item.Number, item.Label, row.Code, row.Label, InWords(row.When), [.. columns.Select(column => CellOf(row, column))],
                       item.Counting is { } counting ? source.Find(counting, date) : null),
            ],
            [.. binder.Uses]);

        Bilingual InWords(Condition<TSubject> when) => new(when.Describe(vietnamese), when.Describe(english));

        ScoreCell CellOf(ScoreRow<TSubject> row, string column) =>
            row.OtherPrints.FirstOrDefault(print => print.Column == column) is { } print && source.Find(print.Points, date) is { } choice
                ? new(column, (int)choice.Value, choice)
                : new(column, table[row.Code][table.Columns.IndexOf(column)], null);
    }

    private int[] PointsOf(ScoreRow<TSubject> row, PointTable table, Binder binder)
    {
        int[] points = [.. Columns.Select(column => table[row.Code][table.Columns.IndexOf(column.Code)])];
        foreach (OtherPrint print in row.OtherPrints)
        {
            for (int column = 0; column < points.Length; column++)
            {
                if (Columns[column].Code == print.Column)
                {
                    points[column] = (int)binder.Choose(print.Points);
                }
            }
        }

        return points;
    }
}
