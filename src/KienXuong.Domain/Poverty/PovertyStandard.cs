using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Poverty;

/// <summary>Chuẩn nghèo đa chiều: one multidimensional poverty standard: its income line, its deprivation indicators and its classes.</summary>
/// <param name="Code">The stable code: the first year of the standard, for example <c>2022</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Classes">The classes, exactly one of which applies to each household.</param>
/// <param name="Indicators">The deprivation indicators in the order of the law; null where the list is not known.</param>
/// <param name="IncomeLine">Chuẩn thu nhập: the highest income of a near-poor household.</param>
public sealed record PovertyStandard(
    string Code,
    Bilingual Name,
    RuleSet<Household, PovertyClass> Classes,
    YesNoFacts<Household>? Indicators,
    Parameter<ByArea> IncomeLine) : IHasRuleSet
{
    IRuleSet IHasRuleSet.RuleSet => Classes;

    /// <summary>What of the standard is not covered; null where all of it is.</summary>
    public Bilingual? LeftOut { get; init; }
}
