namespace KienXuong.Domain.Rules;

/// <summary>A condition, or what is declared of it where the facts leave it open.</summary>
/// <param name="part">The condition.</param>
/// <param name="fact">What is declared.</param>
/// <param name="slot">Its flag, or the value slot of the rows among which it is marked.</param>
/// <param name="bit">Its bit in that slot; -1 where it has a flag.</param>
internal sealed class DeclaredNode(Node part, Fact fact, int slot, int bit) : Node
{
    public Node Part => part;

    public Fact Fact => fact;

    public int Slot => slot;

    /// <summary>The bit among the marked rows; -1 where it is a flag.</summary>
    public int Bit => bit;

    /// <summary>What is declared; null where nothing is.</summary>
    public Truth? Declared(scoped in Sheet sheet)
    {
        bool yes = bit < 0 ? sheet.MayBeYes.Has(slot) : unchecked((ulong)sheet.High[slot]).Has(bit);
        bool no = bit < 0 ? sheet.MayBeNo.Has(slot) : !unchecked((ulong)sheet.Low[slot]).Has(bit);
        return yes == no ? null : yes ? Truth.Yes : Truth.No;
    }

    /// <summary>What is declared, where it stands in for the condition on a sheet; null where the facts decide or nothing is declared.</summary>
    public Truth? StandIn(scoped in Sheet sheet) =>
        Declared(in sheet) is { } declared && part.Evaluate(in sheet) == Truth.Undetermined ? declared : null;

    /// <summary>Takes what is declared off a sheet.</summary>
    public void Forget(scoped ref Sheet sheet)
    {
        if (bit < 0)
        {
            sheet.MayBeYes.Add(slot);
            sheet.MayBeNo.Add(slot);
        }
        else
        {
            sheet.High[slot] |= 1L << bit;
            sheet.Low[slot] &= ~(1L << bit);
        }
    }

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        Truth truth = part.Evaluate(in sheet);
        return truth == Truth.Undetermined && Declared(in sheet) is { } declared ? declared : truth;
    }

    public override bool Same(Node other) => other is DeclaredNode node && node.Part == part && node.Slot == slot && node.Bit == bit;
}
