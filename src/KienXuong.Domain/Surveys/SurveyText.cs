using System.Text;
using KienXuong.Domain.Explanations;

namespace KienXuong.Domain.Surveys;

/// <summary>Lời giải thích kết quả theo phiếu: a class by survey as plain text.</summary>
internal static class SurveyText
{
    public static string Of(SurveyClassification result, Language language)
    {
        var text = new StringBuilder(ExplanationText.Of(result.Class, result.DetailedSteps(), language));
        if (result.IncomeScore is { } income && result.DeprivationScore is { } deprivation)
        {
            text.Line(language.Pick("Điểm B1: ", "Score B1: ") + income + language.Pick("; điểm B2: ", "; score B2: ") + deprivation);
        }

        foreach (SurveyRemark remark in result.Counted.Contradictions.Concat(result.Counted.Ignored).Concat(result.Contradicted()))
        {
            text.Line(language.Pick("Cần xem lại: ", "To be looked at: ") + remark.Message.In(language) + " (" + remark.Path + ")");
        }

        foreach (ChoiceEffect effect in result.ChoiceEffects())
        {
            text.Line(Of(effect, language));
        }

        return text.ToString();
    }

    private static string Of(ChoiceEffect effect, Language language)
    {
        string choice = language.Pick("Lựa chọn áp dụng: ", "Named choice: ") + effect.Choice.Parameter.Label.In(language) + ": " + effect.Choice.Show(language);
        string classes = string.Join(language.Pick(" hoặc ", " or "), effect.Classes.Select(each => Households.PovertyClassNames.Of(each).In(language)));
        return choice + (effect.ChangesClass
            ? language.Pick("; nếu chọn ", "; with ") + effect.Other.In(language) + language.Pick(" thì kết quả là ", " the result is ") + classes + Mark(effect, language)
            : language.Pick("; nếu chọn ", "; with ") + effect.Other.In(language) + language.Pick(" thì chỉ điểm thay đổi", " only a score changes"));
    }

    /// <summary>A result that changes with a choice between two texts that differ is unconfirmed.</summary>
    private static string Mark(ChoiceEffect effect, Language language) => SurveyChoices.BetweenTexts.Contains(effect.Choice.Parameter)
        ? " [" + Law.VerificationNames.Of(Law.Verification.Unconfirmed).In(language) + "]"
        : "";
}
