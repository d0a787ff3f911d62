namespace KienXuong.Domain.Json;

/// <summary>A member of a household in the JSON contract.</summary>
internal sealed record PersonContract(string? Id, bool? IsWorker);
