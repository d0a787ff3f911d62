namespace KienXuong.Domain;

/// <summary>Thành viên hộ: one member of a household, as far as the rules ask about persons. Unknown is the default of each fact.</summary>
public sealed record Person
{
    /// <summary>The name or number by which the caller knows the person; never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Số định danh cá nhân: the personal number, twelve digits as text; never read by a rule.</summary>
    public string? PersonalNumber { get; init; }

    /// <summary>Người lao động: whether the person is a worker; null unknown. The law was seen to test no more than the word.</summary>
    public bool? IsWorker { get; init; }
}
