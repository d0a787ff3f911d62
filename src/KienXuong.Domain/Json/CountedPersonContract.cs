using System.Collections.Immutable;

namespace KienXuong.Domain.Json;

/// <summary>Whether a person counts as a member of the household, in the JSON contract.</summary>
internal sealed record CountedPersonContract(string? Person, EligibilityContract Decision)
{
    public static ImmutableArray<CountedPersonContract> Of(MembersResult result) =>
        [.. result.Persons.Select((eligibility, place) => new CountedPersonContract(result.Residents[place].Id, EligibilityContract.Of(eligibility)))];
}
