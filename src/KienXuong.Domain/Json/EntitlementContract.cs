using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>An entitlement of one month in the JSON contract; the amount is in whole đồng.</summary>
internal sealed record EntitlementContract(
    string Benefit,
    TextContract Name,
    string Month,
    long? Amount,
    EligibilityContract Eligibility,
    ImmutableArray<ArithmeticStepContract>? Arithmetic,
    ImmutableArray<ValueContract>? Choices,
    ImmutableArray<MissingContract>? Missing,
    TextContract? LeftOut)
{
    public static EntitlementContract Of(Entitlement entitlement)
    {
        Arithmetic? arithmetic = entitlement.Arithmetic;
        return new(
            entitlement.Benefit,
            TextContract.Of(entitlement.Name),
            YearMonthPattern.Iso.Format(entitlement.Month),
            entitlement.Amount?.Amount,
            EligibilityContract.Of(entitlement.Eligibility),
            arithmetic is null ? null : [.. arithmetic.Steps.Select(ArithmeticStepContract.Of)],
            arithmetic is null ? null : [.. arithmetic.Choices.Select(ValueContract.Of)],
            MissingContract.Of(entitlement.Missing),
            TextContract.OfOptional(entitlement.LeftOut));
    }
}
