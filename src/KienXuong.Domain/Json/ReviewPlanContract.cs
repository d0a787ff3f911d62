using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>A plan of a review.</summary>
internal sealed record ReviewPlanContract(
    ReviewProcedure Kind,
    string From,
    string? Start,
    TextContract Calendar,
    ValueContract? Procedure,
    IReadOnlyList<string> Codes,
    TextContract? IncomeMonths,
    string? IncomeFrom,
    string? IncomeThrough,
    IReadOnlyList<PlannedStepContract> Steps,
    IReadOnlyList<ReviewRemarkContract> Remarks,
    NotCoveredContract? NotCovered)
{
    public static ReviewPlanContract Of(ReviewPlan plan) => new(
        plan.Round.Kind,
        LocalDatePattern.Iso.Format(plan.Round.From),
        plan.Start is { } start ? LocalDatePattern.Iso.Format(start) : null,
        TextContract.Of(plan.Calendar.Name),
        ValueContract.OfOptional(plan.Procedure),
        [.. ProcedureCodes.Of(plan.Round.Kind).Select(code => code.Code)],
        plan.IncomePeriod is null ? null : TextContract.Of(IncomePeriods.NameOf(plan.Round.IncomeMonths)),
        plan.IncomePeriod is { } months ? LocalDatePattern.Iso.Format(months.Start) : null,
        plan.IncomePeriod is { } same ? LocalDatePattern.Iso.Format(same.End) : null,
        [.. plan.Steps.Select(PlannedStepContract.Of)],
        ReviewRemarkContract.Of(plan.Remarks),
        NotCoveredContract.Of(plan.NotCovered));
}
