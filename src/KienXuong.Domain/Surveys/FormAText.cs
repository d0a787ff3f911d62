using System.Globalization;
using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Lời văn của Phiếu A: the result of Form A as plain text.</summary>
internal static class FormAText
{
    public static string Of(FormAResult result, Language language)
    {
        var text = new StringBuilder();
        text.Line(language.Pick("Phiếu A: ", "Form A: ") + Heading(result, language) + language.Pick(" — ngày ", " — on ") + Words.Of(result.Date));
        if (result.NotCovered is { } notCovered)
        {
            text.Line(ExplanationText.Of(notCovered, language));
        }

        if (result.Application is { } use)
        {
            text.Line(language.Pick("Căn cứ: ", "By: ") + Citations.Of(use, language));
        }

        AppendColumns(text, result, language);
        foreach (Fact fact in result.ScreenedOutBy)
        {
            text.Line(language.Pick("Loại khỏi danh sách: ", "Screened out by: ") + fact.Label.In(language) + " (" + fact.Definition!.Text.In(language) + ")");
        }

        if (!result.Derived.IsEmpty)
        {
            text.Line(language.Pick("Ô lấy từ Phiếu B: ", "Cells taken from Form B: ") + string.Join("; ", result.Derived.Select(fact => fact.Label.In(language))));
        }

        ExplanationText.Append(text, result.Steps, language);
        ExplanationText.AppendMissing(text, result.Missing, language);
        foreach (SurveyRemark remark in result.Contradicted)
        {
            text.Line(language.Pick("Cần xem lại: ", "To be looked at: ") + remark.Message.In(language) + " (" + remark.Path + ")");
        }

        if (result.Override is { } other)
        {
            text.Line(
                language.Pick("Quyết định khác, không thay kết quả của phiếu: ", "Decided otherwise, beside the result of the form: ") +
                FormANames.Of(other.Outcome).In(language) + ", " + other.Author + ", " + Words.Of(other.Date) + ": " + other.Reason);
        }

        return text.ToString();
    }

    private static string Heading(FormAResult result, Language language) => (result.NotCovered, result.Possible.Decided) switch
    {
        ({ }, _) => language.Pick("ngoài phạm vi", "not covered"),
        (null, { } outcome) => FormANames.Of(outcome).In(language),
        (null, null) => language.Pick("chưa xác định: ", "undetermined: ") + string.Join(
            language.Pick(" hoặc ", " or "), result.Possible.Select(outcome => FormANames.Of(outcome).In(language))),
    };

    private static void AppendColumns(StringBuilder text, FormAResult result, Language language)
    {
        if (result.Column0 is { } column0)
        {
            text.Line(language.Pick("Cột 0: ", "Column 0: ") + Number(column0));
        }

        if (result.ColumnD is { } d)
        {
            string range = d.Low == d.High ? Number(d.Low) : language.Pick("từ ", "") + Number(d.Low) + language.Pick(" đến ", " to ") + Number(d.High);
            string open = result.Column0 is null ? language.Pick(" (nếu cột 0 là 1)", " (if column 0 is 1)") : "";
            text.Line(language.Pick("Cột D: ", "Column D: ") + range + open);
        }

        if (result.ColumnE is { } e)
        {
            text.Line(language.Pick("Cột E: ", "Column E: ") + Number(e));
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
