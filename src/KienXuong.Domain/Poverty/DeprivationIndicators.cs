using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Poverty;

/// <summary>Chỉ số thiếu hụt của một chuẩn: makes the deprivation indicators of a standard as facts.</summary>
internal static class DeprivationIndicators
{
    /// <summary>The indicators as a list of facts whose codes are the paths of the JSON contract.</summary>
    /// <param name="property">The property of a household that holds them.</param>
    /// <param name="label">What is counted.</param>
    /// <param name="provision">Where they are defined.</param>
    /// <param name="verification">How well the definitions are known.</param>
    /// <param name="read">The answers of a household, in the order of the list.</param>
    /// <param name="indicators">Each indicator with its name and when a household is deprived of it, in the order of the law, which is that of the list.</param>
    public static YesNoFacts<Household> Of<TIndicator>(
        string property,
        Bilingual label,
        Provision provision,
        Verification verification,
        Func<Household, Answers> read,
        params (TIndicator Indicator, Bilingual Label, Bilingual DeprivedWhen)[] indicators)
        where TIndicator : struct, Enum
    {
        var facts = new YesNoFact<Household>[indicators.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            int place = i;
            (TIndicator indicator, Bilingual name, Bilingual deprivedWhen) = indicators[i];
            string code = indicator.ToString();
            facts[i] = new(
                $"household.{property}.{char.ToLowerInvariant(code[0])}{code[1..]}",
                new("thiếu hụt chỉ số " + name.Vietnamese, "deprived of: " + name.English),
                household => read(household)[place])
            {
                Definition = new(deprivedWhen, provision, verification),
            };
        }

        return new(label, [.. facts], read, HouseholdFacts.DeprivationCount);
    }
}
