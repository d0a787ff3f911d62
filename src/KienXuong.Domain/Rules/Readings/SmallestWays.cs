using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>The smallest ways through a case table from what is to one end: the fewest facts changed, then the least amounts moved.</summary>
internal sealed class SmallestWays
{
    private const int Never = int.MaxValue / 2;

    private readonly CaseTable _table;
    private readonly Present[] _present;
    private readonly int[] _facts;
    private readonly long[] _moved;
    private readonly long[] _count;
    private readonly int _root;

    private SmallestWays(CaseTable table, int root, Present[] present)
    {
        _table = table;
        _root = root;
        _present = present;
        _facts = new int[root + 1];
        _moved = new long[root + 1];
        _count = new long[root + 1];
    }

    public int FactCount => _facts[_root];

    public long Count => _count[_root];

    /// <summary>The smallest ways from a root to an end; null when no allowed change leads there.</summary>
    public static SmallestWays? To(CaseTable table, int root, int end, Present[] present)
    {
        var ways = new SmallestWays(table, root, present);
        for (int other = 0; other < Math.Min(CaseTable.Terminals, root + 1); other++)
        {
            ways._facts[other] = other == end ? 0 : Never;
            ways._count[other] = 1;
        }

        for (int node = CaseTable.Terminals; node <= root; node++)
        {
            ways.Measure(node);
        }

        return ways.FactCount >= Never ? null : ways;
    }

    public ImmutableArray<FactChange> First()
    {
        foreach (ImmutableArray<FactChange> way in All())
        {
            return way;
        }

        return [];
    }

    public IEnumerable<ImmutableArray<FactChange>> All() => From(_root, []);

    private IEnumerable<ImmutableArray<FactChange>> From(int node, ImmutableArray<FactChange> sofar)
    {
        if (node < CaseTable.Terminals)
        {
            yield return sofar;
            yield break;
        }

        int level = _table.Level(node);
        for (int cell = 0; cell < _table.Variables[level].CellCount; cell++)
        {
            int kid = _table.Kids(node)[cell];
            if (!IsOpen(level, cell) || _facts[kid] + Changed(level, cell) != _facts[node] || _moved[kid] + Moved(level, cell) != _moved[node])
            {
                continue;
            }

            ImmutableArray<FactChange> next = Changed(level, cell) == 0 ? sofar : sofar.Add(ChangeTo(level, cell));
            foreach (ImmutableArray<FactChange> way in From(kid, next))
            {
                yield return way;
            }
        }
    }

    private void Measure(int node)
    {
        int level = _table.Level(node);
        ReadOnlySpan<int> kids = _table.Kids(node);
        (int facts, long moved, long count) = (Never, 0, 0);
        for (int cell = 0; cell < kids.Length; cell++)
        {
            int kid = kids[cell];
            if (!IsOpen(level, cell) || _facts[kid] >= Never)
            {
                continue;
            }

            (int kidFacts, long kidMoved) = (_facts[kid] + Changed(level, cell), _moved[kid] + Moved(level, cell));
            if (kidFacts < facts || (kidFacts == facts && kidMoved < moved))
            {
                (facts, moved, count) = (kidFacts, kidMoved, _count[kid]);
            }
            else if (kidFacts == facts && kidMoved == moved)
            {
                count += _count[kid];
            }
        }

        (_facts[node], _moved[node], _count[node]) = (facts, moved, count);
    }

    private bool IsOpen(int level, int cell) => _present[level].MayChange || _present[level].Cell == cell;

    private int Changed(int level, int cell) => _present[level].Cell == cell ? 0 : 1;

    private long Moved(int level, int cell) =>
        _table.Variables[level].IsListed || _present[level].Cell == cell ? 0 : Math.Abs(Nearest(level, cell) - _present[level].Value);

    private long Nearest(int level, int cell)
    {
        Variable variable = _table.Variables[level];
        return variable.IsListed || cell < _present[level].Cell ? variable.Upper[cell] : variable.Upper[cell - 1] + 1;
    }

    private FactChange ChangeTo(int level, int cell)
    {
        Variable variable = _table.Variables[level];
        return new(variable.Fact, variable.Member < 0 ? null : variable.Member, _present[level].Value, Nearest(level, cell));
    }
}
