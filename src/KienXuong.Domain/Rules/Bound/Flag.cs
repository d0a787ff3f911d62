namespace KienXuong.Domain.Rules;

/// <summary>A yes/no fact is so.</summary>
internal sealed class Flag(Fact fact, int slot) : Node
{
    public Fact Fact => fact;

    public int Slot => slot;

    public override Truth Evaluate(scoped in Sheet sheet) =>
        (sheet.MayBeYes >> slot & 1) == 0 ? Truth.No : (sheet.MayBeNo >> slot & 1) == 0 ? Truth.Yes : Truth.Undetermined;

    public override bool Same(Node other) => other is Flag node && node.Slot == slot;
}
