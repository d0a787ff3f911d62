namespace KienXuong.Domain.Rules;

/// <summary>Questions that make new nodes in a case table of one's own.</summary>
internal static class CaseTableOperations
{
    /// <summary>The node that is yes where another leads to one end, and no elsewhere.</summary>
    public static int LeadsTo(this CaseTable table, int node, int end) => LeadsTo(table, node, end, []);

    /// <summary>The node that is yes where another is yes for each allowed cell of a variable.</summary>
    public static int ForAll(this CaseTable table, int node, int level, ReadOnlySpan<bool> allowed)
    {
        int result = CaseTable.Yes;
        for (int cell = 0; cell < allowed.Length; cell++)
        {
            if (allowed[cell])
            {
                result = table.Choose(Under(table, node, level, cell, []), result, CaseTable.No);
            }
        }

        return result;
    }

    private static int LeadsTo(CaseTable table, int node, int end, Dictionary<int, int> done)
    {
        if (node < CaseTable.Terminals)
        {
            return node == end ? CaseTable.Yes : CaseTable.No;
        }

        if (!done.TryGetValue(node, out int result))
        {
            int[] kids = table.Kids(node).ToArray();
            result = table.Make(table.Level(node), Array.ConvertAll(kids, kid => LeadsTo(table, kid, end, done)));
            done[node] = result;
        }

        return result;
    }

    /// <summary>The node that continues as another does when a variable lies in one cell.</summary>
    private static int Under(CaseTable table, int node, int level, int cell, Dictionary<int, int> done)
    {
        if (table.Level(node) > level)    // an end too
        {
            return node;
        }

        if (table.Level(node) == level)
        {
            return table.Kids(node)[cell];
        }

        if (!done.TryGetValue(node, out int result))
        {
            int[] kids = table.Kids(node).ToArray();
            result = table.Make(table.Level(node), Array.ConvertAll(kids, kid => Under(table, kid, level, cell, done)));
            done[node] = result;
        }

        return result;
    }
}
