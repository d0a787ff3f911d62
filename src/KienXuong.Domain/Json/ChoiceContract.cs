using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>A named choice that was used, with what each other value of it, taken alone, would change, in the JSON contract.</summary>
internal sealed record ChoiceContract(ValueContract Choice, ImmutableArray<ChoiceEffectContract> Effects)
{
    public static ImmutableArray<ChoiceContract>? Of(ImmutableArray<ParameterUse> choices, ImmutableArray<ChoiceEffect> effects) => choices.IsEmpty
        ? null
        : [.. choices.Select(choice => new ChoiceContract(
            ValueContract.Of(choice), [.. effects.Where(effect => effect.Choice.Parameter == choice.Parameter).Select(ChoiceEffectContract.Of)]))];
}
