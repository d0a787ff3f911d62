using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>The facts that a bound rule set asks about one kind of subject, each with its slot on the sheet, in order of first mention.</summary>
internal sealed class Frame<TSubject>(Slots slots, bool isMember)
    where TSubject : class
{
    private Mention[] _mentions = [];
    private Mention[] _quotients = [];
    private (Fact<TSubject> Fact, int Slot)[]? _reads;
    private (NumberFact<TSubject> Fact, int Slot)[] _numbers = [];
    private (YesNoFact<TSubject> Fact, int Slot)[] _flags = [];
    private Group[] _groups = [];
    private MembersReader? _members;

    /// <summary>Whether the facts are about one member at a time.</summary>
    public bool IsMember => isMember;

    /// <summary>The slot of a fact; the first mention gives it one.</summary>
    public int SlotOf(Fact<TSubject> fact)
    {
        Mention mention = Find(fact) ?? Add(fact);
        mention.Read |= !mention.InGroup;
        if (fact is QuotientFact<TSubject> quotient && mention.Quotient is null)
        {
            mention.Quotient = quotient;
            mention.Place = new(mention.Slot, SourceSlot(quotient.Amount), SourceSlot(quotient.Number));
            _quotients = [.. _quotients, mention];
        }

        return mention.Slot;
    }

    public QuotientPlace PlaceOf(QuotientFact<TSubject> fact) => Find(fact)!.Place;

    /// <summary>The flags of a group, a bit each.</summary>
    public ulong FlagsOf(YesNoFacts<TSubject> facts)
    {
        foreach (Group group in _groups)
        {
            if (group.Facts == facts)
            {
                return group.Flags;
            }
        }

        int shift = slots.FlagCount;
        ulong flags = 0;
        foreach (YesNoFact<TSubject> fact in facts.Facts)
        {
            Mention mention = Find(fact) ?? Add(fact);
            mention.InGroup = true;
            mention.Read = false;
            flags.Add(mention.Slot);
        }

        if (slots.FlagCount - shift == facts.Facts.Length)
        {
            Array.Resize(ref _groups, _groups.Length + 1);
            _groups[^1] = new(facts, shift, flags);
        }
        else
        {
            ReadEach(facts);
        }

        return flags;
    }

    public void UseMembers<TMember>(Members<TSubject, TMember> members, Frame<TMember> frame)
        where TMember : class
    {
        _members ??= new MembersReader<TMember>(members, frame);
        if (!_members.IsOf(members.List))
        {
            throw new InvalidOperationException("A rule set looks at the members of one list.");
        }
    }

    /// <summary>Writes what the subject knows on a day to the sheet.</summary>
    public void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet)
    {
        foreach ((Fact<TSubject> fact, int slot) in _reads ??= Reads())
        {
            fact.Project(subject, date, ref sheet, slot);
        }

        foreach ((NumberFact<TSubject> fact, int slot) in _numbers)
        {
            fact.Project(subject, date, ref sheet, slot);
        }

        foreach ((YesNoFact<TSubject> fact, int slot) in _flags)
        {
            fact.Project(subject, date, ref sheet, slot);
        }

        foreach (Mention mention in _quotients)
        {
            mention.Quotient!.ProjectSources(subject, date, ref sheet, mention.Place);
        }

        foreach (Group group in _groups)
        {
            Answers answers = group.Facts.Read(subject);
            sheet.MayBeYes &= ~group.Flags | ((~answers.Known | answers.Yes) << group.Shift);
            sheet.MayBeNo &= ~group.Flags | ((~answers.Known | ~answers.Yes) << group.Shift);
        }

        if (_members is not null)
        {
            sheet.Members = _members.Read(subject, date, ref sheet);
        }
    }

    /// <summary>The facts that are read on their own, when every one has its slot: the kinds that are many in arrays of their own, where a call need not look for its kind.</summary>
    private (Fact<TSubject> Fact, int Slot)[] Reads()
    {
        Mention[] read = Array.FindAll(_mentions, static mention => mention.Read);
        _numbers = [.. read.Where(mention => mention.Fact is NumberFact<TSubject>).Select(mention => ((NumberFact<TSubject>)mention.Fact, mention.Slot))];
        _flags = [.. read.Where(mention => mention.Fact is YesNoFact<TSubject>).Select(mention => ((YesNoFact<TSubject>)mention.Fact, mention.Slot))];
        return [.. read.Where(mention => mention.Fact is not (NumberFact<TSubject> or YesNoFact<TSubject>)).Select(mention => (mention.Fact, mention.Slot))];
    }

    private void ReadEach(YesNoFacts<TSubject> facts)
    {
        foreach (YesNoFact<TSubject> fact in facts.Facts)
        {
            Find(fact)!.Read = true;
        }
    }

    private int SourceSlot(Fact<TSubject> source) => (Find(source) ?? Add(source)).Slot;

    private Mention? Find(Fact<TSubject> fact)
    {
        foreach (Mention mention in _mentions)
        {
            if (mention.Fact == fact)
            {
                return mention;
            }
        }

        return null;
    }

    private Mention Add(Fact<TSubject> fact)
    {
        var mention = new Mention(fact, slots.Add(fact, isMember));
        Array.Resize(ref _mentions, _mentions.Length + 1);
        _mentions[^1] = mention;
        if (fact is SumFact<TSubject> sum)
        {
            int declared = sum.Declared is { } fully ? SourceSlot(fully) : -1;
            slots.SetSources(mention.Slot, declared, [.. sum.Terms.Select(term => SourceSlot(term.Fact))]);
        }

        return mention;
    }

    private sealed class Mention(Fact<TSubject> fact, int slot)
    {
        public Fact<TSubject> Fact => fact;

        public int Slot => slot;

        /// <summary>Whether the fact is read on its own; false for the source of a quotient and for a fact read with its group.</summary>
        public bool Read { get; set; }

        public bool InGroup { get; set; }

        public QuotientFact<TSubject>? Quotient { get; set; }

        public QuotientPlace Place { get; set; }
    }

    private sealed class Group(YesNoFacts<TSubject> facts, int shift, ulong flags)
    {
        public YesNoFacts<TSubject> Facts => facts;

        public int Shift => shift;

        public ulong Flags => flags;
    }

    private abstract class MembersReader
    {
        public abstract bool IsOf(Fact list);

        public abstract MemberRows? Read(TSubject subject, LocalDate date, scoped ref Sheet sheet);
    }

    private sealed class MembersReader<TMember>(Members<TSubject, TMember> members, Frame<TMember> frame) : MembersReader
        where TMember : class
    {
        public override bool IsOf(Fact list) => members.List == list;

        public override MemberRows? Read(TSubject subject, LocalDate date, scoped ref Sheet sheet)
        {
            if (members.Read(subject) is not { } list)
            {
                return null;
            }

            Count(list, date, ref sheet, stackalloc long[2 * sheet.Low.Length], stackalloc long[sheet.Slots.Counts.Length]);
            return new Rows(list, frame, date);
        }

        /// <summary>Counts in one pass how many members meet each condition, and remembers it on the sheet.</summary>
        /// <param name="list">The members.</param>
        /// <param name="date">The day.</param>
        /// <param name="sheet">The sheet of the subject.</param>
        /// <param name="memory">Room for one row.</param>
        /// <param name="tally">Room for the counts: the members that meet a condition in the upper half, those that may in the lower.</param>
        private void Count(IReadOnlyList<TMember> list, LocalDate date, scoped ref Sheet sheet, scoped Span<long> memory, scoped Span<long> tally)
        {
            tally.Clear();
            ReadOnlySpan<CountMembers> counts = sheet.Slots.Counts;
            scoped Sheet row = sheet;
            row.Low = memory[..sheet.Low.Length];
            row.High = memory[sheet.Low.Length..];
            sheet.Low.CopyTo(row.Low);
            sheet.High.CopyTo(row.High);
            for (int m = 0; m < list.Count; m++)
            {
                sheet.Slots.ForgetMember(ref row);
                (row.Known, row.MayBeYes, row.MayBeNo) = (sheet.Known, sheet.MayBeYes, sheet.MayBeNo);
                frame.Project(list[m], date, ref row);
                for (int c = 0; c < tally.Length; c++)
                {
                    tally[c] += counts[c].Each.Evaluate(in row) switch { Truth.Yes => (1L << 32) + 1, Truth.No => 0, _ => 1 };
                }
            }

            for (int c = 0; c < tally.Length; c++)
            {
                sheet.Remember(counts[c].Found, tally[c] >> 32, tally[c] & int.MaxValue);
            }
        }

        private sealed class Rows(IReadOnlyList<TMember> list, Frame<TMember> frame, LocalDate date) : MemberRows(list.Count)
        {
            protected override void Read(int member, scoped ref Sheet row) => frame.Project(list[member], date, ref row);
        }
    }
}
