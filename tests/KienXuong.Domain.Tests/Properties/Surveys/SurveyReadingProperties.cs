using FsCheck.Xunit;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Surveys.Scores;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>What the ways of reading a survey owe each other: scores, indicators one by one, columns, and the range where the livestock is not known.</summary>
[Properties(Arbitrary = [typeof(FilledSurveys)], MaxTest = 200)]
public class SurveyReadingProperties
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(FilledSurveys.Day);

    [Property(DisplayName = "Điểm B2 bằng 10 lần số chỉ số mà từng chỉ số xét riêng là thiếu hụt")]
    public void B2_is_ten_times_the_indicators(Survey survey) => Assert.Equal(
        survey.B2(), 10 * Law.Indicators(survey).Indicators.Count(indicator => indicator.Deprived == Truth.Yes));

    [Property(DisplayName = "Đọc theo cột bằng đọc từng phiếu, cả khi bỏ trống một ô của hộ; bỏ trống một ô của thành viên thì không hẹp hơn")]
    public void Columns_equal_one_by_one(Survey survey)
    {
        OpenField[] fields = [.. OpenField.Of(survey.Members!.Count)];
        Survey[] partly = [survey, .. fields.Select(field => field.Emptied(survey))];

        PossibleColumn<PovertyClass> columns = Law.PossibleClassesByScore(Law.TableOf([.. partly]));

        Assert.Equal(Law.PossibleClassesByScore(survey), columns[0]);
        for (int place = 0; place < fields.Length; place++)
        {
            Possible<PovertyClass> single = Law.PossibleClassesByScore(partly[place + 1]);
            Assert.True(fields[place].Path.StartsWith("members", StringComparison.Ordinal) ? single.IsSubsetOf(columns[place + 1]) : single == columns[place + 1], fields[place].Path);
        }
    }

    [Property(DisplayName = "Chưa biết chăn nuôi: hai đầu của khoảng điểm đều đạt được; chưa xác định đúng khi khoảng vượt qua mức điểm; chỉ hỏi vật nuôi")]
    public void The_livestock_is_unknown(Survey survey)
    {
        int none = (survey with { Livestock = Made.Nothing.Livestock }).B1();
        int most = (survey with { Livestock = new() { Cattle = 3, PigsGoatsSheep = 10, Poultry = 100, Others = 0, HasAquaculture = true } }).B1();
        int cutOff = survey.Area == AreaType.Rural ? 140 : 175;

        SurveyClassification result = (survey with { Livestock = new() }).On(FilledSurveys.Day);

        Assert.Equal(new ScoreRange(none, most), result.IncomeScore);
        Assert.Equal(none <= cutOff && most > cutOff, result.Class is ClassUndetermined);
        Assert.Equal(result.Class is ClassUndetermined, result.Missing().Length > 0);
        Assert.All(result.Missing(), code => Assert.StartsWith("livestock.", code, StringComparison.Ordinal));
    }
}
