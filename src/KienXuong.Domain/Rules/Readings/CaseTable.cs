namespace KienXuong.Domain.Rules;

/// <summary>
/// Every case that a rule set can tell apart, as a reduced ordered decision diagram. A fact is in the diagram exactly when some completion of
/// the others makes it matter, and a result exactly when some completion leads to it.
/// </summary>
/// <remarks>Ids below <see cref="Terminals"/> are ends: no, yes, one for each result, and the gap that no rule covers. A node stands after its kids.</remarks>
internal sealed class CaseTable
{
    public const int No = 0;
    public const int Yes = 1;
    public const int FirstResult = 2;
    public const int Gap = 15;
    public const int Terminals = 16;

    /// <summary>A table larger than this is not worth its price.</summary>
    private const int Largest = 1 << 17;

    private readonly Variable[] _variables;
    private readonly int[] _firstCell;
    private int[] _level = new int[128];
    private int[] _first = new int[128];
    private int[] _kids = new int[512];
    private int[] _unique = new int[256];
    private long[] _memoKeys = new long[1024];
    private int[] _memoValues = new int[1024];
    private int _count = Terminals;
    private int _kidCount;

    public CaseTable(Variable[] variables)
    {
        _variables = variables;
        _firstCell = new int[variables.Length + 1];
        for (int i = 0; i < variables.Length; i++)
        {
            _firstCell[i + 1] = _firstCell[i] + variables[i].CellCount;
        }

        Array.Fill(_level, int.MaxValue, 0, Terminals);
    }

    public ReadOnlySpan<Variable> Variables => _variables;

    /// <summary>The ids in use: every node is below this.</summary>
    public int Count => _count;

    /// <summary>The node at which reading begins.</summary>
    public int Root { get; set; }

    /// <summary>The place of the variable of a node.</summary>
    public int Level(int node) => _level[node];

    /// <summary>The number of cells of all variables.</summary>
    public int CellCount => _firstCell[^1];

    /// <summary>The place of the first cell of a variable among the cells of all variables.</summary>
    public int FirstCell(int level) => _firstCell[level];

    /// <summary>The next node for each cell of the variable.</summary>
    public ReadOnlySpan<int> Kids(int node) => _kids.AsSpan(_first[node], _variables[_level[node]].CellCount);

    /// <summary>The node that asks a variable; the kid itself when all kids are the same.</summary>
    public int Make(int level, scoped ReadOnlySpan<int> kids)
    {
        if (kids.IndexOfAnyExcept(kids[0]) < 0)
        {
            return kids[0];
        }

        int place = PlaceOf(level, kids);
        if (_unique[place] != 0)
        {
            return _unique[place];
        }

        int node = Append(level, kids);
        _unique[place] = node;
        if (2 * _count > _unique.Length)
        {
            Rehash();
        }

        return node;
    }

    /// <summary>The node that continues with one node where a condition is yes, and with another where it is no.</summary>
    public int Choose(int condition, int then, int otherwise)
    {
        if (condition == Yes || then == otherwise)
        {
            return then;
        }

        if (condition == No)
        {
            return otherwise;
        }

        if (then == Yes && otherwise == No)
        {
            return condition;
        }

        // A direct-mapped memory that grows with the table: losing an entry costs time, never truth.
        long key = ((long)condition << 42) | ((long)then << 21) | (uint)otherwise;
        int place = MemoPlaceOf(key);
        if (_memoKeys[place] == key)
        {
            return _memoValues[place];
        }

        int level = Math.Min(_level[condition], Math.Min(_level[then], _level[otherwise]));
        Span<int> kids = stackalloc int[_variables[level].CellCount];
        for (int cell = 0; cell < kids.Length; cell++)
        {
            kids[cell] = Choose(Under(condition, level, cell), Under(then, level, cell), Under(otherwise, level, cell));
        }

        int node = Make(level, kids);
        place = MemoPlaceOf(key);
        _memoKeys[place] = key;
        _memoValues[place] = node;
        return node;
    }

    /// <summary>The same table without the nodes that only its making needed, so that reading passes over fewer.</summary>
    public CaseTable OnlyReached()
    {
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> reached = _count <= 1024 ? stackalloc bool[_count] : new bool[_count];
        reached[Root] = true;
        for (int node = Root; node >= Terminals; node--)
        {
            for (int cell = 0; reached[node] && cell < Kids(node).Length; cell++)
            {
                reached[Kids(node)[cell]] = true;
            }
        }

        var table = new CaseTable(_variables);
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<int> moved = _count <= 1024 ? stackalloc int[_count] : new int[_count];
        for (int node = 0; node <= Root; node++)
        {
            moved[node] = node < Terminals ? node : reached[node] ? table.Copy(this, node, moved) : 0;
        }

        table.Root = moved[Root];
        return table;
    }

    private int Copy(CaseTable other, int node, ReadOnlySpan<int> moved)
    {
        ReadOnlySpan<int> old = other.Kids(node);
        Span<int> kids = stackalloc int[old.Length];
        for (int cell = 0; cell < kids.Length; cell++)
        {
            kids[cell] = moved[old[cell]];
        }

        return Make(other.Level(node), kids);
    }

    private int Under(int node, int level, int cell) => _level[node] == level ? _kids[_first[node] + cell] : node;

    private int Append(int level, scoped ReadOnlySpan<int> kids)
    {
        if (_count == Largest)
        {
            throw new CaseTableOverflowException();
        }

        if (_count == _level.Length)
        {
            Array.Resize(ref _level, 2 * _count);
            Array.Resize(ref _first, 2 * _count);
        }

        while (_kidCount + kids.Length > _kids.Length)
        {
            Array.Resize(ref _kids, 2 * _kids.Length);
        }

        int node = _count++;
        _level[node] = level;
        _first[node] = _kidCount;
        kids.CopyTo(_kids.AsSpan(_kidCount));
        _kidCount += kids.Length;
        return node;
    }

    /// <summary>Where the node with these kids stands, or would stand.</summary>
    private int PlaceOf(int level, scoped ReadOnlySpan<int> kids)
    {
        ulong hash = Mix((ulong)level + 1);
        foreach (int kid in kids)
        {
            hash = Mix(hash ^ (uint)kid);
        }

        int mask = _unique.Length - 1;
        // Stryker disable once Bitwise : only where a node stands in a hash table
        int place = (int)(hash >> 40) & mask;
        while (_unique[place] is var node && node != 0 && !(_level[node] == level && Kids(node).SequenceEqual(kids)))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    // Stryker disable once Bitwise : only where a node stands in a hash table
    private int MemoPlaceOf(long key) => (int)(Mix((ulong)key) >> 40) & (_memoKeys.Length - 1);

    private void Rehash()
    {
        if (_memoKeys.Length < _unique.Length)
        {
            (_memoKeys, _memoValues) = (new long[2 * _unique.Length], new int[2 * _unique.Length]);
        }

        _unique = new int[2 * _unique.Length];
        for (int node = Terminals; node < _count; node++)
        {
            _unique[PlaceOf(_level[node], Kids(node))] = node;
        }
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value *= 0x9E3779B97F4A7C15UL;
            // Stryker disable once Bitwise : only where a node stands in a hash table
            return value ^ (value >> 32);
        }
    }
}
