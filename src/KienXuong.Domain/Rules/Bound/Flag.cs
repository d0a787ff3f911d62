namespace KienXuong.Domain.Rules;

/// <summary>A yes/no fact is so.</summary>
internal sealed class Flag(Fact fact, int slot) : Node
{
    public Fact Fact => fact;

    public int Slot => slot;

    public override Truth Evaluate(scoped in Sheet sheet) =>
        !sheet.MayBeYes.Has(slot) ? Truth.No : !sheet.MayBeNo.Has(slot) ? Truth.Yes : Truth.Undetermined;

    public override bool Same(Node other) => other is Flag node && node.Slot == slot;
}
