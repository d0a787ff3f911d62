namespace KienXuong.Domain.Rules;

/// <summary>All of the parts.</summary>
internal sealed class AllNode(Node[] parts) : Node
{
    private readonly (int Slot, long From, long To)? _range = parts is [Compare { IsPlain: true, Negated: true } above, Compare { IsPlain: true, Negated: false } below] && above.Slot == below.Slot
        ? (above.Slot, above.Cuts[0] + 1, below.Cuts[0])
        : null;

    public Node[] Parts => parts;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        if (_range is { } range)
        {
            (long low, long high) = (sheet.Low[range.Slot], sheet.High[range.Slot]);
            return low >= range.From && high <= range.To ? Truth.Yes : high < range.From || low > range.To ? Truth.No : Truth.Undetermined;
        }

        Truth least = Truth.Yes;
        foreach (Node part in parts)
        {
            switch (part.Evaluate(in sheet))
            {
                case Truth.No:
                    return Truth.No;
                case Truth.Undetermined:
                    least = Truth.Undetermined;
                    break;
            }
        }

        return least;
    }

    public override bool Same(Node other) => other is AllNode node && node.Parts.AsSpan().SequenceEqual(parts);
}
