using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Quy tắc: under a condition the law gives a result.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <typeparam name="TResult">The result, from a closed list.</typeparam>
/// <param name="Provision">Where the rule stands.</param>
/// <param name="Verification">How well the rule is known.</param>
/// <param name="Result">The result.</param>
/// <param name="When">The condition, in the order of the text.</param>
public sealed record Rule<TSubject, TResult>(Provision Provision, Verification Verification, TResult Result, Condition<TSubject> When)
    where TSubject : class
    where TResult : unmanaged, Enum
{
    /// <summary>The name of the route where several rules lead to one result; null where there is one.</summary>
    public Bilingual? Route { get; init; }

    /// <summary>What is doubtful about the rule, such as a letter that was not seen; null where nothing is.</summary>
    public Bilingual? Note { get; init; }
}
