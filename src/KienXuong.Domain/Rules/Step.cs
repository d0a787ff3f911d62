using System.Numerics;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Bước giải thích: one step of an explanation: what was asked, what was found, against which limit, and the answer. Texts are made only when they are read.</summary>
public readonly record struct Step
{
    private readonly object? _about;
    private readonly long _limit;
    private readonly bool _hasLimit;

    internal Step(StepKind kind, object? about, Truth truth)
    {
        Kind = kind;
        _about = about;
        Truth = truth;
    }

    /// <summary>What the step shows.</summary>
    public StepKind Kind { get; }

    /// <summary>The answer for what is known.</summary>
    public Truth Truth { get; }

    /// <summary>How many of the following steps stand below this one.</summary>
    public int Below { get; internal init; }

    /// <summary>The least value still possible: of the fact in its own encoding, of a count, or the place of a member from 0.</summary>
    public long Low { get; internal init; }

    /// <summary>For an average that comes from an amount and a number: the number. The value is then the amount in <see cref="Low"/> divided by it, exactly; otherwise zero.</summary>
    public int Divisor { get; internal init; }

    /// <summary>The greatest value still possible.</summary>
    public long High { get; internal init; }

    /// <summary>The limit; null where the step has none or the fact that chooses it is unknown.</summary>
    public long? Limit
    {
        get => _hasLimit ? _limit : null;
        internal init => (_limit, _hasLimit) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>The fact asked; null for a step that joins others.</summary>
    public Fact? Fact => _about switch
    {
        Fact fact => fact,
        Compare compare => compare.Fact,
        CompareQuotient quotient => quotient.Fact,
        Flag flag => flag.Fact,
        Among among => among.Fact,
        CountMembers count => count.List,
        CompareRatio ratio => ratio.Ratio,
        CompareTable table => table.Fact,
        _ => null,
    };

    /// <summary>The relation between value and limit; null where nothing is compared.</summary>
    public Relation? Relation => _about switch
    {
        Compare compare => compare.Relation,
        CompareQuotient quotient when Kind == StepKind.Comparison => quotient.Relation,
        CountFlags count => count.Test.Relation,
        CountMembers count => count.Test.Relation,
        CompareRatio ratio => ratio.Relation,
        CompareTable => Rules.Relation.Below,
        CompareScore score => score.Relation,
        _ => null,
    };

    /// <summary>The value of the parameter that gives the limit, with its provision; null where the limit is written in the rule.</summary>
    public ParameterUse? Parameter => _about switch
    {
        CompareTable table => table.Use,
        BoundColumn column => column.Table,
        _ => BoundLimit?.Use,
    };

    /// <summary>The row of the scoring sheet, by the code of the point table; null for a step about no row.</summary>
    public string? RowCode => (_about as BoundRow)?.Code;

    /// <summary>The name of the score, of the column, or of the row as printed; null for a step of another kind.</summary>
    public Bilingual? Sheet => _about switch
    {
        CompareScore score => score.Score.Fact.Label,
        BoundColumn column => column.Label,
        BoundRow row => row.Label,
        _ => null,
    };

    /// <summary>The score; null for a step about none.</summary>
    public Fact? Score => (_about as CompareScore)?.Score.Fact;

    /// <summary>The number and the head of the item of a row; null for a step about no row.</summary>
    public (string Number, Bilingual Label)? Item => _about is BoundRow row ? (row.Item, row.ItemLabel) : null;

    /// <summary>The provision of the rule or of the limit; null where the step has none of its own.</summary>
    public Provision? Provision => _about is BoundRule rule ? rule.Provision : Parameter?.Provision;

    /// <summary>How well the rule, limit or definition is known; null where the step has none of its own.</summary>
    public Verification? Verification => _about switch
    {
        BoundRule rule => rule.Verification,
        BoundColumn column => column.Verification,
        CountFlags count => count.Verification,
        _ => Parameter?.Verification ?? Fact?.Definition?.Verification,
    };

    /// <summary>Whether the value is known exactly.</summary>
    public bool IsKnown => Kind switch
    {
        StepKind.Choice => BitOperations.IsPow2(unchecked((ulong)Low)),
        _ => Low == High,
    };

    /// <summary>How far the value lies below the limit (above it when negative); null where either is not known.</summary>
    /// <remarks>An average between two whole amounts counts as the higher one, as it does in the comparison.</remarks>
    public long? Distance => Kind is StepKind.Comparison or StepKind.Count or StepKind.Score && IsKnown
        ? Limit - (Divisor == 0 ? Low : CompareQuotient.Divide(Low, Divisor))
        : null;

    /// <summary>Whether another step compares the same fact with the same limit.</summary>
    internal bool HasLimitOf(Step other) =>
        (Kind, Fact, CountOfFlags?.Label, Limit, Parameter?.Parameter) == (other.Kind, other.Fact, other.CountOfFlags?.Label, other.Limit, other.Parameter?.Parameter);

    internal BoundRule? Rule => _about as BoundRule;

    internal BoundLimit? BoundLimit => _about switch
    {
        Compare compare => compare.Limit,
        CompareQuotient quotient => quotient.Limit,
        CompareRatio ratio => ratio.Limit,
        CompareScore score => score.Limit,
        _ => null,
    };

    /// <summary>The whole of which the limit is a percent; null where the limit is a number.</summary>
    internal Fact? Whole => Kind == StepKind.MemberCount ? ((CountMembers)_about!).Of : null;

    internal BoundColumn? Column => _about as BoundColumn;

    internal CountFlags? CountOfFlags => _about as CountFlags;

    internal ulong Choices => (_about as Among)?.Allowed ?? 0;

    internal Constant? Given => _about as Constant;

    internal BoundRuleSet? RuleSet => _about as BoundRuleSet;
}
