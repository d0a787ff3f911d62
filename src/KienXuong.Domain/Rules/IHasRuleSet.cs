namespace KienXuong.Domain.Rules;

/// <summary>Có bộ quy tắc: what the law gives for some days together with its rule set, such as a poverty standard with its classes.</summary>
public interface IHasRuleSet
{
    /// <summary>The name.</summary>
    Bilingual Name { get; }

    /// <summary>The rule set.</summary>
    IRuleSet RuleSet { get; }
}
