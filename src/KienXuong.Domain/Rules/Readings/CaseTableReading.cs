namespace KienXuong.Domain.Rules;

/// <summary>Reads a case table for what a sheet knows: which results are still possible, and which facts still matter.</summary>
internal static class CaseTableReading
{
    private const int OnStack = 1024;

    /// <summary>The results still possible, a bit each; exactly those that some completion leads to.</summary>
    public static ulong Outcomes(this CaseTable table, scoped in Sheet sheet)
    {
        int cells = table.CellCount;
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> allowed = cells <= OnStack ? stackalloc bool[cells] : new bool[cells];
        Allow(table, in sheet, allowed);
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> reached = table.Count <= OnStack ? stackalloc bool[table.Count] : new bool[table.Count];
        Reach(table, allowed, reached);
        ulong outcomes = 0;
        for (int end = CaseTable.FirstResult; end < CaseTable.Terminals; end++)
        {
            outcomes |= reached[end] ? 1UL << (end - CaseTable.FirstResult) : 0;
        }

        return outcomes;
    }

    /// <summary>Whether some completion leads from a node to an end.</summary>
    public static bool CanEnd(this CaseTable table, int node, int end, ReadOnlySpan<bool> allowed)
    {
        table.Root = node;
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> reached = table.Count <= OnStack ? stackalloc bool[table.Count] : new bool[table.Count];
        Reach(table, allowed, reached);
        return reached[end];
    }

    /// <summary>Marks the variables that still matter: exactly those of which two values lead to different results in some completion of the others.</summary>
    public static void Relevant(this CaseTable table, ReadOnlySpan<bool> allowed, Span<bool> relevant)
    {
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<bool> reached = table.Count <= OnStack ? stackalloc bool[table.Count] : new bool[table.Count];
        Reach(table, allowed, reached);
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<int> canon = table.Count <= OnStack ? stackalloc int[table.Count] : new int[table.Count];
        Reduce(table, allowed, reached, canon);

        // The variables of the nodes that the reduced root still leads to.
        reached.Clear();
        reached[canon[table.Root]] = true;
        for (int node = canon[table.Root]; node >= CaseTable.Terminals; node--)
        {
            if (!reached[node])
            {
                continue;
            }

            int level = table.Level(node);
            relevant[level] = true;
            ReadOnlySpan<int> kids = table.Kids(node);
            int first = table.FirstCell(level);
            for (int cell = 0; cell < kids.Length; cell++)
            {
                if (allowed[first + cell])
                {
                    reached[canon[kids[cell]]] = true;
                }
            }
        }
    }

    /// <summary>Marks the cells that what is known still allows.</summary>
    public static void Allow(this CaseTable table, scoped in Sheet sheet, Span<bool> allowed)
    {
        int at = 0;
        Sheet row = sheet;
        foreach (Variable variable in table.Variables)
        {
            if (variable.Member >= 0)
            {
                sheet.Members!.Show(variable.Member, ref row);
            }

            for (int cell = 0; cell < variable.CellCount; cell++)
            {
                allowed[at++] = variable.Slot < 0 || variable.Allows(cell, in row);
            }
        }
    }

    private static void Reach(CaseTable table, ReadOnlySpan<bool> allowed, Span<bool> reached)
    {
        reached[table.Root] = true;
        for (int node = table.Root; node >= CaseTable.Terminals; node--)
        {
            if (!reached[node])
            {
                continue;
            }

            ReadOnlySpan<int> kids = table.Kids(node);
            int first = table.FirstCell(table.Level(node));
            for (int cell = 0; cell < kids.Length; cell++)
            {
                reached[kids[cell]] |= allowed[first + cell];
            }
        }
    }

    /// <summary>For each node reached the earliest node that is equal under what is allowed.</summary>
    private static void Reduce(CaseTable table, ReadOnlySpan<bool> allowed, ReadOnlySpan<bool> reached, Span<int> canon)
    {
        for (int end = 0; end < CaseTable.Terminals; end++)
        {
            canon[end] = end;
        }

        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * table.Count));
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<int> seen = size <= OnStack ? stackalloc int[size] : new int[size];
        for (int node = CaseTable.Terminals; node <= table.Root; node++)
        {
            if (reached[node])
            {
                canon[node] = Earliest(table, node, allowed, canon, seen);
            }
        }
    }

    private static int Earliest(CaseTable table, int node, ReadOnlySpan<bool> allowed, ReadOnlySpan<int> canon, Span<int> seen)
    {
        int level = table.Level(node);
        ReadOnlySpan<int> kids = table.Kids(node);
        ReadOnlySpan<bool> cells = allowed.Slice(table.FirstCell(level), kids.Length);
        int only = -1;
        bool same = true;
        ulong hash = (ulong)level;
        for (int cell = 0; cell < kids.Length; cell++)
        {
            if (cells[cell])
            {
                int kid = canon[kids[cell]];
                only = only < 0 ? kid : only;
                same &= kid == only;
                hash = unchecked((hash ^ (uint)kid) * 0x9E3779B97F4A7C15UL);
            }
        }

        if (same)
        {
            return only;
        }

        int mask = seen.Length - 1;
        // Stryker disable once Bitwise : only where a node stands in a hash table
        int place = (int)(hash >> 40) & mask;
        while (seen[place] is var earlier && earlier != 0)
        {
            if (table.Level(earlier) == level && Equal(kids, table.Kids(earlier), cells, canon))
            {
                return earlier;
            }

            place = (place + 1) & mask;
        }

        seen[place] = node;
        return node;
    }

    private static bool Equal(ReadOnlySpan<int> mine, ReadOnlySpan<int> theirs, ReadOnlySpan<bool> cells, ReadOnlySpan<int> canon)
    {
        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell] && canon[mine[cell]] != canon[theirs[cell]])
            {
                return false;
            }
        }

        return true;
    }
}
