namespace KienXuong.Domain.Json;

/// <summary>A form of a step.</summary>
internal sealed record ReviewFormContract(TextContract Name, ProvisionContract Provision);
