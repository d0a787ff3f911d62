using System.Collections.Immutable;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Thay đổi nhỏ nhất: the smallest changes that would lead to another result: the fewest facts, and of those the least amounts.</summary>
/// <typeparam name="TResult">The closed list of results.</typeparam>
public sealed record Counterfactual<TResult>
    where TResult : unmanaged, Enum
{
    private readonly SmallestWays _ways;

    internal Counterfactual(TResult result, BoundRule rule, SmallestWays ways)
    {
        Result = result;
        ResultName = rule.ResultName;
        Provision = rule.Provision;
        Verification = rule.Verification;
        Note = rule.Note;
        _ways = ways;
    }

    /// <summary>The result that the changes would lead to.</summary>
    public TResult Result { get; }

    /// <summary>The rule that would then apply, by its result or route.</summary>
    public Bilingual ResultName { get; }

    /// <summary>Where that rule stands.</summary>
    public Provision Provision { get; }

    /// <summary>How well that rule is known.</summary>
    public Verification Verification { get; }

    /// <summary>What is doubtful about that rule; null where nothing is.</summary>
    public Bilingual? Note { get; }

    /// <summary>How many facts must change.</summary>
    public int FactCount => _ways.FactCount;

    /// <summary>How many different smallest ways there are.</summary>
    public long WayCount => _ways.Count;

    /// <summary>One smallest way: changes that together lead to the result.</summary>
    public ImmutableArray<FactChange> First => _ways.First();

    /// <summary>Every smallest way, made as they are read.</summary>
    public IEnumerable<ImmutableArray<FactChange>> Ways => _ways.All();

    /// <summary>The changes in one line, such as "any 2 of …", with the provision.</summary>
    /// <param name="language">The language wanted.</param>
    public string Describe(Language language) =>
        Explanations.CounterfactualText.Of(ResultName, Provision, Verification, Note, FactCount, WayCount, Ways, language);
}
