namespace KienXuong.Domain.Rules;

/// <summary>The facts that one bound rule set asks, as far as they are known of one subject: for each the set of values still possible.</summary>
/// <remarks>It lives on the stack. The facts of the member that is looked at stand in slots of their own and are copied there row by row.</remarks>
internal ref struct Sheet
{
    /// <summary>By value slot: the least value still possible; for a choice the choices still possible, a bit each.</summary>
    public Span<long> Low;

    /// <summary>By value slot: the greatest value still possible; not read for a choice.</summary>
    public Span<long> High;

    /// <summary>By value slot: whether anything is known.</summary>
    public ulong Known;

    /// <summary>By flag: whether yes is still possible.</summary>
    public ulong MayBeYes;

    /// <summary>By flag: whether no is still possible.</summary>
    public ulong MayBeNo;

    /// <summary>The members, where the rule set looks at them.</summary>
    public MemberRows? Members;

    public readonly bool IsKnown(int slot) => (Known >> slot & 1) != 0;

    public readonly bool IsExact(int slot) => Low[slot] == High[slot];

    public void Learn(int slot, long value) => Learn(slot, value, value);

    public void Learn(int slot, long low, long high)
    {
        Low[slot] = low;
        High[slot] = high;
        Known |= 1UL << slot;
    }

    public void LearnChoice(int slot, ulong possible)
    {
        Low[slot] = unchecked((long)possible);
        Known |= 1UL << slot;
    }

    public void LearnFlag(int flag, bool answer)
    {
        if (answer)
        {
            MayBeNo &= ~(1UL << flag);
        }
        else
        {
            MayBeYes &= ~(1UL << flag);
        }
    }
}
