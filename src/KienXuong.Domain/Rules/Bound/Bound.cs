using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>A bound rule set together with the facts it reads from its subject.</summary>
internal sealed class Bound<TSubject>(BoundRuleSet rules, Frame<TSubject> frame)
    where TSubject : class
{
    public BoundRuleSet Rules => rules;

    public static Bound<TSubject> Of<TResult>(RuleSet<TSubject, TResult> rules, IParameterSource source, LocalDate date)
        where TResult : unmanaged, Enum
    {
        var binder = new Binder(source, date);
        Frame<TSubject> frame = binder.Frame<TSubject>();
        return new(rules.Bind(binder), frame);
    }

    /// <summary>The results still possible, a bit each. Allocates nothing as long as the rules ask no member.</summary>
    public ulong Evaluate(TSubject subject, LocalDate date)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        return rules.Evaluate(in sheet);
    }

    /// <summary>The smallest changes that lead to each other result.</summary>
    public List<(int Result, BoundRule? Rule, SmallestWays Ways)> Counterfactuals(TSubject subject, LocalDate date, Func<Fact, bool> mayChange)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        return CounterfactualReading.Of(rules, in sheet, mayChange);
    }

    /// <summary>Takes what a subject says of the facts that the rules ask, and how many of its members meet what the rules count, as a row of a table.</summary>
    public void Fill(FactTable<TSubject> table, int row, TSubject subject, LocalDate date, ImmutableArray<MemberCount<TSubject>> counts)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        for (int slot = 0; slot < rules.Slots.ValueCount; slot++)
        {
            if (!rules.Slots.MemberValues.Has(slot))
            {
                table.ColumnOf(rules.Slots.Value(slot)).Take(row, slot, in sheet);
            }
        }

        for (int flag = 0; flag < rules.Slots.FlagCount; flag++)
        {
            if (!rules.Slots.MemberFlags.Has(flag))
            {
                table.ColumnOf(rules.Slots.Flag(flag)).Take(row, flag, in sheet);
            }
        }

        foreach (CountMembers node in rules.Slots.Counts)
        {
            if (sheet.Members is not null && counts.FirstOrDefault(count => count.Each == node.Source) is { } count)
            {
                (int sure, int possible) = node.Count(in sheet);
                table.Column(count).Set(row, sure == possible ? sure : null);
            }
        }
    }

    /// <summary>What is declared of conditions that the facts decide otherwise.</summary>
    public List<(Fact Fact, bool Declared)> Contradicted(TSubject subject, LocalDate date)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        return rules.Contradicted(in sheet);
    }

    /// <summary>The least and the greatest value that a score can have; null where the rules use no such score.</summary>
    public (long Low, long High)? Score(TSubject subject, LocalDate date, Fact fact)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        return rules.Score(fact) is { } score ? ScoreReading.RangeOf(rules, score, in sheet) : null;
    }

    /// <summary>Each limit of the rules with what is found and how far it lies from the limit.</summary>
    public ImmutableArray<Step> Thresholds(TSubject subject, LocalDate date)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        return Explainer.Thresholds(rules, in sheet);
    }

    /// <summary>The results still possible with every step, and the facts that are missing for a decision.</summary>
    public Finding Explain(TSubject subject, LocalDate date, bool withDetails = true)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        return Finding.Of(rules, in sheet, withDetails);
    }
}

/// <summary>A bound rule set about a member, together with the facts it reads from the member and from the subject it belongs to.</summary>
internal sealed class Bound<TSubject, TMember>(BoundRuleSet rules, Frame<TSubject> frame, Frame<TMember> memberFrame)
    where TSubject : class
    where TMember : class
{
    public BoundRuleSet Rules => rules;

    public static Bound<TSubject, TMember> Of<TResult>(RuleSet<TMember, TResult> rules, IParameterSource source, LocalDate date)
        where TResult : unmanaged, Enum
    {
        var binder = new Binder(source, date);
        Frame<TSubject> frame = binder.Frame<TSubject>();
        Frame<TMember> memberFrame = binder.Frame<TMember>();
        return new(rules.Bind(binder), frame, memberFrame);
    }

    /// <summary>The results still possible with every step, and the facts that are missing for a decision.</summary>
    public Finding Explain(TSubject subject, TMember member, LocalDate date)
    {
        scoped Sheet sheet = rules.Slots.Open(stackalloc long[rules.Slots.SheetSize]);
        frame.Project(subject, date, ref sheet);
        memberFrame.Project(member, date, ref sheet);
        return Finding.Of(rules, in sheet, withDetails: true);
    }
}
