namespace KienXuong.Domain.Rules;

/// <summary>So sánh điểm: a score stands in a relation to a limit.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Scored<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Scored(Score<TSubject> score, Relation relation, NumberLimit<TSubject> limit)
    {
        Score = score;
        Relation = relation;
        Limit = limit;
    }

    /// <summary>The score.</summary>
    public Score<TSubject> Score { get; }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>What it is compared with.</summary>
    public NumberLimit<TSubject> Limit { get; }

    internal override Node Bind(Binder binder)
    {
        BoundLimit limit = Limit.Bind(binder);
        return binder.Share(new CompareScore(Score.Bind(binder), Relation, limit));
    }

    internal override string Describe(Describer words) => words.Scored(Score.Label, Relation, Limit.Parameter, Limit.Written);
}
