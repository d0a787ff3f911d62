using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Reviews;

/// <summary>Lời văn của kế hoạch: a plan as plain text, step by step.</summary>
internal static class ReviewPlanText
{
    public static string Of(ReviewPlan plan, Language language)
    {
        var text = new StringBuilder();
        AppendHead(text, language.Pick("Kế hoạch rà soát: ", "Plan of the review: "), plan.Round, plan.Procedure, plan.NotCovered, language);
        if (plan.IncomePeriod is { } months)
        {
            text.Line(language.Pick("Lựa chọn áp dụng: ", "Named choice: ") + IncomePeriods.NameOf(plan.Round.IncomeMonths).In(language)
                + " (" + Words.Of(months.Start) + " - " + Words.Of(months.End) + ")");
        }

        foreach (PlannedStep step in plan.Steps)
        {
            Append(text, step, language);
        }

        AppendRemarks(text, plan.Remarks, language);
        return text.ToString();
    }

    /// <summary>The procedure with its provision; or why there is no answer.</summary>
    public static void AppendHead(StringBuilder text, string title, ReviewRound round, ParameterUse? use, NotCovered? notCovered, Language language)
    {
        text.Line(title + Procedures.Of(round.Kind).Label.In(language) + language.Pick(" — từ ", " — from ") + Words.Of(round.From));
        if (notCovered is not null)
        {
            text.Line(ExplanationText.Of(notCovered, language));
        }

        if (use is not null)
        {
            text.Line(language.Pick("Căn cứ: ", "By: ") + Citations.Of(use, language));
        }
    }

    /// <summary>A step with its days, who does it, its forms and where it stands.</summary>
    public static void Append(StringBuilder text, PlannedStep step, Language language)
    {
        string from = step.From is { } first ? language.Pick("sớm nhất ", "at the earliest ") + Words.Of(first) + ", " : "";
        text.Line("- " + Words.Sentence(ReviewStageNames.Of(step.Step.Stage).In(language)) + ": " + from + DueIn(step.Due, language));
        text.Line("   " + step.Who.In(language) + (step.Rule is { } rule ? ": " + rule.Value.In(language) + " — " + Cite(rule, language) : "") + Stated(step.StatedBy, language));
        foreach (Enactment<Bilingual> form in step.Forms)
        {
            text.Line("   " + form.Value.In(language) + ", " + form.Provision.Instrument.Name(language));
        }
    }

    /// <summary>The last day in words.</summary>
    public static string DueIn(ReviewDue? due, Language language) => due switch
    {
        null => language.Pick("luật không nêu thời hạn", "no deadline in law"),
        { Day: null } => language.Pick("chưa xác định: ", "undetermined: ") + due.Unknown!.In(language),
        { Day: { } day } => language.Pick("chậm nhất ", "at the latest ") + Words.Of(day)
            + (due.Figure is { } figure ? " (" + figure.ShowWithUnit(language) + ", " + Citations.Of(figure, language) + ")" : "")
            + (due.WithoutHolidays ? language.Pick(" [chưa trừ ngày lễ, tết]", " [public holidays not counted]") : ""),
    };

    /// <summary>Where a rule stands, and what carries it on.</summary>
    public static string Cite(Enactment<Bilingual> rule, Language language) =>
        Citations.Of(rule.Provision, rule.Verification, rule.CarriedBy is { } carried
            ? new("tiếp tục áp dụng theo " + carried.Cite(Language.Vietnamese), "carried on by " + carried.Cite(Language.English)) : rule.Note, language);

    /// <summary>That a row is run under rules which the caller names; empty where none are named.</summary>
    public static string Stated(string? statedBy, Language language) =>
        statedBy is null ? "" : language.Pick("; áp dụng theo quy định do người dùng nêu: ", "; applied under the rules that the caller names: ") + statedBy;

    public static void AppendRemarks(StringBuilder text, IEnumerable<ReviewRemark> remarks, Language language)
    {
        foreach (ReviewRemark remark in remarks)
        {
            text.Line(language.Pick("Lưu ý: ", "Note: ") + remark.Message.In(language) + (remark.Provision is { } provision ? " (" + provision.Cite(language) + ")" : ""));
        }
    }
}
