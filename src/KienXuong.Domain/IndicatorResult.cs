using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Kết quả một chỉ số: whether a household is deprived of one indicator by its survey, with what decides it or is missing.</summary>
public sealed record IndicatorResult
{
    internal IndicatorResult(YesNoFact<Household> indicator) => Indicator = indicator;

    /// <summary>The indicator as a fact of the household, with its code and name.</summary>
    public YesNoFact<Household> Indicator { get; }

    /// <summary>When a household is deprived, where that stands and how well it is known.</summary>
    public Definition Definition => Indicator.Definition!;

    /// <summary>Thiếu hụt: yes, no, or undetermined by what is known.</summary>
    public Truth Deprived { get; internal init; }

    /// <summary>The steps that decide it.</summary>
    public ImmutableArray<Step> Steps { get; internal init; } = [];

    /// <summary>Exactly the facts that can still change it; empty when it is decided.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>Khai báo khác các ô: what was ticked or declared although the facts decide otherwise. The facts count.</summary>
    public ImmutableArray<SurveyRemark> Contradicted { get; internal init; } = [];
}
