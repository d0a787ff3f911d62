using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Reviews;

/// <summary>Lời giải thích: timelines as plain text, one block for each interval.</summary>
internal static class TimelineText
{
    public static string Of(HouseholdTimeline timeline, Language language)
    {
        var text = new StringBuilder();
        text.Line(language.Pick("Dòng thời gian của hộ ", "Timeline of household ") + (timeline.Id ?? "?") + ", " + Words.Of(timeline.Days, language));
        foreach (TimelineInterval interval in timeline.Intervals)
        {
            text.Append('\n').Line(Words.Of(interval.Days, language) + ": " + StatusText.NameOf(interval.Status, language));
            foreach (string line in Lines(interval, language))
            {
                text.Append("   ").Line(line);
            }

            foreach (TimelineReason reason in interval.Reasons)
            {
                text.Append("   ").Append(language.Pick("Vì ", "Because: ")).Append(NameOf(reason.Kind).In(language)).Append(": ").Line(TextOf(reason, language));
            }
        }

        return text.ToString();
    }

    /// <summary>What an interval tells beside the recognised class, a line each.</summary>
    public static IEnumerable<string> Lines(TimelineInterval interval, Language language)
    {
        if (StatusText.EntryOf(interval.Status, language) is { } entry)
        {
            yield return (interval.Status.Class is null ? language.Pick("Quyết định cuối đã biết: ", "Last decision known: ") : language.Pick("Theo: ", "By: ")) + entry;
        }

        foreach (string choice in StatusText.ChoicesOf(interval.Status, language))
        {
            yield return choice;
        }

        yield return language.Pick("Chuẩn có hiệu lực: ", "Standard in force: ") + (interval.Standard?.Standard.Code ?? language.Pick("chưa biết", "not known")) +
            (interval.ByUnit is { } unit ? "; " + PlaceText.Of(unit.Unit, language) : "") +
            (interval.Area is { } area ? "; " + HouseholdFacts.Area.Choices[(int)area].In(language) : "") + (interval.Place is { } place ? "; " + place : "");
        if (interval.ByUnit is { Reading: { } reading, OtherReading: { } other } located && located.ByOtherReading != located.Possible)
        {
            yield return language.Pick("Lựa chọn áp dụng: ", "Named choice: ") + reading.Parameter.Label.In(language) + " = " + reading.Show(language) +
                language.Pick("; nếu ", "; with ") + other.In(language) + ": " + PlaceText.AreaOf(located.ByOtherReading, language) + EffectOf(interval, language);
        }

        if (interval.ByUnit is { AsksOldUnit: true })
        {
            yield return PlaceText.AskOldUnit.In(language);
        }

        if (interval.ByIncome is { } income)
        {
            yield return language.Pick("Theo thu nhập khai báo: ", "By declared income: ") + NameOf(income, language);
        }

        if (interval.BySurvey is { } survey)
        {
            yield return language.Pick("Theo phiếu: ", "By survey: ") + NameOf(survey.Class, language) +
                (survey.IncomeScore is { } b1 ? ", B1 = " + b1.ToString() + ", B2 = " + survey.DeprivationScore!.Value.ToString() : "");
        }

        if (interval.Credit.Start is not null)
        {
            yield return language.Pick("Mới thoát nghèo để vay vốn: ", "Newly escaped, for credit: ") + AnswerOf(interval.Credit, language);
        }

        if (interval.Programme.Start is not null)
        {
            yield return language.Pick("Mới thoát nghèo đối với chương trình: ", "Newly escaped, for the programme: ") + AnswerOf(interval.Programme, language);
        }
    }

    /// <summary>The classes that the other reading of the place gives, where they are others.</summary>
    private static string EffectOf(TimelineInterval interval, Language language) =>
        EffectOf(language.Pick(", theo thu nhập khai báo: ", ", by declared income: "), interval.ByIncome?.AreaEffect, language) +
        EffectOf(language.Pick(", theo phiếu: ", ", by survey: "), interval.BySurvey?.Class.AreaEffect, language);

    private static string EffectOf(string what, ChoiceEffect? effect, Language language) =>
        effect is null ? "" : what + string.Join(language.Pick(" hoặc ", " or "), effect.Classes.Select(each => PovertyClassNames.Of(each).In(language)));

    /// <summary>A reason with its provision and verification.</summary>
    public static string TextOf(TimelineReason reason, Language language) => reason.Text.In(language) +
        (reason is { Kind: not TimelineReasonKind.Law, Provision: { } provision } ? ", " + provision.Cite(language) : "") +
        (reason is { Kind: not TimelineReasonKind.Law, Verification: { } verification } ? " [" + VerificationNames.Of(verification).In(language) + "]" : "");

    public static Bilingual NameOf(TimelineReasonKind kind) => kind switch
    {
        TimelineReasonKind.PeriodBegins => new("bắt đầu kỳ", "period"),
        TimelineReasonKind.Fact => new("dữ kiện", "fact"),
        TimelineReasonKind.Unit => new("đơn vị", "unit"),
        TimelineReasonKind.Birthday => new("tuổi", "age"),
        TimelineReasonKind.Law => new("pháp luật", "law"),
        TimelineReasonKind.Status => new("công nhận", "recognition"),
        TimelineReasonKind.Window => new("thời hạn", "window"),
    };

    /// <summary>Whether a household is newly escaped, with what is missing and the last day.</summary>
    public static string AnswerOf(NewlyEscapedWindow window, Language language) =>
        (window.Eligibility.NotCovered is not null ? language.Pick("ngoài phạm vi", "not covered")
            : window.Eligibility.Possible.Decided is { } answer ? AnswerNames.Of(answer).In(language)
            : language.Pick("chưa xác định, cần biết thêm ", "undetermined, missing ") + string.Join(", ", window.Eligibility.Missing.Select(fact => fact.Label.In(language)))) +
        (window.LastDay is { } last ? language.Pick(", đến hết ", ", to the end of ") + Words.Of(last) : "");

    private static string NameOf(Classification classification, Language language) => classification switch
    {
        ClassDecided decided => decided.Route.In(language),
        ClassNotCovered { Reason: var reason } => language.Pick("ngoài phạm vi: ", "not covered: ") + Words.Of(reason.Reason).In(language),
        _ => language.Pick("chưa xác định: ", "undetermined: ") + string.Join(language.Pick(" hoặc ", " or "), classification.Possible.Select(each => PovertyClassNames.Of(each).In(language))),
    };
}
