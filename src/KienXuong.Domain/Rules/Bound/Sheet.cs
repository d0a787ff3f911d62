namespace KienXuong.Domain.Rules;

/// <summary>The facts that one bound rule set asks, as far as they are known of one subject: for each the set of values still possible.</summary>
/// <remarks>It lives on the stack. The facts of the member that is looked at stand in slots of their own and are copied there row by row.</remarks>
internal ref struct Sheet
{
    /// <summary>Which fact stands where.</summary>
    public Slots Slots;

    /// <summary>By value slot: the least value still possible; for a choice the choices still possible, a bit each.</summary>
    public Span<long> Low;

    /// <summary>By value slot: the greatest value still possible; not read for a choice.</summary>
    public Span<long> High;

    /// <summary>By value slot: whether anything is known; not kept for a choice.</summary>
    public ulong Known;

    /// <summary>By flag: whether yes is still possible.</summary>
    public ulong MayBeYes;

    /// <summary>By flag: whether no is still possible.</summary>
    public ulong MayBeNo;

    /// <summary>The members, where the rule set looks at them.</summary>
    public MemberRows? Members;

    /// <summary>What conditions that are asked several times have found on this sheet, two numbers each, the first above the second where nothing is.</summary>
    public Span<long> Found;

    public readonly bool IsKnown(int slot) => Known.Has(slot);

    public readonly bool IsExact(int slot) => Low[slot] == High[slot];

    /// <summary>What was found before at a place, if anything was.</summary>
    public readonly bool TryFound(int place, out long low, out long high)
    {
        (low, high) = (Found[2 * place], Found[(2 * place) + 1]);
        return low <= high;
    }

    /// <summary>Remembers what is found at a place.</summary>
    public readonly void Remember(int place, long low, long high) => (Found[2 * place], Found[(2 * place) + 1]) = (low, high);

    /// <summary>Forgets what was found, since what is known has changed.</summary>
    public readonly void Forget()
    {
        for (int place = 0; place < Found.Length; place += 2)
        {
            (Found[place], Found[place + 1]) = (0, -1);
        }
    }

    public void Learn(int slot, long value) => Learn(slot, value, value);

    public void Learn(int slot, long low, long high)
    {
        Low[slot] = low;
        High[slot] = high;
        Known.Add(slot);
    }

    public void LearnChoice(int slot, ulong possible) => Low[slot] = unchecked((long)possible);

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
