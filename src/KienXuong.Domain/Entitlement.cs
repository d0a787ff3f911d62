using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Mức hưởng: what a household is entitled to for a month under one benefit, with the reasons and the arithmetic.</summary>
public sealed record Entitlement
{
    internal Entitlement(string benefit, Bilingual name, YearMonth month, Eligibility eligibility)
    {
        Benefit = benefit;
        Name = name;
        Month = month;
        Eligibility = eligibility;
    }

    /// <summary>The stable code of the benefit.</summary>
    public string Benefit { get; }

    /// <summary>The name of the benefit.</summary>
    public Bilingual Name { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>Whether the conditions are met.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>The amount: zero when the conditions are not met; null when it is undetermined or not covered.</summary>
    public Vnd? Amount { get; internal init; }

    /// <summary>The arithmetic of the amount; null when the conditions are not met or the month is not covered.</summary>
    public Arithmetic? Arithmetic { get; internal init; }

    /// <summary>What is not covered by this answer; null where it says all.</summary>
    public Bilingual? LeftOut { get; internal init; }

    /// <summary>Exactly the facts and parameters that are missing for the amount; empty when it is determined.</summary>
    public ImmutableArray<MissingFact> Missing =>
        Amount is null ? [.. Eligibility.Missing, .. Arithmetic?.Missing ?? []] : [];

    /// <summary>The answer, its steps and its arithmetic as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => ExplanationText.Of(this, language);
}
