using KienXuong.Domain.Json;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Cases;

/// <summary>What a case of a review can expect: the days of each planned step, how each step stands on the day of the case, what comes next, and the warnings.</summary>
internal static class ReviewCaseFields
{
    private const string None = "none";

    /// <summary>The names that a case may use. <c>plan.posting</c> is the first and the last day of the step, <c>check.posting</c> its progress with the last day.</summary>
    public static IEnumerable<CaseField> All =>
    [
        new("reviewStart", CaseFieldKind.Text, (c, book, _) => Day(Plan(c, book)?.Start)),
        new("reviewNotCovered", CaseFieldKind.Text, (c, book, _) => Plan(c, book)?.NotCovered is { } none ? JsonNames.Of(none.Reason) : None),
        new("reviewState", CaseFieldKind.Text, (c, book, _) => Plan(c, book)?.Procedure is { } use ? VerificationNames.CodeOf(use.Verification) : None),
        new("opinionOf", CaseFieldKind.Text, (c, book, _) => Plan(c, book)?.Steps.FirstOrDefault(step => step.Step.Stage == ReviewStage.Opinion)?.Who.Vietnamese ?? None),
        new("incomePeriod", CaseFieldKind.Text, (c, book, _) => Plan(c, book)?.IncomePeriod is { } days ? Day(days.Start) + "/" + Day(days.End) : None),
        new("planRemarks", CaseFieldKind.Texts, (c, book, _) => CaseField.Join((Plan(c, book)?.Remarks ?? []).Select(remark => remark.Code))),
        new("checkRemarks", CaseFieldKind.Texts, (c, book, law) => CaseField.Join((Check(c, book, law.Date)?.Remarks ?? []).Select(remark => remark.Code))),
        new("next", CaseFieldKind.Texts, (c, book, law) => CaseField.Join((Check(c, book, law.Date)?.Next ?? []).Select(step => JsonNames.Of(step.Step.Stage)))),
        .. Enum.GetValues<ReviewStage>().Select(Planned),
        .. Enum.GetValues<ReviewStage>().Select(Checked),
    ];

    private static CaseField Planned(ReviewStage stage) => new("plan." + JsonNames.Of(stage), CaseFieldKind.Text, (c, book, _) =>
        Plan(c, book)?.Steps.FirstOrDefault(step => step.Step.Stage == stage) is { } step ? Day(step.From) + "/" + Due(step.Due) : None);

    private static CaseField Checked(ReviewStage stage) => new("check." + JsonNames.Of(stage), CaseFieldKind.Text, (c, book, law) =>
        string.Join("; ", (Check(c, book, law.Date)?.Findings ?? []).Where(finding => finding.Step.Stage == stage)
            .Select(finding => JsonNames.Of(finding.Progress) + " " + Due(finding.Due)).DefaultIfEmpty(None)));

    private static ReviewPlan? Plan(LawCase lawCase, LawBook book) => lawCase.Review is { } round ? book.PlanReview(round) : null;

    private static ReviewCheck? Check(LawCase lawCase, LawBook book, LocalDate on) => lawCase.Review is { } round ? book.CheckReview(round, on) : null;

    private static string Due(ReviewDue? due) => due is null ? None : Day(due.Day);

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "unknown";
}
