namespace KienXuong.Domain.Rules;

/// <summary>Ranks the facts of a case table by how much an answer settles: the fewer results are left on average over its cells, the earlier it is asked.</summary>
internal static class CaseTableRanking
{
    /// <summary>
    /// For each variable the sum, over its allowed cells, of the results that are still possible when the fact lies in the cell, and the number of those cells.
    /// One pass through the table serves 64 cells: a bit follows each "this fact lies in this cell" through the nodes that it can still reach.
    /// </summary>
    public static void ResultsLeft(this CaseTable table, ReadOnlySpan<bool> allowed, Span<int> results, Span<int> cells)
    {
        // Stryker disable once Conditional, Equality : only where the memory lies
        Span<ulong> reach = table.Count <= 1024 ? stackalloc ulong[table.Count] : new ulong[table.Count];
        int at = 0;
        int level = 0;
        int cell = 0;
        while (at < allowed.Length)
        {
            int begin = at;
            at = Math.Min(allowed.Length, begin + 64);
            Follow(table, allowed, begin, reach);
            int ends = GatherEnds(reach);
            for (int i = begin; i < at; i++)
            {
                if (allowed[i])
                {
                    results[level] += EndsReached(reach.Slice(CaseTable.FirstResult, ends), i % 64);
                    cells[level]++;
                }

                if (++cell == table.Variables[level].CellCount)
                {
                    level++;
                    cell = 0;
                }
            }
        }
    }

    /// <summary>Moves the ends that are reached at all to the front, and says how many they are.</summary>
    private static int GatherEnds(Span<ulong> reach)
    {
        int count = 0;
        for (int end = CaseTable.FirstResult; end < CaseTable.Terminals; end++)
        {
            if (reach[end] != 0)
            {
                reach[CaseTable.FirstResult + count++] = reach[end];
            }
        }

        return count;
    }

    private static int EndsReached(ReadOnlySpan<ulong> ends, int bit)
    {
        int count = 0;
        foreach (ulong end in ends)
        {
            count += end.Has(bit) ? 1 : 0;
        }

        return count;
    }

    private static void Follow(CaseTable table, ReadOnlySpan<bool> allowed, int begin, Span<ulong> reach)
    {
        reach.Clear();
        reach[table.Root] = ulong.MaxValue;
        for (int node = table.Root; node >= CaseTable.Terminals; node--)
        {
            ulong here = reach[node];
            if (here == 0)
            {
                continue;
            }

            int first = table.FirstCell(table.Level(node));
            ReadOnlySpan<int> kids = table.Kids(node);
            ulong own = Range(first - begin, kids.Length);
            for (int cell = 0; cell < kids.Length; cell++)
            {
                if (allowed[first + cell])
                {
                    int bit = first + cell - begin;
                    reach[kids[cell]] |= here & (~own | (bit is >= 0 and < 64 ? 1UL << bit : 0));
                }
            }
        }
    }

    /// <summary>The bits from a first one on, as far as they lie within 64.</summary>
    private static ulong Range(int first, int length)
    {
        int from = Math.Clamp(first, 0, 64);
        int to = Math.Clamp(first + length, 0, 64);
        ulong below = to == 64 ? ulong.MaxValue : (1UL << to) - 1;
        return from == 64 ? 0 : below & ~((1UL << from) - 1);
    }
}
