using System.Collections.Immutable;

namespace KienXuong.Domain.Json;

/// <summary>The entitlements of a quarter in the JSON contract.</summary>
internal sealed record QuarterlyEntitlementContract(long? Amount, ImmutableArray<EntitlementContract> Months)
{
    public static QuarterlyEntitlementContract Of(QuarterlyEntitlement quarter) =>
        new(quarter.Amount?.Amount, [.. quarter.Months.Select(EntitlementContract.Of)]);
}
