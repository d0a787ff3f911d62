using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Checks every rule set of a law book on every first day of a value within its coverage.</summary>
internal static class RuleSetChecks
{
    public static ImmutableArray<RuleSetDefect> Of(IParameterSource book, ImmutableArray<Parameter> parameters)
    {
        var firstDays = new SortedSet<LocalDate>(parameters.SelectMany(parameter => parameter.Uses).Select(use => use.Validity.From));
        var defects = ImmutableArray.CreateBuilder<RuleSetDefect>();
        foreach (ParameterUse use in parameters.SelectMany(parameter => parameter.Uses))
        {
            if (use.Value is not Func<IHasRuleSet> rules)
            {
                continue;
            }

            foreach (LocalDate day in firstDays.Where(day => use.Validity.Contains(day)))
            {
                defects.AddRange(rules().RuleSet.Check(book, day));
            }
        }

        return defects.ToImmutable();
    }
}
