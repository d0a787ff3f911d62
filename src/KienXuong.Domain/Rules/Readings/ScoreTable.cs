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
        for (int row = rows.Length - 1; row >= 0; row--)
        {
            _most[row] = _most[row + 1] + (ticked[row] == CaseTable.No ? 0 : rows[row].Points[column]);
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
            node = _rows[row].Highest is null
                ? _table.Choose(_ticked[row], AtMost(row + 1, left - _rows[row].Points[_column]), AtMost(row + 1, left))
                : AtMostWithHighest(row, left);
            _known[(row, left)] = node;
        }

        return node;
    }

    /// <summary>The rows of an item of which only the highest counts: asked from the one with the most points down.</summary>
    private int AtMostWithHighest(int first, long left)
    {
        int end = first;
        while (end < _rows.Length && _rows[end].Highest == _rows[first].Highest)
        {
            end++;
        }

        int node = AtMost(end, left);
        foreach (int row in Enumerable.Range(first, end - first).OrderBy(each => _rows[each].Points[_column]))
        {
            node = _table.Choose(_ticked[row], AtMost(end, left - _rows[row].Points[_column]), node);
        }

        return node;
    }
}
