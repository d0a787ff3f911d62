namespace KienXuong.Domain.Rules;

/// <summary>So sánh bình quân: a ratio stands in a relation to a limit.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class RatioCompared<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal RatioCompared(Ratio<TSubject> ratio, Relation relation, NumberLimit<TSubject> limit)
    {
        Ratio = ratio;
        Relation = relation;
        Limit = limit;
    }

    /// <summary>The ratio.</summary>
    public Ratio<TSubject> Ratio { get; }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>What it is compared with.</summary>
    public NumberLimit<TSubject> Limit { get; }

    internal override Node Bind(Binder binder)
    {
        Frame<TSubject> frame = binder.Frame<TSubject>();
        int amount = frame.SlotOf(Ratio.Amount);
        int number = frame.SlotOf(Ratio.Number);
        return binder.Share(new CompareRatio(Ratio, Relation, Limit.Bind(binder, Ratio.Scale), amount, number));
    }

    internal override string? DescribeTo(Condition<TSubject> next, Describer words) =>
        next is RatioCompared<TSubject> to && to.Ratio == Ratio && Limit.Written is { } from && to.Limit.Written is { } written
            ? words.Between(Ratio, Relation, from * Ratio.Scale, to.Relation, written * Ratio.Scale)
            : null;

    internal override string Describe(Describer words) => words.Compared(Ratio, Relation, Limit.Parameter, Limit.Written * Ratio.Scale);
}
