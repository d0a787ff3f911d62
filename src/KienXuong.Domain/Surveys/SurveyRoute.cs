using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Asks the rules by score of one survey.</summary>
internal static class SurveyRoute
{
    /// <summary>The class of a survey on a day under a standard.</summary>
    public static SurveyClassification Of(Survey survey, LawBook book, LocalDate date, StandardInForce? standard)
    {
        CountedSurvey counted = FormSkips.Applied(survey, date);
        if (standard?.Standard != Decree07Of2021.Standard || ((IParameterSource)book).Find(ScoreRoute.Rules, date) is null)
        {
            return new(counted, new ClassNotCovered(date, ScoreRoute.Rules.NotCoveredOn(date)) { Standard = standard }, static _ => []);
        }

        Bound<Survey> rules = book.Bind(ScoreRoute.Classes, date);
        Finding finding = rules.Explain(counted.Survey, date);
        var possible = new Possible<PovertyClass>(finding.Outcomes);
        Classification classification = finding.IsDecided
            ? new ClassDecided(date) { Possible = possible, Steps = finding.Steps, Standard = standard }
            : new ClassUndetermined(date) { Possible = possible, Steps = finding.Steps, Standard = standard, Missing = finding.Missing };
        ScoreRange income = ScoreOf(rules, counted.Survey, date, FormB1.IncomeScore.Code);
        ScoreRange deprivation = ScoreOf(rules, counted.Survey, date, FormB2.DeprivationScore.Code);
        return new(counted, classification, result => EffectsOn(result, book, date))
        {
            IncomeScore = income,
            DeprivationScore = deprivation,
            Choices = [.. rules.Rules.Uses.Where(use => use.Parameter.IsChoice)],
            Contradicted = [.. RecordedValues.Contradicted(rules, counted.Survey, date, income, deprivation)],
        };
    }

    /// <summary>What each other value of each choice, taken alone, would change.</summary>
    private static ImmutableArray<ChoiceEffect> EffectsOn(SurveyClassification result, LawBook book, LocalDate date)
    {
        ImmutableArray<ChoiceEffect>.Builder effects = ImmutableArray.CreateBuilder<ChoiceEffect>();
        foreach (ParameterUse choice in result.Choices)
        {
            foreach (object other in choice.Parameter.ChoiceValues.Where(value => !value.Equals(choice.Value)))
            {
                Bound<Survey> rules = Bound<Survey>.Of(ScoreRoute.Classes, new OtherChoice(book, choice.Parameter, other), date);
                Survey survey = result.Counted.Survey;
                var possible = new Possible<PovertyClass>(rules.Evaluate(survey, date));
                bool changesClass = possible != result.Class.Possible;
                if (changesClass || ScoreOf(rules, survey, date, FormB1.IncomeScore.Code) != result.IncomeScore ||
                    ScoreOf(rules, survey, date, FormB2.DeprivationScore.Code) != result.DeprivationScore)
                {
                    effects.Add(new(choice, choice.Parameter.NameOfValue(other), possible, changesClass));
                }
            }
        }

        return effects.ToImmutable();
    }

    private static ScoreRange ScoreOf(Bound<Survey> rules, Survey survey, LocalDate date, string code)
    {
        (long low, long high) = rules.Score(survey, date, code)!.Value;
        return new((int)low, (int)high);
    }

    /// <summary>The law with another value of one named choice.</summary>
    private sealed class OtherChoice(IParameterSource source, Parameter choice, object value) : IParameterSource
    {
        public ParameterUse? Find(Parameter parameter, LocalDate date)
        {
            ParameterUse? use = source.Find(parameter, date);
            return parameter == choice && use is not null ? use with { Value = value } : use;
        }

        public Validity WithoutValue(Parameter parameter, LocalDate date) => source.WithoutValue(parameter, date);
    }
}
