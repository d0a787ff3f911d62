using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện tổng: a number or amount that is a weighted sum of others, such as the housing area with the attic at half, or revenue less cost, unless it is declared as such.</summary>
/// <remarks>Where it is not known, its unknown terms are asked for, never the sum. A declared sum goes before the terms.</remarks>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class SumFact<TSubject> : Fact<TSubject>
    where TSubject : class
{
    private readonly int _denominator;

    /// <summary>Makes a fact that may be declared as such.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="declared">The sum where it is declared as such.</param>
    /// <param name="denominator">What the weights are parts of: 2 where they are halves.</param>
    /// <param name="terms">The terms, each with its weight in those parts; of one kind and as many decimals as the declared sum.</param>
    public SumFact(
        string code, Bilingual label, NumberFact<TSubject> declared, int denominator, params ImmutableArray<(Fact<TSubject> Fact, int Weight)> terms)
        : base(code, label)
    {
        Declared = declared;
        Terms = terms;
        _denominator = denominator;
    }

    /// <summary>Makes a fact that is never declared as such.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="terms">The terms, each with its weight, below zero where it is taken off; of one kind and as many decimals.</param>
    public SumFact(string code, Bilingual label, params ImmutableArray<(Fact<TSubject> Fact, int Weight)> terms)
        : base(code, label)
    {
        Terms = terms;
        _denominator = 1;
    }

    /// <summary>The sum where it is declared as such; null where it never is.</summary>
    public NumberFact<TSubject>? Declared { get; }

    /// <summary>The terms, each with its weight.</summary>
    public ImmutableArray<(Fact<TSubject> Fact, int Weight)> Terms { get; }

    /// <inheritdoc/>
    public override FactKind Kind => Terms[0].Fact.Kind;

    internal override long Scale => Terms[0].Fact.Scale * _denominator;

    internal override long Lowest => Terms.Sum(static term => Math.Min(term.Weight * term.Fact.Lowest, term.Weight * term.Fact.Highest));

    internal override long Highest => Math.Max(
        (Declared?.Highest ?? 0) * _denominator, Terms.Sum(static term => Math.Max(term.Weight * term.Fact.Lowest, term.Weight * term.Fact.Highest)));

    internal override string Show(long value, Language language) =>
        Kind == FactKind.Money ? new Vnd(value).ToString(language) : ShowScaled(value, Scale, language);

    /// <summary>Reads the declared sum and the terms, each to its own slot, and adds up what is known of them.</summary>
    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        Declared?.Project(subject, date, ref sheet, sheet.Slots.DeclaredOf(slot));
        ReadOnlySpan<int> terms = sheet.Slots.SourcesOf(slot);
        for (int i = 0; i < terms.Length; i++)
        {
            Terms[i].Fact.Project(subject, date, ref sheet, terms[i]);
        }

        AddUp(slot, ref sheet);
    }

    internal override void AddUp(int slot, scoped ref Sheet sheet)
    {
        int declared = sheet.Slots.DeclaredOf(slot);
        if (declared >= 0 && sheet.IsKnown(declared))
        {
            sheet.Learn(slot, sheet.Low[declared] * _denominator, sheet.High[declared] * _denominator);
            return;
        }

        (long low, long high) = (0, 0);
        ReadOnlySpan<int> terms = sheet.Slots.SourcesOf(slot);
        for (int i = 0; i < terms.Length; i++)
        {
            (long one, long other) = (Terms[i].Weight * sheet.Low[terms[i]], Terms[i].Weight * sheet.High[terms[i]]);
            low += Math.Min(one, other);
            high += Math.Max(one, other);
        }

        sheet.Learn(slot, low, high);
    }
}
