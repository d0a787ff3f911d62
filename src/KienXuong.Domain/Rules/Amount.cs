using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Mức tiền: a formula with the rounding that makes it an amount in whole đồng.</summary>
public sealed class Amount
{
    /// <summary>Makes an amount.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="exact">The exact formula.</param>
    /// <param name="rounding">The rounding in force.</param>
    public Amount(string code, Bilingual label, Formula exact, Parameter<Rounding> rounding)
    {
        Code = code;
        Label = label;
        Exact = exact;
        Rounding = rounding;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public Bilingual Label { get; }

    /// <summary>The exact formula.</summary>
    public Formula Exact { get; }

    /// <summary>The rounding in force.</summary>
    public Parameter<Rounding> Rounding { get; }

    /// <summary>Every parameter that the amount uses, in the order of the formula.</summary>
    internal IEnumerable<Parameter> Parameters => Exact.Parameters.Append(Rounding).Distinct();

    internal AmountDescription Describe(IParameterSource source, LocalDate date)
    {
        var vietnamese = new Describer(Language.Vietnamese, source, date);
        var english = new Describer(Language.English, source, date);
        return new(
            Code,
            Label,
            date,
            new(
                Label.Vietnamese + " = " + Exact.Describe(vietnamese) + "; " + vietnamese.Named(Rounding),
                Label.English + " = " + Exact.Describe(english) + "; " + english.Named(Rounding)),
            [.. Parameters.Select(parameter => source.Find(parameter, date)).OfType<ParameterUse>()]);
    }
}
