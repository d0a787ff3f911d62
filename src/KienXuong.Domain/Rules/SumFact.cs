using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện tổng: a number that is a weighted sum of others, such as the housing area with the attic at half, unless it is declared as such.</summary>
/// <remarks>Where it is not known, its unknown terms are asked for, never the sum. A declared sum goes before the terms.</remarks>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class SumFact<TSubject> : Fact<TSubject>
    where TSubject : class
{
    private readonly int _denominator;

    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="declared">The sum where it is declared as such.</param>
    /// <param name="denominator">What the weights are parts of: 2 where they are halves.</param>
    /// <param name="terms">The terms, each with its weight in those parts; of as many decimals as the declared sum.</param>
    public SumFact(
        string code, Bilingual label, NumberFact<TSubject> declared, int denominator, params ImmutableArray<(NumberFact<TSubject> Fact, int Weight)> terms)
        : base(code, label)
    {
        Declared = declared;
        Terms = terms;
        _denominator = denominator;
    }

    /// <summary>The sum where it is declared as such.</summary>
    public NumberFact<TSubject> Declared { get; }

    /// <summary>The terms, each with its weight.</summary>
    public ImmutableArray<(NumberFact<TSubject> Fact, int Weight)> Terms { get; }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Number;

    internal override long Scale => Declared.Scale * _denominator;

    internal override long Lowest => 0;

    internal override long Highest => Math.Max(Declared.Highest * _denominator, Terms.Sum(term => term.Fact.Highest * term.Weight));

    internal override string Show(long value, Language language) => ShowScaled(value, Scale, language);

    /// <summary>Reads the declared sum, else the terms, each to its own slot, and adds up what is known of them.</summary>
    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        ReadOnlySpan<int> sources = sheet.Slots.SourcesOf(slot);
        Declared.Project(subject, date, ref sheet, sources[0]);
        for (int i = 0; i < Terms.Length; i++)
        {
            Terms[i].Fact.Project(subject, date, ref sheet, sources[i + 1]);
        }

        AddUp(slot, ref sheet);
    }

    internal override void AddUp(int slot, scoped ref Sheet sheet)
    {
        ReadOnlySpan<int> sources = sheet.Slots.SourcesOf(slot);
        if (sheet.IsKnown(sources[0]))
        {
            sheet.Learn(slot, sheet.Low[sources[0]] * _denominator, sheet.High[sources[0]] * _denominator);
            return;
        }

        (long low, long high) = (0, 0);
        for (int i = 0; i < Terms.Length; i++)
        {
            low += sheet.Low[sources[i + 1]] * Terms[i].Weight;
            high += sheet.High[sources[i + 1]] * Terms[i].Weight;
        }

        sheet.Learn(slot, low, high);
    }
}
