using System.Globalization;
using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Lời văn của phiếu thu nhập: the result of the income form as plain text, line by line.</summary>
internal static class IncomeFormText
{
    public static string Of(IncomeFormResult result, Language language)
    {
        var text = new StringBuilder();
        text.Line(language.Pick("Hộ có mức sống trung bình: ", "Average living standard: ") + Heading(result, language) + language.Pick(" — ngày ", " — on ") + Words.Of(result.Date));
        if (result.NotCovered is { } notCovered)
        {
            text.Line(ExplanationText.Of(notCovered, language));
            return text.ToString();
        }

        text.Line(language.Pick("Căn cứ: ", "By: ") + Citations.Of(result.Application!, language));
        string period = result.Period is { } days ? " (" + Words.Of(days.Start) + " - " + Words.Of(days.End) + ")" : "";
        text.Line(language.Pick("Lựa chọn áp dụng: ", "Named choice: ") + IncomePeriods.NameOf(result.Form.Months).In(language) + period);
        AppendLines(text, result.Form, language);
        text.Line(language.Pick("Tổng cộng: ", "Totals: ") + Cells(result.TotalRevenue, result.TotalCost, language));
        text.Line(IncomeFormFacts.Income.Label.In(language) + ": " + Amount(IncomeTotals.IncomeOf(result.Form), language));
        ExplanationText.Append(text, result.Steps, language);
        ExplanationText.AppendMissing(text, result.Missing, language);
        return text.ToString();
    }

    private static string Heading(IncomeFormResult result, Language language) =>
        result.NotCovered is not null ? language.Pick("ngoài phạm vi", "not covered")
        : result.Possible.Decided is { } answer ? AnswerNames.Of(answer).In(language)
        : Words.Of(Truth.Undetermined).In(language);

    private static void AppendLines(StringBuilder text, IncomeForm form, Language language)
    {
        int number = 1;
        foreach (IncomeLineOfForm line in IncomeFormFacts.Lines.Append(IncomeFormFacts.Other))
        {
            (NumberRange revenue, NumberRange cost) = line.Read(form);
            text.Line(Line(number++, line, revenue, cost, language));
        }

        foreach (OtherIncome source in form.Other ?? [])
        {
            text.Line(Source(source, form, language));
        }
    }

    /// <summary>A source of line 9, with whether it counts.</summary>
    private static string Source(OtherIncome source, IncomeForm form, Language language)
    {
        (NumberRange revenue, NumberRange cost) = IncomeTotals.OfLine(form, new(source.Revenue, source.Cost));
        string counts = source.IsCounted switch
        {
            true => language.Pick("được tính", "counted"),
            false => language.Pick("không được tính", "not counted"),
            null => language.Pick("chưa biết có được tính hay không", "not known whether it counts"),
        };
        return "      - " + (source.Name ?? language.Pick("không ghi tên", "no name")) + ": " + Cells(revenue, cost, language) + "; " + counts;
    }

    private static string Line(int number, IncomeLineOfForm line, NumberRange revenue, NumberRange cost, Language language) =>
        "   " + number.ToString(CultureInfo.InvariantCulture) + ". " + line.Print.In(language) + ": " + Cells(revenue, cost, language);

    private static string Cells(NumberRange revenue, NumberRange cost, Language language) =>
        language.Pick("thu ", "revenue ") + Amount(revenue, language) + language.Pick(", chi ", ", cost ") + Amount(cost, language);

    private static string Amount(NumberRange amount, Language language) => amount.Low == amount.High
        ? IncomeFormFacts.Income.Show(amount.Low, language)
        : language.Pick("chưa biết", "unknown");
}
