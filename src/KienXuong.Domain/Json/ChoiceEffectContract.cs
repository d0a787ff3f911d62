using System.Collections.Immutable;

namespace KienXuong.Domain.Json;

/// <summary>What another value of a named choice would change, in the JSON contract: the class, or only a score.</summary>
internal sealed record ChoiceEffectContract(TextContract Other, ImmutableArray<PovertyClass> Possible, bool ChangesClass)
{
    public static ChoiceEffectContract Of(ChoiceEffect effect) => new(TextContract.Of(effect.Other), [.. effect.Classes], effect.ChangesClass);
}
