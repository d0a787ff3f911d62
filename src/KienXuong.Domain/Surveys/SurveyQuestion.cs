using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>One survey before the rules of one day, for what is asked of it after its class.</summary>
internal sealed class SurveyQuestion(Survey survey, LawBook book, LocalDate date, Bound<Survey> rules)
{
    public ImmutableArray<ParameterUse> Choices => rules.Rules.Choices;

    public ImmutableArray<Step> DetailedSteps() => rules.Explain(survey, date).Steps;

    /// <summary>Recorded scores and ticks that the fields contradict.</summary>
    public IEnumerable<SurveyRemark> Contradicted(ScoreRange income, ScoreRange deprivation)
    {
        if (Differs(survey.RecordedIncomeScore, income))
        {
            yield return new(SurveyRemarkCodes.RecordedScoreDiffers, "recordedIncomeScore", SurveyTexts.ScoreDiffers("B1", survey.RecordedIncomeScore!.Value, income));
        }

        if (Differs(survey.RecordedDeprivationScore, deprivation))
        {
            yield return new(
                SurveyRemarkCodes.RecordedScoreDiffers, "recordedDeprivationScore", SurveyTexts.ScoreDiffers("B2", survey.RecordedDeprivationScore!.Value, deprivation));
        }

        if (survey is { MemberCount: { } count, Members: { } members } && count != members.Count)
        {
            yield return new(SurveyRemarkCodes.MemberCountDiffers, "memberCount", SurveyTexts.MemberCountDiffers(count, members.Count));
        }

        foreach ((Fact fact, bool declared) in rules.Contradicted(survey, date))
        {
            yield return new(SurveyRemarkCodes.TickContradicted, fact.Code, SurveyTexts.TickContradicted(fact.Label, declared));
        }
    }

    /// <summary>What each other value of each choice, taken alone, would change.</summary>
    public IEnumerable<ChoiceEffect> Effects(Possible<PovertyClass> possible, ScoreRange income, ScoreRange deprivation)
    {
        foreach (ParameterUse choice in Choices)
        {
            foreach (object value in choice.Parameter.ChoiceValues.Where(value => !value.Equals(choice.Value)))
            {
                Bound<Survey> other = book.Bind(ScoreRoute.Classes, date, choice.Parameter, value);
                var classes = new Possible<PovertyClass>(other.Evaluate(survey, date));
                if (classes != possible || ScoreOf(FormB1.IncomeScore, other) != income || ScoreOf(FormB2.DeprivationScore, other) != deprivation)
                {
                    yield return new(choice, choice.Parameter.NameOfValue(value), classes, classes != possible);
                }
            }
        }
    }

    private static bool Differs(int? recorded, ScoreRange computed) => recorded < computed.Low || recorded > computed.High;

    private ScoreRange ScoreOf(Score<Survey> score, Bound<Survey> by)
    {
        (long low, long high) = by.Score(survey, date, score)!.Value;
        return new((int)low, (int)high);
    }
}
