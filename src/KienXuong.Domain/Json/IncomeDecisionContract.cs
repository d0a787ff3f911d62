using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>The result of an income form in the JSON contract; amounts are in whole đồng.</summary>
internal sealed record IncomeDecisionContract(
    string? Household,
    string Date,
    [property: JsonConverter(typeof(CamelCase<DecisionStatus>))] DecisionStatus Status,
    [property: JsonConverter(typeof(CamelCase<Answer>))] Answer? Answer,
    ValueContract? Rules,
    [property: JsonConverter(typeof(CamelCase<IncomeMonths>))] IncomeMonths Months,
    string? From,
    string? Through,
    ImmutableArray<IncomeLineContract> Lines,
    RangeContract TotalRevenue,
    RangeContract TotalCost,
    RangeContract Income,
    ImmutableArray<StepContract> Steps,
    ImmutableArray<MissingContract>? Missing,
    NotCoveredContract? NotCovered)
{
    public static IncomeDecisionContract Of(IncomeFormResult result, string? household)
    {
        DateInterval? period = result.Period;
        return new(
            household,
            LocalDatePattern.Iso.Format(result.Date),
            result.NotCovered is not null ? DecisionStatus.NotCovered : result.Possible.IsDecided ? DecisionStatus.Decided : DecisionStatus.Undetermined,
            result.Possible.Decided,
            ValueContract.OfOptional(result.Application),
            result.Form.Months,
            period is null ? null : LocalDatePattern.Iso.Format(period.Start),
            period is null ? null : LocalDatePattern.Iso.Format(period.End),
            IncomeLineContract.Of(result.Form),
            RangeContract.Of(result.TotalRevenue),
            RangeContract.Of(result.TotalCost),
            RangeContract.Of(IncomeTotals.IncomeOf(result.Form)),
            StepContract.Of(result.Steps),
            MissingContract.Of(result.Missing),
            NotCoveredContract.Of(result.NotCovered));
    }
}
