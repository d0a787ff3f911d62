namespace KienXuong.Domain.Rules;

/// <summary>A choice is one of some.</summary>
internal sealed class Among(Fact fact, int slot, ulong allowed) : Node
{
    public Fact Fact => fact;

    public int Slot => slot;

    public ulong Allowed => allowed;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        ulong possible = unchecked((ulong)sheet.Low[slot]);
        return (possible & allowed) == 0 ? Truth.No : (possible & ~allowed) == 0 ? Truth.Yes : Truth.Undetermined;
    }

    public override bool Same(Node other) => other is Among node && node.Slot == slot && node.Allowed == allowed;
}
