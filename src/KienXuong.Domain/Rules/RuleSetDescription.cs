using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả bộ quy tắc: a rule set in words on a day, with the values that it uses.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Name">The name.</param>
/// <param name="Date">The day whose values it shows.</param>
/// <param name="Rules">The rules in the order of the text.</param>
/// <param name="Values">The values that they use on the day, each with its days and provision.</param>
public sealed record RuleSetDescription(
    string Code, Bilingual Name, LocalDate Date, ImmutableArray<RuleDescription> Rules, ImmutableArray<ParameterUse> Values)
{
    /// <summary>What a reader must know of the rule set on the day, such as that the law has no such category yet; null when there is nothing.</summary>
    public Bilingual? Note { get; init; }
}
