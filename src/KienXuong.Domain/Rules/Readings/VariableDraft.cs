using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>A variable while its limits are collected.</summary>
internal sealed class VariableDraft(Fact fact, int slot, int owner)
{
    /// <summary>More members than any condition asks for.</summary>
    private const long MostMembers = 1_000_000;

    private readonly List<long> _cuts = new(8);

    public Fact Fact => fact;

    public int Owner => owner;

    /// <summary>The condition whose members are counted, where nobody knows who they are; null for a fact.</summary>
    public Node? Counted { get; init; }

    public void Cut(long cut) => _cuts.Add(cut);

    public Variable Finish(scoped in Sheet sheet)
    {
        if (Counted is not null)
        {
            return new(fact, slot, owner, Intervals(0, MostMembers));
        }

        if (fact.Kind == FactKind.YesNo)
        {
            return new(fact, slot, owner, [0, 1]);
        }

        return new(fact, slot, owner, fact.Kind == FactKind.Choice ? Choices(in sheet) : Intervals(fact.Lowest, fact.Highest));
    }

    private long[] Choices(scoped in Sheet sheet)
    {
        var cells = new List<long>();
        for (ulong open = unchecked((ulong)sheet.Low[slot]); open != 0; open &= open - 1)
        {
            cells.Add(BitOperations.TrailingZeroCount(open));
        }

        return [.. cells];
    }

    private long[] Intervals(long lowest, long highest)
    {
        _cuts.Sort();
        var cells = new List<long>(_cuts.Count + 1);
        foreach (long cut in _cuts)
        {
            if (cut >= lowest && cut < highest && (cells.Count == 0 || cells[^1] != cut))
            {
                cells.Add(cut);
            }
        }

        cells.Add(highest);
        return [.. cells];
    }
}
