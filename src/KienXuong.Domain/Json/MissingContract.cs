using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>A fact or parameter that is missing.</summary>
internal sealed record MissingContract(string Code, TextContract Name, int? Member)
{
    public static ImmutableArray<MissingContract>? Of(ImmutableArray<MissingFact> missing) =>
        missing.IsEmpty ? null : [.. missing.Select(fact => new MissingContract(fact.Code, TextContract.Of(fact.Label), fact.Member))];
}
