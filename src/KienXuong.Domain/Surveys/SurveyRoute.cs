using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Classifies a survey by score.</summary>
internal static class SurveyRoute
{
    /// <summary>The class of a survey on a day under a standard, at the place that its unit says.</summary>
    public static SurveyClassification Of(Survey survey, AreaOfPlace? place, LawBook book, LocalDate date, StandardInForce? standard, Bound<Survey>? rules)
    {
        CountedSurvey counted = FormSkips.Applied(survey.At(place), date);
        if (rules is null)
        {
            return new(counted, new ClassNotCovered(date, NotCoveredOn(date, standard)) { Standard = standard }, null);
        }

        Finding finding = rules.Explain(counted.Survey, date, withDetails: false);
        var possible = new Possible<PovertyClass>(finding.Outcomes);
        Classification classification = finding.IsDecided
            ? new ClassDecided(date) { Possible = possible, Steps = finding.Steps, Standard = standard }
            : new ClassUndetermined(date) { Possible = possible, Steps = finding.Steps, Standard = standard, Missing = finding.Missing };
        if (place is not null)
        {
            classification = classification with
            {
                Place = place,
                ByOtherReading = Places.ByOtherReading(place, possible, area => rules.Evaluate(counted.Survey with { Area = area }, date)),
            };
        }

        return new(counted, classification, new(counted.Survey, book, date, rules));
    }

    /// <summary>The smallest changes of a survey to each other class.</summary>
    public static ImmutableArray<Counterfactual<PovertyClass>> Counterfactuals(
        Survey survey, LocalDate date, Bound<Survey>? rules, ImmutableArray<string> alsoChangeable) => rules is null
        ? []
        : [.. rules
            .Counterfactuals(FormSkips.Applied(survey, date).Survey, date, fact => fact.IsChangeable || alsoChangeable.Contains(fact.Code, StringComparer.Ordinal))
            .Select(each => new Counterfactual<PovertyClass>((PovertyClass)each.Result, each.Rule!, each.Ways))];

    /// <summary>The rules by score of a day under a standard; null where they do not hold.</summary>
    public static Bound<Survey>? RulesOf(LawBook book, LocalDate date, StandardInForce? standard) =>
        standard?.Standard == Decree07Of2021.Standard && book.ValueOf(ScoreRoute.Rules, date) is not null ? book.Bind(ScoreRoute.Classes, date) : null;

    /// <summary>Why there is no class: no points are known for another standard, on whatever day.</summary>
    private static NotCovered NotCoveredOn(LocalDate date, StandardInForce? standard) =>
        standard is not null && standard.Standard != Decree07Of2021.Standard && ScoreRoute.Rules.Coverage!.Value.Contains(date)
            ? new(NotCoveredReason.NotKnown, ScoreRoute.Rules.Label, ScoreRoute.Rules.Coverage)
            : ScoreRoute.Rules.NotCoveredOn(date);
}
