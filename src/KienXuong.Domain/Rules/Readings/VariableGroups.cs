namespace KienXuong.Domain.Rules;

/// <summary>
/// Puts the variables of a table with scores in an order that keeps it small: first those that choose the column, then, row by row of the
/// scoring sheet, those that depend on each other side by side. What one group of rows adds to a score is then settled before the next is asked.
/// </summary>
internal sealed class VariableGroups
{
    private readonly Dictionary<VariableDraft, VariableDraft> _leaders = [];
    private readonly HashSet<VariableDraft> _first = [];
    private readonly List<VariableDraft> _mentioned = [];

    /// <summary>Notes that the part being collected depends on a variable.</summary>
    public void Mention(VariableDraft draft) => _mentioned.Add(draft);

    /// <summary>Begins a part.</summary>
    public void Begin() => _mentioned.Clear();

    /// <summary>Ends a part that chooses among columns and limits: its variables come first.</summary>
    public void EndFirst() => _first.UnionWith(_mentioned);

    /// <summary>Ends a part whose variables belong together.</summary>
    public void EndTogether()
    {
        foreach (VariableDraft draft in _mentioned)
        {
            VariableDraft leader = LeaderOf(draft);
            VariableDraft other = LeaderOf(_mentioned[0]);
            if (leader != other)
            {
                _leaders[leader] = other;
            }
        }
    }

    /// <summary>Orders the variables; without a score they keep the order of first mention.</summary>
    public void Order(List<VariableDraft> drafts)
    {
        if (_leaders.Count == 0)
        {
            return;
        }

        var places = new Dictionary<VariableDraft, int>();
        for (int i = 0; i < drafts.Count; i++)
        {
            places.TryAdd(LeaderOf(drafts[i]), i);
        }

        VariableDraft[] ordered = [.. drafts
            .OrderBy(draft => _first.Contains(draft) ? -1 : places[LeaderOf(draft)])
            .ThenBy(draft => draft.Owner)];
        drafts.Clear();
        drafts.AddRange(ordered);
    }

    private VariableDraft LeaderOf(VariableDraft draft)
    {
        while (_leaders.TryGetValue(draft, out VariableDraft? leader) && leader != draft)
        {
            draft = leader;
        }

        _leaders.TryAdd(draft, draft);
        return draft;
    }
}
