namespace KienXuong.Domain;

/// <summary>Danh sách người tại chỗ ở của hộ: the persons who may be members of a household, as a file holds them.</summary>
public sealed record ResidentList
{
    /// <summary>Mã hộ: the code by which the caller knows the household; never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Từng người: what is known of each person; null where they are not listed.</summary>
    public IReadOnlyList<Resident>? Persons { get; init; }
}
