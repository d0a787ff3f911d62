using System.Text;
using KienXuong.Domain.Explanations;

namespace KienXuong.Domain.Reviews;

/// <summary>Lời văn của đối chiếu: a check as plain text.</summary>
internal static class ReviewCheckText
{
    public static string Of(ReviewCheck check, Language language)
    {
        var text = new StringBuilder();
        string title = language.Pick("Tiến độ rà soát ngày ", "The review on ") + Words.Of(check.On) + ": ";
        ReviewPlanText.AppendHead(text, title, check.Round, check.Procedure, check.NotCovered, language);
        foreach (ReviewFinding finding in check.Findings)
        {
            string when = finding.Event is { } happened ? ", " + Words.Of(happened.On) + (happened.Household is { } household ? " (" + household + ")" : "") : "";
            text.Line("- " + Words.Sentence(ReviewStageNames.Of(finding.Step.Stage).In(language)) + when + ": " + ReviewProgressNames.Of(finding.Progress).In(language)
                + "; " + ReviewPlanText.DueIn(finding.Due, language) + ReviewPlanText.Stated(finding.StatedBy, language));
        }

        if (!check.Next.IsEmpty)
        {
            text.Line(language.Pick("Tiếp theo:", "Next:"));
            foreach (PlannedStep step in check.Next)
            {
                ReviewPlanText.Append(text, step, language);
            }
        }

        ReviewPlanText.AppendRemarks(text, check.Remarks, language);
        return text.ToString();
    }
}
