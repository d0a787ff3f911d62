using System.Collections.Immutable;

namespace KienXuong.Domain;

/// <summary>Mức hưởng theo quý: the entitlements of the three months of a quarter, paid together.</summary>
/// <param name="Months">The three months in order.</param>
public sealed record QuarterlyEntitlement(ImmutableArray<Entitlement> Months)
{
    /// <summary>The sum of the three monthly amounts; null when one of them is undetermined or not covered.</summary>
    public Vnd? Amount
    {
        get
        {
            Vnd sum = Vnd.Zero;
            foreach (Entitlement month in Months)
            {
                if (month.Amount is not { } amount)
                {
                    return null;
                }

                sum += amount;
            }

            return sum;
        }
    }
}
