namespace KienXuong.Domain.Rules;

/// <summary>
/// The columns reading: follows 1,024 rows at once through the case table of a rule set. A row reaches a node when some completion of what is
/// unknown leads there, so the results reached are exactly those still possible.
/// </summary>
internal sealed class ColumnReading
{
    private const int Words = ColumnBlock.Words;

    private readonly CaseTable _table;
    private readonly Column?[] _columns;
    private readonly ulong[] _allowed;
    private readonly ulong[] _reached;

    /// <summary>Prepares the reading of one table; not for use by two threads at once.</summary>
    /// <param name="table">The case table.</param>
    /// <param name="columns">For each variable its column; null where it is unknown of every row.</param>
    public ColumnReading(CaseTable table, Column?[] columns)
    {
        _table = table;
        _columns = columns;
        _allowed = new ulong[table.CellCount * Words];
        _reached = new ulong[(table.Root + 1) * Words];
        Array.Fill(_allowed, ulong.MaxValue);
    }

    /// <summary>Adds to each result the rows of a block that can still reach it.</summary>
    /// <param name="firstRow">The first row of the block, a multiple of the rows of a block.</param>
    /// <param name="rows">The rows to follow.</param>
    /// <param name="results">For each result its rows in the whole table.</param>
    public void Read(int firstRow, ReadOnlySpan<ulong> rows, ulong[][] results)
    {
        for (int level = 0; level < _columns.Length; level++)
        {
            Allow(level, firstRow);
        }

        Array.Clear(_reached);
        rows.CopyTo(Reached(_table.Root));
        for (int node = _table.Root; node >= CaseTable.Terminals; node--)
        {
            int cell = _table.FirstCell(_table.Level(node));
            foreach (int kid in _table.Kids(node))
            {
                ColumnBlock.OrBoth(Reached(kid), Reached(node), Allowed(cell++));
            }
        }

        for (int result = 0; result < results.Length; result++)
        {
            int end = CaseTable.FirstResult + result;
            if (end > _table.Root)
            {
                continue;
            }

            Span<ulong> target = results[result].AsSpan(firstRow / 64, Math.Min(Words, results[result].Length - (firstRow / 64)));
            for (int word = 0; word < target.Length; word++)
            {
                target[word] |= Reached(end)[word];
            }
        }
    }

    private Span<ulong> Allowed(int cell) => _allowed.AsSpan(cell * Words, Words);

    private Span<ulong> Reached(int node) => _reached.AsSpan(node * Words, Words);

    /// <summary>For each cell of a variable the rows whose value may lie in it.</summary>
    private void Allow(int level, int firstRow)
    {
        Column? column = _columns[level];
        if (column is null)
        {
            return;
        }

        Variable variable = _table.Variables[level];
        int first = _table.FirstCell(level);
        for (int cell = 0; cell < variable.CellCount; cell++)
        {
            Span<ulong> allowed = Allowed(first + cell);
            switch (column)
            {
                case NumberColumn numbers when cell < variable.CellCount - 1:
                    ColumnBlock.AtMost(Block(numbers.Values, firstRow), variable.Upper[cell], allowed);
                    break;
                case NumberColumn:
                    allowed.Fill(ulong.MaxValue);
                    break;
                case ChoiceColumn choices:
                    ColumnBlock.Is(Block(choices.Values, firstRow), (byte)variable.Upper[cell], allowed);
                    break;
                case YesNoColumn answers:
                    Answered(answers.YesWords, variable.Upper[cell] != 0, firstRow, allowed);
                    break;
            }
        }

        if (column is NumberColumn)
        {
            for (int cell = variable.CellCount - 1; cell > 0; cell--)
            {
                Without(Allowed(first + cell), Allowed(first + cell - 1));
            }
        }

        for (int cell = 0; cell < variable.CellCount; cell++)
        {
            OrUnknown(Allowed(first + cell), column.KnownWords, firstRow);
        }
    }

    /// <summary>The values of a block; at the end of the table a padded copy.</summary>
    internal static ReadOnlySpan<T> Block<T>(T[] values, int firstRow)
    {
        if (firstRow + ColumnBlock.Rows <= values.Length)
        {
            return values.AsSpan(firstRow, ColumnBlock.Rows);
        }

        var padded = new T[ColumnBlock.Rows];
        values.AsSpan(firstRow).CopyTo(padded);
        return padded;
    }

    /// <summary>The words of a block; at the end of the table a padded copy.</summary>
    internal static ReadOnlySpan<ulong> Part(ulong[] words, int firstRow)
    {
        int first = firstRow / 64;
        if (first + Words <= words.Length)
        {
            return words.AsSpan(first, Words);
        }

        var padded = new ulong[Words];
        words.AsSpan(first).CopyTo(padded);
        return padded;
    }

    private static void Answered(ulong[] yes, bool wanted, int firstRow, Span<ulong> rows)
    {
        ReadOnlySpan<ulong> words = yes.AsSpan(firstRow / 64, Math.Min(Words, yes.Length - (firstRow / 64)));
        for (int word = 0; word < words.Length; word++)
        {
            rows[word] = wanted ? words[word] : ~words[word];
        }
    }

    private static void Without(Span<ulong> rows, ReadOnlySpan<ulong> others)
    {
        for (int word = 0; word < Words; word++)
        {
            rows[word] &= ~others[word];
        }
    }

    private static void OrUnknown(Span<ulong> rows, ulong[] known, int firstRow)
    {
        ReadOnlySpan<ulong> words = known.AsSpan(firstRow / 64, Math.Min(Words, known.Length - (firstRow / 64)));
        for (int word = 0; word < words.Length; word++)
        {
            rows[word] |= ~words[word];
        }
    }
}
