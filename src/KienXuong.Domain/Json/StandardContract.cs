using KienXuong.Domain.Poverty;

namespace KienXuong.Domain.Json;

/// <summary>The standard applied, with its days and provision.</summary>
internal sealed record StandardContract(string Code, TextContract Name, ValueContract Application)
{
    public static StandardContract? Of(StandardInForce? standard) =>
        standard is null ? null : new(standard.Standard.Code, TextContract.Of(standard.Standard.Name), ValueContract.Of(standard.Use));
}
