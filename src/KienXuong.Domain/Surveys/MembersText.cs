using System.Globalization;
using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Lời văn về thành viên hộ: who is counted and why, person by person.</summary>
internal static class MembersText
{
    public static string Of(MembersResult result, Language language)
    {
        var text = new StringBuilder();
        if (result.NotCovered is { } notCovered)
        {
            text.Line(ExplanationText.Of(notCovered, language));
            return text.ToString();
        }

        NumberRange count = result.Count!.Value;
        text.Line(language.Pick("Số thành viên hộ: ", "Members of the household: ") + Number(count.Low) +
            (count.Low == count.High ? "" : language.Pick(" đến ", " to ") + Number(count.High)) + language.Pick(" — ngày ", " — on ") + Words.Of(result.Date));
        text.Line(language.Pick("Căn cứ: ", "By: ") + Citations.Of(result.Application!, language));
        for (int place = 0; place < result.Persons.Length; place++)
        {
            Possible<Answer> possible = result.Persons[place].Possible;
            string answer = possible.Decided switch
            {
                Answer.Yes => language.Pick("được tính", "counted"),
                Answer.No => language.Pick("không được tính", "not counted"),
                null => Words.Of(Truth.Undetermined).In(language),
            };
            string id = result.Residents[place].Id is { } known ? " (" + known + ")" : "";
            text.Line(language.Pick("Người thứ ", "Person ") + Number(place + 1) + id + ": " + answer);
            text.Append(result.Persons[place].Explain(language));
        }

        return text.ToString();
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
