using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Phiếu thiếu hẳn một phần, thành viên trống, người rất cao tuổi, lời giải thích không lặp lại.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class OddSurveyTests
{
    [Fact(DisplayName = "Phần của phiếu là null: như phần để trống, không gây lỗi")]
    public void A_part_that_is_null_is_empty()
    {
        Survey survey = H with { Dwelling = null!, Assets = null!, Land = null!, Livestock = null! };

        Assert.Equal(new Survey().Dwelling, survey.Dwelling);
        Assert.Equal((H with { Dwelling = new(), Assets = new(), Land = new(), Livestock = new() }).On(Day).IncomeScore, survey.On(Day).IncomeScore);
        Assert.Null(Record.Exception(() => new KienXuong.Domain.Validation.SurveyValidator(Day).Check(survey)));
    }

    [Fact(DisplayName = "Thành viên là null: như thành viên chưa biết gì")]
    public void A_member_that_is_null_is_unknown() => Assert.Equal(
        (H with { Members = [Worker, Child, new()] }).On(Day).Class.Possible,
        (H with { Members = [Worker, Child, null!] }).On(Day).Class.Possible);

    [Fact(DisplayName = "Sinh năm 1840: tuổi vẫn được tính, không coi là chưa biết")]
    public void A_very_old_person_has_an_age()
    {
        SurveyMember old = OnAllowance with { BirthDate = new NodaTime.LocalDate(1840, 5, 1), SocialAllowance = SocialAllowance.None };

        Assert.Equal((H with { Members = [Worker, Retired] }).On(Day).IncomeScore, (H with { Members = [Worker, old] }).On(Day).IncomeScore);
    }

    [Fact(DisplayName = "Lời giải thích nêu mỗi dòng của bảng điểm một lần, trong quy tắc được áp dụng")]
    public void An_explanation_tells_each_row_once()
    {
        string text = H.On(Day).Explain(Language.Vietnamese);

        Assert.Single(text.Split('\n'), line => line.Contains("Hộ có 4 người: 60 điểm", StringComparison.Ordinal));
        Assert.True(text.IndexOf("✓ hộ cận nghèo", StringComparison.Ordinal) < text.IndexOf("Hộ có 4 người: 60 điểm", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "Điểm chưa rõ: bước giải thích nêu đúng khoảng điểm của kết quả, không rộng hơn")]
    public void A_step_shows_the_exact_range()
    {
        SurveyClassification result = (H with { Dwelling = H.Dwelling with { Electricity = null } }).On(Day);

        Assert.Equal(new ScoreRange(135, 155), result.IncomeScore);
        Assert.Contains("điểm B1 (thu nhập): từ 135 đến 155", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal((135, 155), result.Class.Steps.Where(step => step.Score is not null).Select(step => (step.Low, step.High)).First());
    }
}
