using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Checks every rule set of a law book on every first day of a value, national or of a layer.</summary>
internal static class RuleSetChecks
{
    public static ImmutableArray<RuleSetDefect> Of(LawBook book, IEnumerable<ParameterChange> changes)
    {
        ImmutableArray<Parameter> parameters = LawBook.Parameters;
        var firstDays = new SortedSet<LocalDate>(parameters.SelectMany(parameter => parameter.Uses)
            .Concat(changes.Select(change => change.Use))
            .SelectMany(use => use.Validity.Through is { } last ? (LocalDate[])[use.Validity.From, last.PlusDays(1)] : [use.Validity.From]));
        ImmutableArray<RuleSetDefect>.Builder defects = ImmutableArray.CreateBuilder<RuleSetDefect>();
        foreach (LocalDate day in firstDays)
        {
            foreach (Parameter parameter in parameters)
            {
                if (book.ValueOf(parameter, day)?.Value is Func<IHasRuleSet> rules)
                {
                    defects.AddRange(rules().RuleSet.Check(book, day));
                }
            }
        }

        return defects.ToImmutable();
    }
}
