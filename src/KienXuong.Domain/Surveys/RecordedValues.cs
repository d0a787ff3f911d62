using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Điểm và dấu đã ghi trên phiếu: finds recorded scores and ticks that the fields contradict.</summary>
internal static class RecordedValues
{
    public static IEnumerable<SurveyRemark> Contradicted(Bound<Survey> rules, Survey survey, LocalDate date, ScoreRange income, ScoreRange deprivation)
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

        foreach ((Fact fact, bool declared) in rules.Contradicted(survey, date))
        {
            yield return new(SurveyRemarkCodes.TickContradicted, fact.Code, SurveyTexts.TickContradicted(fact.Label, declared));
        }
    }

    private static bool Differs(int? recorded, ScoreRange computed) => recorded < computed.Low || recorded > computed.High;
}
