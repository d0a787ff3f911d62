namespace KienXuong.Domain.Rules;

/// <summary>Builds the nodes "the points of these rows are together at most so many", one for each row and number of points left.</summary>
internal sealed class ScoreTable
{
    private readonly CaseTable _table;
    private readonly BoundRow[] _rows;
    private readonly int[] _ticked;
    private readonly int _column;
    private readonly long[] _most;
    private readonly Dictionary<(int Row, long Left), int> _known = [];

    /// <summary>Prepares one column of a score.</summary>
    /// <param name="table">The table that is built.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="ticked">For each row the node whether it is ticked.</param>
    /// <param name="column">The column.</param>
    public ScoreTable(CaseTable table, BoundRow[] rows, int[] ticked, int column)
    {
        _table = table;
        _rows = rows;
        _ticked = ticked;
        _column = column;
        _most = new long[rows.Length + 1];
        for (int end = rows.Length, first; end > 0; end = first)
        {
            first = end - 1;
            while (first > 0 && rows[first].IsWith(rows[first - 1]))
            {
                first--;
            }

            _most[first] = _most[end] + MostOf(first, end);
        }
    }

    /// <summary>The node that is yes where the score is at most a cut.</summary>
    public int AtMost(long cut) => AtMost(0, cut);

    private int AtMost(int row, long left)
    {
        if (left < 0)
        {
            return CaseTable.No;
        }

        if (_most[row] <= left)
        {
            return CaseTable.Yes;
        }

        if (!_known.TryGetValue((row, left), out int node))
        {
            node = AtMostFrom(row, left);
            _known[(row, left)] = node;
        }

        return node;
    }

    /// <summary>A row, or rows that count together: of these the highest counts, asked from the one with the most points down.</summary>
    private int AtMostFrom(int first, long left)
    {
        int end = first + 1;
        while (end < _rows.Length && _rows[end].IsWith(_rows[first]))
        {
            end++;
        }

        long sure = SureOf(first, end);
        int node = AtMost(end, left - sure);
        foreach (int row in Enumerable.Range(first, end - first).Where(each => PointsOf(each) > sure).OrderBy(PointsOf))
        {
            node = _table.Choose(_ticked[row], AtMost(end, left - PointsOf(row)), node);
        }

        return node;
    }

    private long PointsOf(int row) => _rows[row].Points[_column];

    /// <summary>The points of the rows that are ticked for certain: the highest where only that counts; else the sum, though of rows that exclude each other one is ticked.</summary>
    private long SureOf(int first, int end)
    {
        long sure = 0;
        for (int row = first; row < end; row++)
        {
            long points = _ticked[row] == CaseTable.Yes ? PointsOf(row) : 0;
            sure = _rows[row].Highest is null ? sure + points : Math.Max(sure, points);
        }

        return sure;
    }

    private long MostOf(int first, int end)
    {
        long most = SureOf(first, end);
        for (int row = first; row < end; row++)
        {
            most = Math.Max(most, _ticked[row] == CaseTable.No ? 0 : PointsOf(row));
        }

        return most;
    }
}
