using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Surveys.Scores;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>Phiếu có bảng chấm điểm đã đánh dấu: every reading of a survey whose sheet stands in for empty fields agrees with the filled survey.</summary>
public class TickedSurveys
{
    [Property(DisplayName = "Bỏ trống bất kỳ ô nào, bảng chấm điểm của chính hộ thay cho ô: điểm B1, B2, loại hộ, kết quả theo cột như khi ghi đủ; không hỏi gì, không báo trái", MaxTest = 60)]
    public void The_sheet_of_the_household_itself(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        Survey full = FilledSurveys.Drawn(random);
        SurveyClassification before = full.On(FilledSurveys.Day);
        Survey partly = full with
        {
            TickedRows = [.. before.IncomeSheet()!.Rows.Where(row => row.Ticked == Truth.Yes).Select(row => row.Code)],
            Ticks = Deprivations2022.Only([.. before.DeprivationSheet()!.Rows.Index().Where(each => each.Item.Ticked == Truth.Yes).Select(each => (DeprivationIndicator2022)each.Index)]),
        };
        OpenField[] fields = [.. OpenField.Of(full.Members!.Count).Where(field => field.Path is not ("area" or "region") && !field.Path.StartsWith("members", StringComparison.Ordinal))];
        random.Shuffle(fields);
        foreach (OpenField field in fields.Take(random.Next(fields.Length + 1)))
        {
            partly = field.Emptied(partly);
        }

        partly = random.Next(3) == 0 ? partly with { Members = null } : partly;
        SurveyClassification after = partly.On(FilledSurveys.Day);

        Assert.Equal((before.IncomeScore, before.DeprivationScore), (after.IncomeScore, after.DeprivationScore));
        Assert.Equal(before.Class.Possible, after.Class.Possible);
        Assert.Empty(after.Missing());
        Assert.Empty(after.Contradicted());
        LawInForce law = LawBook.Vietnam.On(FilledSurveys.Day);
        Assert.Equal(after.Class.Possible, law.PossibleClassesByScore(law.TableOf([partly]))[0]);
        Assert.Equal(
            before.IncomeSheet()!.Rows.Select(row => (row.Code, row.Ticked, row.Points)), after.IncomeSheet()!.Rows.Select(row => (row.Code, row.Ticked, row.Points)));
    }
}
