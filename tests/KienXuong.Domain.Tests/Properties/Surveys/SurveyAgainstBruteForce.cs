using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Tests.Surveys.Scores;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>The classes still possible, both ranges of scores and the facts asked for, against all completions of a few empty fields.</summary>
public class SurveyAgainstBruteForce
{
    [Property(DisplayName = "Phiếu còn ô trống: loại hộ có thể, khoảng điểm và các ô được hỏi đúng bằng kết quả duyệt mọi cách ghi đủ", MaxTest = 300)]
    public void Equal_to_brute_force(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        Survey full = NearTheCutOffs(random);
        OpenField[] order = [.. OpenField.Of(full.Members!.Count)];
        random.Shuffle(order);
        Survey partly = full;
        SurveyCompletions completions = new(full);
        foreach (OpenField field in order.Take(1 + random.Next(7)))
        {
            SurveyCompletions more = new(field.Emptied(partly));
            if (more.AreMade)
            {
                (partly, completions) = (field.Emptied(partly), more);
            }
        }

        SurveyClassification result = partly.On(FilledSurveys.Day);

        Assert.Equal(completions.Classes, result.Class.Possible.Order());
        Assert.Equal((completions.IncomeScore, completions.DeprivationScore), (result.IncomeScore!.Value, result.DeprivationScore!.Value));
        Assert.Equal(completions.Mattering, result.Missing().Order(StringComparer.Ordinal));
    }

    /// <summary>A survey whose class a few fields can change.</summary>
    private static Survey NearTheCutOffs(Random random)
    {
        while (true)
        {
            Survey survey = FilledSurveys.Drawn(random);
            int fromCutOff = survey.B1() - (survey.Area == AreaType.Rural ? 140 : 175);
            if (fromCutOff is >= -20 and <= 0 ? survey.B2() is 20 or 30 : fromCutOff is > 0 and <= 20)
            {
                return survey;
            }
        }
    }
}
