using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Điều kiện hưởng: whether a person or household meets the conditions of a category or benefit on a day: yes, no, undetermined, or not covered.</summary>
public sealed record Eligibility
{
    internal Eligibility(LocalDate date) => Date = date;

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Quy định áp dụng: the rules that were applied, with their days, provision and note; null when none cover the day.</summary>
    public ParameterUse? Rules { get; internal init; }

    /// <summary>The answers still possible: one when decided, none when not covered.</summary>
    public Possible<Answer> Possible { get; internal init; }

    /// <summary>Every step, in the order of the law.</summary>
    public ImmutableArray<Step> Steps { get; internal init; } = [];

    /// <summary>Exactly the facts that can still change the answer; empty when it is decided.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>Why there is no answer; null when there is one or it is only undetermined.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>The answer and its steps as text, with the article beside each step.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => ExplanationText.Of(this, language);
}
