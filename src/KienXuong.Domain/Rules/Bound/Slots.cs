namespace KienXuong.Domain.Rules;

/// <summary>The slots of one bound rule set: which fact stands where on the sheet. At most 64 values and 64 flags.</summary>
internal sealed class Slots
{
    private Fact[] _values = new Fact[8];
    private Fact[] _flags = new Fact[16];
    private (int Slot, int Declared, int[] Terms)[] _sums = [];
    private long[] _blank = [];
    private ulong _memberValues;
    private ulong _memberFlags;

    public int ValueCount { get; private set; }

    public int FlagCount { get; private set; }

    /// <summary>The value slots that hold one member at a time.</summary>
    public ulong MemberValues => _memberValues;

    /// <summary>The flags that hold one member at a time.</summary>
    public ulong MemberFlags => _memberFlags;

    public Fact Value(int slot) => _values[slot];

    public Fact Flag(int flag) => _flags[flag];

    /// <summary>Whether a fact that has its slot is about a member.</summary>
    public bool IsOfMember(Fact fact) => fact.Kind == FactKind.YesNo
        ? MemberFlags.Has(Array.IndexOf(_flags, fact))
        : MemberValues.Has(Array.IndexOf(_values, fact));

    /// <summary>Gives a fact its slot, or its flag when it is a yes/no fact.</summary>
    public int Add(Fact fact, bool ofMember)
    {
        bool isFlag = fact.Kind == FactKind.YesNo;
        int place = isFlag ? Put(ref _flags, FlagCount++, fact) : Put(ref _values, ValueCount++, fact);
        if (ofMember)
        {
            (isFlag ? ref _memberFlags : ref _memberValues).Add(place);
        }

        return place;
    }

    /// <summary>How many findings a sheet can remember.</summary>
    public int FoundCount { get; private set; }

    /// <summary>Places on the sheet for what a condition finds: the first of them.</summary>
    public int AddFound(int places = 1) => (FoundCount += places) - places;

    /// <summary>The counts of members of the rule set, each condition on a member once.</summary>
    public CountMembers[] Counts { get; set; } = [];

    /// <summary>The slots from which the value of a slot is added up; none for a fact that is read as such.</summary>
    public ReadOnlySpan<int> SourcesOf(int slot)
    {
        foreach ((int sum, _, int[] terms) in _sums)
        {
            if (sum == slot)
            {
                return terms;
            }
        }

        return [];
    }

    /// <summary>The slot in which the sum of a slot may be declared as such; -1 where it never is.</summary>
    public int DeclaredOf(int slot)
    {
        foreach ((int sum, int declared, _) in _sums)
        {
            if (sum == slot)
            {
                return declared;
            }
        }

        return -1;
    }

    /// <summary>Says from which slots the value of a slot is added up, and where it may be declared as such.</summary>
    public void SetSources(int slot, int declared, int[] terms) => _sums = [.. _sums, (slot, declared, terms)];

    /// <summary>How many numbers a sheet takes.</summary>
    public int SheetSize => 2 * (ValueCount + FoundCount);

    /// <summary>A sheet on which nothing is known, written to memory of the size of a sheet.</summary>
    public Sheet Open(Span<long> memory)
    {
        Sheet sheet = new()
        {
            Slots = this,
            Low = memory[..ValueCount],
            High = memory.Slice(ValueCount, ValueCount),
            Found = memory[(2 * ValueCount)..],
            MayBeYes = ulong.MaxValue,
            MayBeNo = ulong.MaxValue,
        };
        _blank.CopyTo(memory);
        return sheet;
    }

    /// <summary>Forgets on a sheet the facts that may change: those of the member whose row it shows, or else those of the subject itself.</summary>
    public void Forget(Func<Fact, bool> mayChange, bool ofMember, scoped ref Sheet sheet)
    {
        for (int slot = 0; slot < ValueCount; slot++)
        {
            if (MemberValues.Has(slot) == ofMember && mayChange(_values[slot]))
            {
                (sheet.Low[slot], sheet.High[slot]) = (_blank[slot], _blank[ValueCount + slot]);
                sheet.Known &= ~(1UL << slot);
            }
        }

        for (int flag = 0; flag < FlagCount; flag++)
        {
            if (MemberFlags.Has(flag) == ofMember && mayChange(_flags[flag]))
            {
                sheet.MayBeYes.Add(flag);
                sheet.MayBeNo.Add(flag);
            }
        }
    }

    /// <summary>Forgets the values of the member whose row a sheet shows.</summary>
    public void ForgetMember(scoped ref Sheet row)
    {
        for (ulong own = MemberValues; own != 0; own &= own - 1)
        {
            int slot = System.Numerics.BitOperations.TrailingZeroCount(own);
            (row.Low[slot], row.High[slot]) = (_blank[slot], _blank[ValueCount + slot]);
        }
    }

    /// <summary>Every choice of a fact, a bit each.</summary>
    private static ulong AllChoices(Fact fact) => (2UL << (int)fact.Highest) - 1;

    /// <summary>To be called when every fact has its slot.</summary>
    public void Seal()
    {
        _blank = new long[SheetSize];
        for (int slot = 0; slot < ValueCount; slot++)
        {
            Fact fact = _values[slot];
            _blank[slot] = fact.Kind == FactKind.Choice ? unchecked((long)AllChoices(fact)) : fact.Lowest;
            _blank[ValueCount + slot] = fact.Highest;
        }

        Open(_blank).Forget();
    }

    private static int Put(ref Fact[] facts, int at, Fact fact)
    {
        if (at == 64)
        {
            throw new InvalidOperationException("A rule set asks at most 64 values and 64 yes/no facts.");
        }

        if (at == facts.Length)
        {
            Array.Resize(ref facts, 2 * at);
        }

        facts[at] = fact;
        return at;
    }
}
