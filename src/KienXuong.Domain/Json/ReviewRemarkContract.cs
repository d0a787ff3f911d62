using KienXuong.Domain.Reviews;

namespace KienXuong.Domain.Json;

/// <summary>A warning on a review.</summary>
internal sealed record ReviewRemarkContract(string Code, TextContract Message, ProvisionContract? Provision)
{
    public static IReadOnlyList<ReviewRemarkContract> Of(IEnumerable<ReviewRemark> remarks) =>
        [.. remarks.Select(remark => new ReviewRemarkContract(remark.Code, TextContract.Of(remark.Message), ProvisionContract.OfOptional(remark.Provision)))];
}
