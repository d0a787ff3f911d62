using System.Collections.Immutable;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Nhóm dữ kiện có hoặc không: a closed list of yes/no facts that the subject keeps together, such as the deprivation indicators of a standard.</summary>
/// <remarks>They are read with one call and counted together. Their number may also be declared as such: then the declared number counts and the single facts are not asked for.</remarks>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class YesNoFacts<TSubject>
    where TSubject : class
{
    private readonly Func<TSubject, Answers> _read;

    /// <summary>Makes the list.</summary>
    /// <param name="label">What is counted, for example the indicators.</param>
    /// <param name="facts">The facts in the order of the law, at most 64.</param>
    /// <param name="read">The answers of the subject, a bit for each fact in the same order.</param>
    /// <param name="declaredCount">The number of yes answers where it is declared as such; null where the law has no such figure.</param>
    public YesNoFacts(
        Bilingual label, ImmutableArray<YesNoFact<TSubject>> facts, Func<TSubject, Answers> read, NumberFact<TSubject>? declaredCount)
    {
        Label = label;
        Facts = facts;
        _read = read;
        DeclaredCount = declaredCount;
    }

    /// <summary>What is counted.</summary>
    public Bilingual Label { get; }

    /// <summary>The facts in the order of the law.</summary>
    public ImmutableArray<YesNoFact<TSubject>> Facts { get; }

    /// <summary>The number of yes answers where it is declared as such; null where there is none.</summary>
    public NumberFact<TSubject>? DeclaredCount { get; }

    /// <summary>How well the definitions of the facts are known: the state of the least known one.</summary>
    public Verification Verification
    {
        get
        {
            Verification worst = Verification.Official;
            foreach (YesNoFact<TSubject> fact in Facts)
            {
                worst = fact.Definition is { } definition && definition.Verification > worst ? definition.Verification : worst;
            }

            return worst;
        }
    }

    internal Answers Read(TSubject subject) => _read(subject);
}
