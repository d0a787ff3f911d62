using System.Globalization;
using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Lời giải thích các chỉ số thiếu hụt: the indicators of a survey as plain text.</summary>
internal static class IndicatorsText
{
    public static string Of(IndicatorsResult result, Language language)
    {
        var text = new StringBuilder();
        text.Line(language.Pick("Chỉ số thiếu hụt — ngày ", "Deprivation indicators — on ") + Words.Of(result.Date));
        if (result.Standard is { } standard)
        {
            text.Line(language.Pick("Chuẩn áp dụng: ", "Standard: ") + standard.Standard.Name.In(language) + ", " + Citations.Of(standard.Use, language));
        }

        if (result.Form is { } form)
        {
            text.Line(language.Pick("Phiếu: ", "Form: ") + Citations.Of(form, language));
        }

        if (result.NotCovered is { } notCovered)
        {
            text.Line(ExplanationText.Of(notCovered, language));
        }

        foreach ((int place, IndicatorResult indicator) in result.Indicators.Index())
        {
            Definition definition = indicator.Definition;
            text.Line((place + 1).ToString(CultureInfo.InvariantCulture) + ". " + indicator.Indicator.Label.In(language) + ": " + Words.Of(indicator.Deprived).In(language));
            text.Append("   ").Line(language.Pick("Định nghĩa: ", "Definition: ") + definition.Text.In(language) + " — " +
                Citations.Of(definition.Provision, definition.Verification, null, language));
            ExplanationText.Append(text, indicator.Steps, language, depth: 1);
            foreach (string line in Below(indicator, language))
            {
                text.Append("   ").Line(line);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Below(IndicatorResult indicator, Language language)
    {
        var missing = new StringBuilder();
        ExplanationText.AppendMissing(missing, indicator.Missing, language);
        return
        [
            .. missing.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries),
            .. indicator.Contradicted.Select(remark => language.Pick("Cần xem lại: ", "To be looked at: ") + remark.Message.In(language) + " (" + remark.Path + ")"),
        ];
    }
}
