using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kết quả phiếu thu nhập: whether a household has the average living standard by its income of 12 months: yes, no, undetermined, or not covered. No is no class: poor and near-poor need the score.</summary>
public sealed record IncomeFormResult
{
    internal IncomeFormResult(LocalDate date, IncomeForm form)
    {
        Date = date;
        Form = form;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The form.</summary>
    public IncomeForm Form { get; }

    /// <summary>The answers still possible: one when decided, none when not covered.</summary>
    public Possible<Answer> Possible { get; internal init; }

    /// <summary>The rules that were applied, with their days, provision and note; null when the day is not covered.</summary>
    public ParameterUse? Application { get; internal init; }

    /// <summary>Tổng thu, in đồng: from the least to the greatest possible.</summary>
    public NumberRange TotalRevenue => IncomeTotals.Of(Form).Revenue;

    /// <summary>Tổng chi, in đồng: from the least to the greatest possible.</summary>
    public NumberRange TotalCost => IncomeTotals.Of(Form).Cost;

    /// <summary>Thu nhập 12 tháng = tổng thu - tổng chi, perhaps below zero; null where a cell that counts is not known.</summary>
    public Vnd? Income => IncomeTotals.IncomeOf(Form) is var range && range.Low == range.High ? new Vnd(range.Low) : null;

    /// <summary>Thu nhập bình quân đầu người/tháng, not rounded; null where the income or the number of members is not known.</summary>
    public Exact? IncomePerHead =>
        Income is { } income && (Form.MemberCount ?? Form.Members?.Count) is > 0 and <= Households.HouseholdFacts.MostMembers and var members
            ? Exact.Ratio(income.Amount, 12L * members) : null;

    /// <summary>Thời gian 12 tháng: the months that the amounts cover, by <see cref="IncomeForm.Months"/>; null where the day of the request is not known.</summary>
    public DateInterval? Period => Form.RequestReceived is { } received ? IncomePeriods.Of(Form.Months, received) : null;

    /// <summary>Every step, in the order of the law.</summary>
    public ImmutableArray<Step> Steps { get; internal init; } = [];

    /// <summary>Exactly the facts and cells that can still change the answer; empty when it is decided.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>Why there is no answer; null when there is one or it is only undetermined.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>The answer with every line, the arithmetic and the steps as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => IncomeFormText.Of(this, language);
}
