using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>A list of residents in the JSON contract: what is written and what the schema describes. Reading is by <see cref="ResidentReader"/>, which reports every error.</summary>
internal sealed record ResidentListContract
{
    public string? Id { get; init; }

    public ImmutableArray<Resident>? Persons { get; init; }

    /// <exception cref="ArgumentException">The contract has no form for one of the values.</exception>
    public static ResidentListContract Of(ResidentList list) => ResidentListValidator.Unwritable(list).FirstOrDefault() is { } error
        ? throw new ArgumentException(error.Path + ": " + error.Message.English, nameof(list))
        : new() { Id = list.Id, Persons = list.Persons is { } persons ? [.. persons] : null };
}
