namespace KienXuong.Domain.Json;

/// <summary>A member of a household in the JSON contract.</summary>
internal sealed record PersonContract
{
    public string? Id { get; init; }

    public string? PersonalNumber { get; init; }

    public bool? IsWorker { get; init; }

    public static PersonContract Of(Person person) => new() { Id = person.Id, PersonalNumber = person.PersonalNumber, IsWorker = person.IsWorker };
}
