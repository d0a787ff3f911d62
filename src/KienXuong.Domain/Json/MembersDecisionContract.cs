using System.Collections.Immutable;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>Who counts as a member of a household, in the JSON contract.</summary>
internal sealed record MembersDecisionContract(
    string? Household, string Date, ValueContract? Rules, RangeContract? Count, ImmutableArray<CountedPersonContract> Persons, NotCoveredContract? NotCovered)
{
    public static MembersDecisionContract Of(MembersResult result, string? household) => new(
        household,
        LocalDatePattern.Iso.Format(result.Date),
        ValueContract.OfOptional(result.Application),
        result.Count is { } count ? RangeContract.Of(count) : null,
        CountedPersonContract.Of(result),
        NotCoveredContract.Of(result.NotCovered));
}
