using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Checks every rule set of a law book: once for each of the periods on which it and all the values that it uses stay as they are.</summary>
internal static class RuleSetChecks
{
    public static ImmutableArray<RuleSetDefect> Of(LawBook book)
    {
        ImmutableArray<RuleSetDefect>.Builder defects = ImmutableArray.CreateBuilder<RuleSetDefect>();
        foreach (Parameter parameter in LawBook.Parameters.Where(parameter => parameter.Uses.Any(use => use.Value is Func<IHasRuleSet>)))
        {
            for (LocalDate? next = LocalDate.MinIsoValue; next is { } day;)
            {
                Validity days;
                if (book.ValueOf(parameter, day) is { } use)
                {
                    IRuleSet rules = ((Func<IHasRuleSet>)use.Value)().RuleSet;
                    defects.AddRange(rules.Check(book, day));
                    days = use.Validity.And(rules.DaysOf(book, day));
                }
                else
                {
                    days = ((IParameterSource)book).WithoutValue(parameter, day);
                }

                next = days.DayAfter;
            }
        }

        return defects.ToImmutable();
    }
}
