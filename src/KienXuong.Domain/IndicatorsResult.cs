using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kết quả các chỉ số thiếu hụt: the deprivation indicators of a standard by a survey, each decided by itself.</summary>
public sealed record IndicatorsResult
{
    internal IndicatorsResult(LocalDate date, NotCovered? notCovered)
    {
        Date = date;
        NotCovered = notCovered;
    }

    /// <summary>The day of the review, on which ages are counted.</summary>
    public LocalDate Date { get; }

    /// <summary>The standard whose indicators these are; null when none covers the day.</summary>
    public StandardInForce? Standard { get; internal init; }

    /// <summary>The form by which they are decided, with its days and provision; null for the standard of 2016, whose forms are not known.</summary>
    public ParameterUse? Form { get; internal init; }

    /// <summary>The survey as it counts; null when not covered.</summary>
    public CountedSurvey? Counted { get; internal init; }

    /// <summary>The indicators in the order of the law; empty when not covered.</summary>
    public ImmutableArray<IndicatorResult> Indicators { get; internal init; } = [];

    /// <summary>Why there are none, such as a standard whose list is not known; null when there are.</summary>
    public NotCovered? NotCovered { get; }

    /// <summary>The household with the indicators that the survey decides, where it says nothing of the indicators of the standard itself.</summary>
    /// <param name="household">What is known of the household otherwise.</param>
    public Household Completed(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        Answers answers = default;
        foreach ((int place, IndicatorResult indicator) in Indicators.Index())
        {
            answers = answers.With(place, indicator.Deprived switch { Truth.Yes => true, Truth.No => false, Truth.Undetermined => null });
        }

        return household switch
        {
            { DeprivationCount: not null } => household,
            { Deprivations2016.IsUnknown: true } when Indicators.Length == Deprivations2016.Count => household with { Deprivations2016 = new(answers) },
            { Deprivations2022.IsUnknown: true } when Indicators.Length == Deprivations2022.Count => household with { Deprivations2022 = new(answers) },
            _ => household,
        };
    }

    /// <summary>Each indicator with its definition, steps and what is missing as text, with the article beside each step.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => IndicatorsText.Of(this, language);
}
